import { expect, test } from 'vitest';
import { neighbourhoodOf, rowsAbove } from './subgraphs.js';

const edgesOf = (...ends: readonly (readonly [from: number, to: number, weight: number])[]) => ({
  from: Int32Array.from(ends, ([from]) => from),
  to: Int32Array.from(ends, ([, to]) => to),
  weight: Int32Array.from(ends, ([, , weight]) => weight),
  delayMs: new Float64Array(ends.length),
  first: new Int32Array(ends.length),
  second: new Int32Array(ends.length),
  objects: new Int32Array(ends.length),
  p: new Float64Array(0),
});

// A path 0-1-2-3-4 and a chord between 0 and 2; the edge 0-1 is fast.
const path = edgesOf([0, 1, 5], [1, 2, 1], [2, 3, 1], [3, 4, 1], [0, 2, 1]);

test('only edges strictly above the threshold are kept', () => {
  expect([...rowsAbove(path, 1)]).toEqual([0]);
});

test('the third subgraph is what the neighbours of a fast edge have among themselves', () => {
  expect([...neighbourhoodOf(path, Int32Array.of(0))]).toEqual([0, 1, 4]);
});
