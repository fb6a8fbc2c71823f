import { expect, test } from 'vitest';
import { turnsDuring } from '../../../test/support/turns.js';
import { inPieces, mapInPieces } from './pieces.js';

test('a long list is mapped in order, and others have a turn between its pieces', async () => {
  const items = Array.from({ length: 10_000 }, (_, at) => at);
  let mapped: number[] = [];
  const turns = await turnsDuring(async () => {
    mapped = await mapInPieces(items, (at) => at * 2);
  });
  expect(turns).toBeGreaterThanOrEqual(90);
  expect(mapped).toEqual(items.map((at) => at * 2));
});

test('the pieces of a list are the list', async () => {
  const pieces: (readonly number[])[] = [];
  for await (const piece of inPieces([1, 2, 3, 4, 5], 2)) pieces.push(piece);
  expect(pieces).toEqual([[1, 2], [3, 4], [5]]);
  for await (const piece of inPieces([])) expect.fail(`an empty list has a piece ${String(piece)}`);
});
