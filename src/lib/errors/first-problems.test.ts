import { expect, test } from 'vitest';
import { wording } from '../wording/index.js';
import { firstProblems } from './first-problems.js';
import { problem } from './problem.js';

const notice = (line: number) => problem('csv-read', { file: 'lots.csv', line }, wording('problem.utf-16'));
const error = (line: number, field: string, entry?: string) =>
  problem(
    'field-value',
    { file: 'lots.csv', line, field, ...(entry ? { entry } : {}) },
    wording('problem.missing'),
  );

test('twenty notices refuse nothing', () => {
  const all = Array.from({ length: 20 }, (_, line) => notice(line));
  expect(firstProblems(all)).toEqual({ problems: all, problemsInAll: 20, refusedInAll: 0 });
});

test('an entry with two errors is one entry, and a file that cannot be read is one', () => {
  const all = [
    error(2, 'amount', 'a'),
    error(3, 'unit', 'a'),
    error(7, 'unit'),
    notice(1),
    problem('csv-header', { file: 'places.csv' }, wording('problem.kits.empty')),
  ];
  expect(firstProblems(all)).toMatchObject({ problemsInAll: 5, refusedInAll: 3 });
});

test('errors are among the first, however many notices come before them', () => {
  const all = [...Array.from({ length: 3000 }, (_, line) => notice(line)), error(2, 'amount')];
  const { problems, problemsInAll, refusedInAll } = firstProblems(all);
  expect([problems[0]?.code, problems.length, problemsInAll, refusedInAll]).toEqual([
    'field-value',
    1000,
    3001,
    1,
  ]);
});
