import { expect, test } from 'vitest';
import { describeProblems, problem } from './problem.js';

const row = (line: number, found: string) =>
  problem('field-value', { file: 'sources.csv', line, field: 'published' }, 'cannot be read', {
    found,
    expected: 'a date',
  });

test('three alike are three lines, four are one', () => {
  const three = [row(2, '"a"'), row(3, '"b"'), row(4, '"c"')];
  expect(describeProblems(three)).toHaveLength(3);
  expect(describeProblems([...three, row(9, '"d"')])).toEqual([
    'sources.csv:2 published: cannot be read (found "a", "b", "c" …, expected a date) – 4 times alike, in lines 2, 3, 4 …',
  ]);
});

test('alike is the same fault of the same field', () => {
  const other = problem(
    'field-value',
    { file: 'sources.csv', line: 5, field: 'retrieved' },
    'cannot be read',
  );
  expect(describeProblems([row(2, '"a"'), row(3, '"b"'), row(4, '"c"'), other])).toHaveLength(4);
});
