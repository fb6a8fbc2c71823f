import { expect, test } from 'vitest';
import { formatMessage } from '../../words/index.js';
import { wording } from '../wording/index.js';
import { formatProblems, problem } from './problem.js';

const row = (line: number, found: string) =>
  problem(
    'field-value',
    { file: 'sources.csv', line, field: 'published' },
    wording('problem.unreadable', { hint: '' }),
    {
      found,
      expected: wording('expect.day'),
    },
  );

const said = (problems: Parameters<typeof formatProblems>[0]) =>
  formatProblems(problems).map((line) => formatMessage(line, 'en'));

test('three alike are three lines, four are one', () => {
  const three = [row(2, '"a"'), row(3, '"b"'), row(4, '"c"')];
  expect(formatProblems(three)).toHaveLength(3);
  expect(said([...three, row(9, '"d"')])).toEqual([
    'sources.csv:2 published: cannot be read (found "a", "b", "c" …, expected a date as YYYY-MM-DD) – 4 times alike, in lines 2, 3, 4 …',
  ]);
});

test('alike is the same fault of the same field', () => {
  const other = problem(
    'field-value',
    { file: 'sources.csv', line: 5, field: 'retrieved' },
    wording('problem.unreadable', { hint: '' }),
  );
  expect(formatProblems([row(2, '"a"'), row(3, '"b"'), row(4, '"c"'), other])).toHaveLength(4);
});
