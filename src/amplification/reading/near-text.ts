import { Clusters } from './clusters.js';
import { wordsOf } from './words-of.js';

/**
 * Texts that are nearly the same: the Jaccard similarity of their word triples is at least `similarity`.
 *
 * Candidates come from MinHash signatures cut into bands (Broder 1997; Leskovec, Rajaraman & Ullman, Mining of Massive
 * Datasets, ch. 3); every candidate is then compared exactly, so a pair may be missed but none is invented. With 32
 * bands of 4, two texts of similarity 0.8 become candidates with probability 1 − (1 − 0.8⁴)³² > 0.9999999, of 0.5 with
 * 0.87. Clusters are joined through their members: the ends of a long chain may differ by more.
 */
export function clusterTexts(texts: readonly string[], similarity: number): Clusters {
  const clusters = new Clusters(texts.length);
  const shingles = texts.map(shinglesOf);
  const buckets = new Map<string, number>();
  shingles.forEach((own, text) => {
    const signature = signatureOf(own);
    for (let band = 0; band < bands; band++) {
      const key = `${band}:${signature.subarray(band * rows, (band + 1) * rows).join()}`;
      const earlier = buckets.get(key);
      if (earlier === undefined) buckets.set(key, text);
      else if (
        clusters.find(earlier) !== clusters.find(text) &&
        jaccard(shingles[earlier] ?? [], own) >= similarity
      )
        clusters.join(earlier, text);
    }
  });
  return clusters;
}

const bands = 32;
const rows = 4;

type Shingles = readonly number[];

function shinglesOf(text: string): Shingles {
  const words = wordsOf(text);
  if (words.length < 3) return [hashOf(text)];
  return [...new Set(words.slice(2).map((_, at) => hashOf(words.slice(at, at + 3).join(' '))))];
}

// FNV-1a.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function signatureOf(shingles: Shingles): Uint32Array {
  const signature = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < signature.length; i++) {
      const hash = mixed(shingle, i);
      if (hash < (signature[i] ?? 0)) signature[i] = hash;
    }
  return signature;
}

// The finaliser of MurmurHash3, seeded by the row: each row is another order of all shingles.
function mixed(value: number, row: number): number {
  let hash = value ^ Math.imul(row + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function jaccard(one: Shingles, other: Shingles): number {
  const there = new Set(one);
  const both = other.filter((shingle) => there.has(shingle)).length;
  return both / (one.length + other.length - both);
}
