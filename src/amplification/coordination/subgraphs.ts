import type { EdgeTable } from './edge-table.js';

/** Rows of the edges whose weight is strictly above the threshold. */
export const rowsAbove = (edges: EdgeTable, threshold: number): Int32Array =>
  allRows(edges).filter((row) => (edges.weight[row] ?? 0) > threshold);

export const allRows = ({ from }: EdgeTable): Int32Array => Int32Array.from(from.keys());

/**
 * CooRTweet's third subgraph: what the accounts next to an end of a fast edge have among themselves. `fast` are rows
 * of the same table.
 */
export function neighbourhoodOf(edges: EdgeTable, fast: Int32Array): Int32Array {
  const ends = new Set<number>();
  for (const row of fast) ends.add(edges.from[row] ?? 0).add(edges.to[row] ?? 0);
  const near = new Set(ends);
  for (let row = 0; row < edges.from.length; row++) {
    const [from, to] = [edges.from[row] ?? 0, edges.to[row] ?? 0];
    if (ends.has(from)) near.add(to);
    if (ends.has(to)) near.add(from);
  }
  return allRows(edges).filter((row) => near.has(edges.from[row] ?? 0) && near.has(edges.to[row] ?? 0));
}
