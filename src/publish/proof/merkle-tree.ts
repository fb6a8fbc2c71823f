import { createHash } from 'node:crypto';

// RFC 9162, 2.1 (the same tree as RFC 6962): leaves and inner nodes are hashed apart, so that neither passes for the other.
const ofLeaf = Buffer.of(0);
const ofNode = Buffer.of(1);

const hash = (...parts: readonly Uint8Array[]): Buffer => {
  const sha256 = createHash('sha256');
  for (const part of parts) sha256.update(part);
  return sha256.digest();
};

export const hashLeaf = (data: Uint8Array): Buffer => hash(ofLeaf, data);
export const hashNode = (left: Uint8Array, right: Uint8Array): Buffer => hash(ofNode, left, right);

/** The largest power of two below a size. */
const split = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);

/** The tree over some leaves, of which every earlier size can be asked. */
export class MerkleTree {
  /** By height: the hashes of whole subtrees of 2^height leaves. */
  private readonly levels: Buffer[][];

  constructor(leaves: readonly Uint8Array[]) {
    this.levels = [leaves.map(hashLeaf)];
    for (let below = this.levels[0] ?? []; below.length > 1; below = this.levels.at(-1) ?? [])
      this.levels.push(pairsOf(below));
  }

  get size(): number {
    return this.levels[0]?.length ?? 0;
  }

  root(size = this.size): Buffer {
    return size === 0 ? hash() : this.over(0, size);
  }

  /** PATH(m, D[n]): from the leaf's neighbour upwards. */
  inclusion(index: number, size = this.size): Buffer[] {
    return this.path(index, 0, size);
  }

  /** PROOF(m, D[n]), for 0 < m <= n. */
  consistency(earlier: number, size = this.size): Buffer[] {
    return this.subproof(earlier, 0, size, true);
  }

  private path(index: number, from: number, to: number): Buffer[] {
    if (to - from <= 1) return [];
    const middle = from + split(to - from);
    return index < middle
      ? [...this.path(index, from, middle), this.over(middle, to)]
      : [...this.path(index, middle, to), this.over(from, middle)];
  }

  private subproof(earlier: number, from: number, to: number, isKnown: boolean): Buffer[] {
    if (earlier === to) return isKnown ? [] : [this.over(from, to)];
    const middle = from + split(to - from);
    return earlier <= middle
      ? [...this.subproof(earlier, from, middle, isKnown), this.over(middle, to)]
      : [...this.subproof(earlier, middle, to, false), this.over(from, middle)];
  }

  private over(from: number, to: number): Buffer {
    const height = Math.log2(to - from);
    const whole = Number.isInteger(height) ? this.levels[height]?.[from / (to - from)] : undefined;
    if (whole) return whole;
    const middle = from + split(to - from);
    return hashNode(this.over(from, middle), this.over(middle, to));
  }
}

const pairsOf = (nodes: readonly Buffer[]): Buffer[] =>
  Array.from({ length: Math.floor(nodes.length / 2) }, (_, at) =>
    hashNode(nodes[2 * at] ?? ofNode, nodes[2 * at + 1] ?? ofNode),
  );
