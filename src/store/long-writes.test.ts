import { expect, test } from 'vitest';
import type { Change } from './journal-entry.js';
import { inEntries } from './long-writes.js';

const change = (id: string, chars: number): Change => ({
  kind: 'party',
  id,
  before: null,
  after: { position: 0, by: 'folder', entry: { id, name: 'x'.repeat(chars) } },
});

test('many changes are written as entries of 250, in their order', () => {
  const changes = Array.from({ length: 600 }, (_, at) => change(`p${at}`, 10));
  const entries = [...inEntries(changes)];
  expect(entries.map((some) => some.length)).toEqual([250, 250, 100]);
  expect(entries.flat()).toEqual(changes);
});

test('long changes are written as entries of 128 KB, and one that is longer by itself', () => {
  const changes = [change('a', 60_000), change('b', 60_000), change('c', 60_000), change('d', 900_000)];
  expect([...inEntries(changes)].map((some) => some.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], ['d']]);
});

test('no change is no entry', () => {
  expect([...inEntries([])]).toEqual([]);
});
