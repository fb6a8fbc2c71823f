import { hashNode } from './merkle-tree.js';

export type TreeHead = { readonly size: number; readonly root: Uint8Array };

const isSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && Buffer.compare(one, other) === 0;

const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

type Included = { readonly leaf: Uint8Array; readonly index: number; readonly path: readonly Uint8Array[] };

/** RFC 9162, 2.1.3.2: whether a leaf, by its hash, stands at its place in a tree. */
export function verifyInclusion({ leaf, index, path }: Included, { size, root }: TreeHead): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let [at, last, node] = [index, size - 1, leaf];
  for (const next of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      node = hashNode(next, node);
      while (at !== 0 && !isOdd(at)) [at, last] = [half(at), half(last)];
    } else node = hashNode(node, next);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(node, root);
}

/** RFC 9162, 2.1.4.2: whether a tree begins with all of an earlier one, in its order. */
export function verifyConsistency(path: readonly Uint8Array[], earlier: TreeHead, later: TreeHead): boolean {
  if (earlier.size <= 0 || earlier.size > later.size) return false;
  if (earlier.size === later.size) return path.length === 0 && isSame(earlier.root, later.root);
  // A tree that is whole in itself is the first node of the proof, which does not repeat it.
  const isWhole = Number.isInteger(Math.log2(earlier.size));
  const [first, ...rest] = isWhole ? [earlier.root, ...path] : path;
  if (first === undefined || path.length === 0) return false;
  let [at, last] = [earlier.size - 1, later.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  let [old, whole] = [first, first];
  for (const next of rest) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      old = hashNode(next, old);
      whole = hashNode(next, whole);
      while (at !== 0 && !isOdd(at)) [at, last] = [half(at), half(last)];
    } else whole = hashNode(whole, next);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(old, earlier.root) && isSame(whole, later.root);
}
