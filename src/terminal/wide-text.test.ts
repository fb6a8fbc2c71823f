import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, wrapWide } from './wide-text.js';

// Columns by Unicode's East Asian Width: W and F take two, all else one.
test.each([
  ['', 0],
  ['--lot <pieces>', 14],
  ['批量（件）', 10],
  ['默认：8340', 10],
  ['perché …', 8],
  ['“á”', 3],
  ['한글カナ', 8],
  ['𠮷', 2],
])('"%s" takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test.each([
  [
    'Latin words break at spaces',
    'one two three four five six seven eight nine ten',
    'one two three four five six seven eight\nnine ten',
  ],
  [
    'Chinese breaks anywhere',
    '一二三四五六七八九十一二三四五六七八九十一二三',
    '一二三四五六七八九十一二三四五六七八九十\n一二三',
  ],
  [
    'no line begins with what closes',
    '一二三四五六七八九十一二三四五六七八九十，一二',
    '一二三四五六七八九十一二三四五六七八九\n十，一二',
  ],
  [
    'no line ends with what opens',
    '一二三四五六七八九十一二三四五六七八九（一二）',
    '一二三四五六七八九十一二三四五六七八九\n（一二）',
  ],
  [
    'a flag in Chinese stays whole',
    '一二三四五六七八九十一二三四五六--limiting-quality合用',
    '一二三四五六七八九十一二三四五六\n--limiting-quality合用',
  ],
  [
    'what is to be typed in quotes stays whole',
    '一二三四五六七八九十一二三四五六七："125 125"',
    '一二三四五六七八九十一二三四五六七：\n"125 125"',
  ],
])('%s', (_, text, broken) => {
  expect(wrapWide(text, 40)).toBe(broken);
});

test('breaking takes spaces away and nothing else', () => {
  const letter = fc.constantFrom('a', 'b', ' ', '字', '，', '（', '）', '-', '“', '”');
  const plain = (text: string): string => text.replaceAll(/\s/g, '');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 200 }), fc.integer({ min: 40, max: 90 }), (letters, width) => {
      const text = letters.join('');
      expect(plain(wrapWide(text, width))).toBe(plain(text));
    }),
  );
});
