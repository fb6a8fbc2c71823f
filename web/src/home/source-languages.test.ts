import { expect, test } from 'vitest';
import { Language } from '../../../src/case/entries/source';
import { sourceLanguages } from './source-languages';

test('sources may be in any language with two letters, by its own code and in the words of the reader', () => {
  const codes = sourceLanguages('en').map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['ms', 'bn', 'te', 'am', 'so', 'ne', 'my', 'km', 'zu', 'sr', 'zh']),
  );
  expect(codes.length).toBeGreaterThan(170);
  expect(codes).not.toContain('iw');
  expect(sourceLanguages('it').find(({ code }) => code === 'ms')?.name).toBe('malese');
  expect(sourceLanguages('zh').find(({ code }) => code === 'ms')?.name).toBe('马来语');
});

test('a case takes each of them', () => {
  const refused = sourceLanguages('en').filter(({ code }) => !Language.safeParse(code).success);
  expect(refused).toEqual([]);
});
