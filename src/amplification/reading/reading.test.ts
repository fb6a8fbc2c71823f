import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coShareKeyOf } from './co-share-key.js';
import { clusterImages } from './image-hash.js';
import { findLayout, isOfJson, layouts } from './layouts.js';
import { clusterTexts } from './near-text.js';
import { normaliseText } from './normalise-text.js';
import { domainOf, normaliseUrl } from './normalise-url.js';
import { objectsIn } from './objects-in.js';

describe('addresses of the same page are equal', () => {
  test.each([
    ['https://www.example.org/a/', 'http://example.org/a?utm_source=x&fbclid=1'],
    ['https://EXAMPLE.org/a?b=2&a=1#top', 'example.org/a?a=1&b=2'],
    ['https://m.example.org', 'https://example.org/'],
  ])('%s and %s', (one, other) => {
    expect(normaliseUrl(one)).toBe(normaliseUrl(other));
  });

  test('and of different pages are not', () => {
    expect(normaliseUrl('https://example.org/a?id=1')).not.toBe(normaliseUrl('https://example.org/a?id=2'));
  });

  test.each(['', 'forzaCinaeItalia', 'ftp://a.it', 'javascript:1'])('%j is no address', (text) => {
    expect(normaliseUrl(text)).toBeUndefined();
  });
});

test('a domain has no www and no port', () => {
  expect(domainOf('https://www.salute.gov.it:443/x')).toBe('salute.gov.it');
});

describe('what a post shares', () => {
  test.each([
    ['hashtag', 'Grazie! #GrazieCina #forzaCinaeItalia #graziecina', ['graziecina', 'forzacinaeitalia']],
    ['hashtag', "\x1d['GrazieCina', 'b']", ['graziecina', 'b']],
    ['hashtag', 'no tags in this sentence', []],
    ['mention', 'to @MFA_China and @b.bsky.social.', ['mfa_china', 'b.bsky.social']],
    ['url', 'see https://example.org/a, and http://example.org/a/', ['example.org/a']],
    ['domain', '[https://example.org/a, https://b.it/c]', ['example.org', 'b.it']],
    ['repost', '', []],
    ['text', 'RT @x: Thank you, China! https://t.co/1', ['thank you china']],
    ['object_id', 'a, b', ['a, b']],
  ])('%s in %j', (by, field, objects) => {
    expect(objectsIn(coShareKeyOf(by), field)).toEqual(objects);
  });
});

test('texts are equal across case, links and punctuation, in any script', () => {
  expect(normaliseText('感謝中國！ https://t.co/x')).toBe(normaliseText('感謝中國'));
});

test('texts with a word changed are one cluster, others are not', () => {
  const long = 'the plane with masks and doctors from the red cross has landed in rome this evening at ten';
  const { clusterOf } = clusterTexts(
    [long, `${long} indeed`, 'something else entirely is said here'],
    0.8,
  ).numbered();
  expect([...clusterOf]).toEqual([0, 0, 1]);
});

test('images a few bits apart are one cluster', () => {
  const { clusterOf } = clusterImages(
    ['ffff0000ffff0000', 'ffff0001ffff0001', '0000ffff0000ffff'],
    2,
  ).numbered();
  expect([...clusterOf]).toEqual([0, 0, 1]);
});

test('every layout is found by its own marks, more columns or not', () => {
  for (const layout of layouts) expect(findLayout([...layout.marks, 'more'], isOfJson(layout))).toBe(layout);
  expect(findLayout(['a', 'b'], true)).toBeUndefined();
});

test('the guide names every layout’s marks', () => {
  const guide = readFileSync('docs/guides/look-behind-a-hashtag.md', 'utf8');
  for (const { name, marks } of layouts)
    expect(guide, name).toContain(marks.map((mark) => `\`${mark}\``).join(', '));
});

test('a full stop without a space makes no address of a sentence', () => {
  expect(objectsIn(coShareKeyOf('url'), 'Ottimo lavoro.Grazie a tutti')).toEqual([]);
  expect(objectsIn(coShareKeyOf('domain'), 'example.org, b.it')).toEqual(['example.org', 'b.it']);
});
