import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppError } from '../lib/errors/index.js';
import { formatMessage } from '../words/index.js';
import { checkJson } from './json-body.js';

const refusalOf = (text: string) => {
  try {
    checkJson(text);
  } catch (error) {
    const [problem] = (error as AppError).problems;
    return `${problem?.at.field ?? ''} ${problem ? formatMessage(problem.says, 'en') : ''}`;
  }
  return undefined;
};

test.each([
  ['{"a":1,"a":2}', 'a is given twice'],
  ['{"a" : 1 , "b":[{"c":1},{"c":1,"d":2, "c" :3}]}', 'b.1.c is given twice'],
  ['{"a":1,"\\u0061":2}', 'a is given twice'],
  ['{"":1,"":2}', ' is given twice'],
  ['{"a":{"a":1},"b":{"a":"a","c":"a"}}', undefined],
  ['["a","a",{"a":"a"}]', undefined],
  ['{"a":"\\"a\\":1,","b":"\\\\","c":"{[,"}', undefined],
  ['"a"', undefined],
  ['', undefined],
  ['{"a', undefined],
  ['}]{"a":1}', undefined],
])('%s: %s', (text, expected) => {
  expect(refusalOf(text)).toBe(expected);
});

// None of these is JSON: they are refused for what they are before a parser could say so.
const fields = (count: number): string => Array.from({ length: count }, (_, at) => `"f${at}":1`).join(',');

test('what is nested too deep or holds too much is refused before it is parsed', () => {
  expect(refusalOf('['.repeat(900_000))).toMatch(/is nested too deep$/);
  expect(refusalOf('{"a":'.repeat(150_000))).toMatch(/^a(?:\.a){39} is nested too deep$/);
  expect(refusalOf(`[${'[],'.repeat(300_000)}`)).toBe(' holds too much');
  expect(refusalOf(`[${'1,'.repeat(400_000)}`)).toBe(' holds too much');
  expect(refusalOf(`{"a":{${fields(1_001)}`)).toBe('a holds too much');
  expect(refusalOf(`{"a":{${fields(1_000)}`)).toBeUndefined();
  expect(refusalOf(`${'['.repeat(40)}${']'.repeat(40)}`)).toBeUndefined();
});

test('no JSON that a program writes is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 20 }), fc.nat(4), (value, indent) => {
      expect(refusalOf(JSON.stringify(value, null, indent))).toBeUndefined();
    }),
  );
});
