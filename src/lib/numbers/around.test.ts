import { describe, expect, test } from 'vitest';
import { readNumber } from './index.js';

const bounds = (text: string, language?: string) => {
  const reading = readNumber(text, { language });
  return reading.kind === 'read' ? [reading.low, reading.high] : reading.kind;
};

// "Una quarantina" is about forty, as "circa 40" is; a dozen is twelve.
describe('words for about so many', () => {
  test.each([
    ['it', 'una quarantina', 36, 44],
    [undefined, 'una quarantina', 36, 44],
    ['it', 'una decina', 9, 11],
    ['it', 'quindicina', 13.5, 16.5],
    ['it', 'un centinaio', 90, 110],
    ['it', 'un migliaio', 900, 1100],
    ['it', 'più di una quarantina', 40, Number.POSITIVE_INFINITY],
    ['it', 'tra una ventina e una trentina', 20, 30],
    ['it', 'due decine', 20, 20],
    ['it', 'una dozzina', 12, 12],
    ['fr', 'une dizaine', 9, 11],
    ['fr', 'une centaine', 90, 110],
    ['fr', 'moins d’une centaine', 0, 100],
    ['es', 'una veintena', 18, 22],
    ['es', 'una docena', 12, 12],
    ['en', 'a dozen', 12, 12],
    ['de', 'ein Dutzend', 12, 12],
    ['de', 'drei Dutzend', 36, 36],
  ])('%s: %s', (language, text, low, high) => {
    expect(bounds(text, language)).toEqual([low, high]);
  });
});

describe('Russian, Arabic and open Chinese counts', () => {
  test.each([
    [undefined, '2 тыс.', 2000, 2000],
    ['ru', '1,5 млн', 1.5e6, 1.5e6],
    ['ru', 'около 50 тысяч', 45_000, 55_000],
    ['ru', 'от 20 до 30 тысяч', 20_000, 30_000],
    ['ru', 'более 100', 100, Number.POSITIVE_INFINITY],
    ['ru', 'двадцать пять', 25, 25],
    ['ru', 'сотни тысяч', 200_000, 999_999],
    ['ar', '40 ألف', 40_000, 40_000],
    ['ar', '٤٠ ألف', 40_000, 40_000],
    ['ar', 'أكثر من 3 ملايين', 3e6, Number.POSITIVE_INFINITY],
    ['ar', 'ثلاثة آلاف', 3000, 3000],
    ['ar', 'ثلاثه الاف', 3000, 3000],
    ['ar', 'مائة وخمسة وعشرون', 125, 125],
    ['ar', 'ألفان وخمسمائة', 2500, 2500],
    ['ar', 'اثنا عشر ألف', 12_000, 12_000],
    ['ar', 'سبعة عشر', 17, 17],
    ['ar', 'مئتا ألف', 200_000, 200_000],
    ['ar', 'ثلاثمئة وخمسون ألف', 350_000, 350_000],
    ['ar', 'مليون ومئتا ألف', 1_200_000, 1_200_000],
    ['ar', 'حوالي أربعين', 36, 44],
    ['ar', 'مئات الآلاف', 200_000, 999_999],
    ['ar', 'آلاف', 2000, 9999],
    [undefined, '万余', 10_000, 19_999],
    ['zh', '三百多', 300, 399],
    ['zh', '百余', 100, 199],
    ['zh', '5万余', 50_000, 59_999],
  ])('%s: %s', (language, text, low, high) => {
    expect(bounds(text, language)).toEqual([low, high]);
  });
});
