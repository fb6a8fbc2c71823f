import { Clusters } from './clusters.js';

/**
 * Images whose perceptual hashes, in hexadecimal, differ in at most `distance` bits. Two such hashes agree in at least
 * one of distance + 1 parts, so only hashes that share a part are compared.
 */
export function clusterImages(hashes: readonly string[], distance: number): Clusters {
  const clusters = new Clusters(hashes.length);
  const parts = new Map<string, number[]>();
  hashes.forEach((hash, image) => {
    for (const part of partsOf(hash, distance + 1)) {
      const others = parts.get(part) ?? [];
      for (const other of others)
        if (clusters.find(other) !== clusters.find(image) && bitsApart(hash, hashes[other] ?? '') <= distance)
          clusters.join(other, image);
      others.push(image);
      parts.set(part, others);
    }
  });
  return clusters;
}

function partsOf(hash: string, count: number): string[] {
  const bits = [...hash].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return Array.from({ length: count }, (_, part) => {
    const [start, end] = [part, part + 1].map((at) => Math.floor((at * bits.length) / count));
    return `${hash.length}:${part}:${bits.slice(start, end)}`;
  });
}

function bitsApart(one: string, other: string): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  let bits = 0;
  for (let i = 0; i < one.length; i++) {
    let differing = Number.parseInt(one.charAt(i), 16) ^ Number.parseInt(other.charAt(i), 16);
    for (; differing > 0; differing &= differing - 1) bits++;
  }
  return bits;
}
