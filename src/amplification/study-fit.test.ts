import { expect, test } from 'vitest';
import type { HashtagStudy } from '../case/index.js';
import type { JobSummary } from './api.js';
import { misfitsOf } from './study-fit.js';

const study = { id: 's', source: 'x', hashtag: '#GrazieCina', posts: '390' } as unknown as HashtagStudy;
const summary = (by: string, mostShared: readonly string[], kept = 388) =>
  ({
    kept,
    parameters: { by },
    mostShared: mostShared.map((object) => ({ object, posts: 3 })),
  }) as unknown as JobSummary;

const fieldsOf = (run: JobSummary) => misfitsOf(study, run).map(({ at }) => at.field);

test('posts compared by their text say nothing against the hashtag of a study', () => {
  expect(fieldsOf(summary('text', ['grazie di cuore']))).toEqual([]);
  expect(fieldsOf(summary('near-text', ['grazie', 'thank you']))).toEqual([]);
  expect(fieldsOf(summary('url', ['https://example.org']))).toEqual([]);
});

test('posts that share other hashtags are named', () => {
  expect(fieldsOf(summary('hashtag', ['#other']))).toEqual(['hashtag']);
  expect(fieldsOf(summary('tag column', ['#other']))).toEqual(['hashtag']);
  expect(fieldsOf(summary('hashtag', ['#graziecina', '#other']))).toEqual([]);
});

test('far fewer posts are named whatever they are compared by', () => {
  expect(fieldsOf(summary('text', ['grazie'], 100))).toEqual(['posts']);
});
