import { expect, test } from 'vitest';
import { readCaseFolder } from '../src/case/io/index.js';
import { pageKeys } from '../src/words/index.js';
import { findingsOf } from './support/find.js';
import { shippedCase } from './support/serve.js';

test('how a figure was had is told in words of the page, for every figure of the case that ships', async () => {
  const reading = await readCaseFolder(shippedCase);
  if (!reading.case) throw new Error('the shipped case cannot be read');
  const methods = [...findingsOf(reading.case).values()].flatMap(({ figure }) => figure?.method ?? []);
  expect(new Set(methods).size).toBeGreaterThan(5);
  const words = [...new Set(methods)].map(
    (method) => `figure.method.${method.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
  );
  expect(words.filter((word) => !pageKeys.includes(word))).toEqual([]);
});
