import { expect, test } from 'vitest';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { KeptHead, presentProblemOf } from './job.js';

const kept = (problem: object) =>
  KeptHead.parse(
    JSON.parse(JSON.stringify({ id: 'j', created: '2026-01-01', state: 'failed', problem })) as unknown,
  );
const { code, message, says } = appError('request-invalid', wording('posts.too-many-rows', { rows: 1200 }));

test('why a job failed is said in the language of whoever asks', () => {
  const job = kept({ code, detail: message, says });
  expect(presentProblemOf(job, 'it')?.detail).toMatch(/1200 righe/);
  expect(presentProblemOf(job, 'zh')?.detail).toMatch(/读到 1,200 行/);
  expect(presentProblemOf(job, 'en')?.detail).toBe(message);
});

test.each([
  ['an earlier version, which kept the English alone', { code, detail: message }],
  ['a later version, which has other texts', { code, detail: message, says: { key: 'no.such', params: {} } }],
  ['a later version, whose text has other values', { code, detail: message, says: { ...says, params: {} } }],
])('what %s kept is shown as it was written', (_, problem) => {
  expect(presentProblemOf(kept(problem), 'zh')?.detail).toBe(message);
});
