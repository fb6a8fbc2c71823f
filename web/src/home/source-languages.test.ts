import { expect, test } from 'vitest';
import { entrySchemas } from '../../../src/case/index';
import { sourceLanguages } from './source-languages';

const source = { id: 'a', title: 'A', publisher: 'b', kind: 'article', published: '2026-01-01' };
const isTaken = (language: string): boolean => entrySchemas.source.safeParse({ ...source, language }).success;

test('sources may be in any language with two letters, by its own code and in the words of the reader', () => {
  const codes = sourceLanguages('en').map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['ms', 'bn', 'te', 'am', 'so', 'ne', 'my', 'km', 'zu', 'sr', 'zh', 'tl']),
  );
  expect(codes.length).toBeGreaterThan(170);
  expect(codes).not.toContain('iw');
  for (const reader of ['en', 'it', 'zh']) {
    const names = sourceLanguages(reader).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(sourceLanguages('zh').find(({ code }) => code === 'tl')?.name).toBe('菲律宾语');
  expect(sourceLanguages('it').find(({ code }) => code === 'ms')?.name).toBe('malese');
  expect(sourceLanguages('zh').find(({ code }) => code === 'ms')?.name).toBe('马来语');
});

test('a case takes each of them', () => {
  const refused = sourceLanguages('en').filter(({ code }) => !isTaken(code));
  expect(refused).toEqual([]);
});
