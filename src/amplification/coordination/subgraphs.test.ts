import { expect, test } from 'vitest';
import { EdgeColumns } from './edge-table.js';
import { neighbourhoodOf, rowsAbove } from './subgraphs.js';

const table = (...weighted: readonly [from: number, to: number, weight: number][]) => {
  const edges = new EdgeColumns();
  for (const [from, to, weight] of weighted)
    edges.add({ from, to, weight, delayMs: 0, first: 1, second: 1, objects: 1 });
  return edges.table();
};

test('the third subgraph holds what the neighbours of a fast edge have among themselves, and no more', () => {
  // 0–1 is fast; 2 and 3 are next to it and to each other; 4 is next to 3 only.
  const edges = table([0, 1, 5], [0, 2, 1], [1, 3, 1], [2, 3, 1], [3, 4, 1]);
  expect([...neighbourhoodOf(edges, Int32Array.of(0))]).toEqual([0, 1, 2, 3]);
});

test('an edge of just the threshold is not above it', () => {
  expect([...rowsAbove(table([0, 1, 2], [0, 2, 3]), 2)]).toEqual([1]);
});
