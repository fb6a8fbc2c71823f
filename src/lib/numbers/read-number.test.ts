import { describe, expect, test } from 'vitest';
import { type NumberReading, readNumber } from './index.js';

const infinity = Number.POSITIVE_INFINITY;

const bounds = (reading: NumberReading) => (reading.kind === 'read' ? [reading.low, reading.high] : reading);

type Row = readonly [language: string | undefined, text: string, low: number, high?: number];

const check = (rows: readonly Row[]) =>
  test.each(rows.map((row) => ({ row, name: `${row[0]}: ${row[1]}` })))(
    '$name',
    ({ row: [language, text, low, high = low] }) => {
      expect(bounds(readNumber(text, { language }))).toEqual([low, high]);
    },
  );

describe('digits and marks', () => {
  check([
    ['it', '200.000', 200_000],
    ['de', '200.000', 200_000],
    ['es', '200.000', 200_000],
    ['en', '200.000', 200],
    ['en', '1,234', 1234],
    ['it', '1,234', 1.234],
    ['fr', '1,234', 1.234],
    ['de-CH', '1’234.50', 1234.5],
    ['es-MX', '1,234', 1234],
    [undefined, '1.234.567', 1_234_567],
    [undefined, '1,234,567', 1_234_567],
    [undefined, '1.234,56', 1234.56],
    [undefined, '1,234.56', 1234.56],
    [undefined, '1 200 000', 1_200_000],
    [undefined, '1\u00a0200\u00a0000', 1_200_000],
    [undefined, '1\u202f200\u202f000', 1_200_000],
    [undefined, '1\u2009200\u2009000,50', 1_200_000.5],
    [undefined, "1'200'000", 1_200_000],
    [undefined, '1,00,000', 100_000],
    [undefined, '12,34,567.5', 1_234_567.5],
    [undefined, '١٢٣٤٥', 12_345],
    [undefined, '١٢٬٣٤٥٫٥', 12_345.5],
    [undefined, '１２３４５', 12_345],
    [undefined, '１，２３４，５６７', 1_234_567],
    [undefined, '०१२', 12],
    [undefined, '0,65', 0.65],
    [undefined, '0.650', 0.65],
    ['it', '0.650', 0.65],
    [undefined, '12,5', 12.5],
    [undefined, '94·5 %', 0.945],
    [undefined, '0,65%', 0.0065],
    [undefined, '٪ ٣٠', 0.3],
    [undefined, '30 ‰', 0.03],
    [undefined, '1e6', 1e6],
    [undefined, '1.5E+06', 1.5e6],
    ['en', '10,000+', 10_000, infinity],
    [undefined, '>= 50', 50, infinity],
    [undefined, '≤50', 0, 50],
    [undefined, '~50', 45, 55],
    [undefined, '20-30', 20, 30],
    [undefined, '20–30 %', 0.2, 0.3],
    [undefined, '20 ～ 30', 20, 30],
  ]);
});

describe('English', () => {
  check([
    ['en', 'half a million', 500_000],
    ['en', 'one million', 1e6],
    ['en', 'a million and a half', 1.5e6],
    ['en', 'two and a half million', 2.5e6],
    ['en', '1½ million', 1.5e6],
    ['en', 'half a dozen', 6],
    ['en', 'three dozen', 36],
    ['en', 'twelve hundred', 1200],
    ['en', 'twenty-three thousand four hundred and five', 23_405],
    ['en', '2 million 300 thousand', 2.3e6],
    ['en', '1 to 2 million', 1e6, 2e6],
    ['en', 'one to two million', 1e6, 2e6],
    ['en', 'from 1 to 2 million', 1e6, 2e6],
    ['en', '2-3 million', 2e6, 3e6],
    ['en', 'from 20 to 30', 20, 30],
    ['en', '20 to 30 %', 0.2, 0.3],
    ['en', '20 to 30 per cent', 0.2, 0.3],
    ['en', '20% to 30%', 0.2, 0.3],
    ['en', 'between 5 and 7', 5, 7],
    ['en', 'between 1.2 and 1.5 million', 1.2e6, 1.5e6],
    ['en', '900 thousand to 2 million', 900_000, 2e6],
    ['en', '50,000 to 2 million', 50_000, 2e6],
    ['en', '5 lakh', 500_000],
    ['en', '2 crore', 2e7],
    ['en', '5k', 5000],
    ['en', '2.5bn', 2.5e9],
    ['en', 'about 50,000', 45_000, 55_000],
    ['en', 'approximately 20 to 30', 18, 33],
    ['en', 'nearly 4 billion', 3.6e9, 4e9],
    ['en', 'no more than 50', 0, 50],
    ['en', 'no fewer than 50', 50, infinity],
    ['en', '50 or more', 50, infinity],
    ['en', 'tens of thousands', 20_000, 99_999],
    ['en', 'several hundred', 200, 999],
    ['en', 'two thirds', 2 / 3],
    ['en', '1.853 billion', 1.853e9],
    [undefined, '1.853 billion', 1.853e9],
    [undefined, '1.853 million', 1.853e6],
    ['it', '1.853 billion', 1.853e9],
  ]);
});

describe('Italian', () => {
  check([
    ['it', '1,2 milioni', 1.2e6],
    ['it', '1,2 MILIONI', 1.2e6],
    ['it', 'circa 50000', 45_000, 55_000],
    ['it', 'circa 50.000', 45_000, 55_000],
    ['it', 'mezzo milione', 500_000],
    ['it', 'un milione e mezzo', 1.5e6],
    ['it', 'due milioni e mezzo', 2.5e6],
    ['it', '200mila', 200_000],
    ['it', '200 mila', 200_000],
    ['it', 'ventitremilaquattrocentocinque', 23_405],
    ['it', 'centottanta', 180],
    ['it', 'una dozzina', 12],
    ['it', 'da 20 a 30', 20, 30],
    ['it', 'tra 5 e 7', 5, 7],
    ['it', 'tra 1 e 2 milioni', 1e6, 2e6],
    ['it', 'dal 20 al 30 %', 0.2, 0.3],
    ['it', 'il 30%', 0.3],
    ['it', 'più di 50.000', 50_000, infinity],
    ['it', 'almeno 50.000', 50_000, infinity],
    ['it', 'non più di 50', 0, 50],
    ['it', 'fino a 50', 0, 50],
    ['it', 'quasi 50', 45, 50],
    ['it', 'decine di migliaia', 20_000, 99_999],
    ['it', '5 mld', 5e9],
    ['it', '3 per cento', 0.03],
    ['it', 'due terzi', 2 / 3],
    [undefined, 'mezzo milione', 500_000],
  ]);
});

describe('Spanish', () => {
  check([
    ['es', 'un millón y medio', 1.5e6],
    ['es', 'medio millón', 500_000],
    ['es', 'dos millones y medio', 2.5e6],
    ['es', '1,2 millones', 1.2e6],
    ['es', '1.200 millones', 1.2e9],
    ['es', 'mil doscientos millones', 1.2e9],
    ['es', 'un billón', 1e12],
    ['es', '20 mil', 20_000],
    ['es', 'veintitrés mil cuatrocientos cinco', 23_405],
    ['es', 'hasta 50', 0, 50],
    ['es', 'más de 50.000', 50_000, infinity],
    ['es', 'al menos 5', 5, infinity],
    ['es', 'unos 50.000', 45_000, 55_000],
    ['es', 'casi 50', 45, 50],
    ['es', 'entre 5 y 7', 5, 7],
    ['es', 'de 20 a 30', 20, 30],
    ['es', 'entre 1 y 2 millones', 1e6, 2e6],
    ['es', 'el 30 por ciento', 0.3],
    ['es', 'decenas de miles', 20_000, 99_999],
  ]);
});

describe('French', () => {
  check([
    ['fr', 'une demi-douzaine', 6],
    ['fr', 'un demi-million', 500_000],
    ['fr', 'un million et demi', 1.5e6],
    ['fr', 'deux millions et demi', 2.5e6],
    ['fr', '1,2 million', 1.2e6],
    ['fr', '3 milliards', 3e9],
    ['fr', 'quatre-vingt-dix-sept mille', 97_000],
    ['fr', 'soixante et onze', 71],
    ['fr', 'plus de 50 000', 50_000, infinity],
    ['fr', 'presque 50', 45, 50],
    ['fr', 'environ 50 000', 45_000, 55_000],
    ['fr', 'jusqu’à 50', 0, 50],
    ['fr', 'au moins 5', 5, infinity],
    ['fr', 'entre 5 et 7', 5, 7],
    ['fr', 'de 20 à 30 %', 0.2, 0.3],
    ['fr', '1 à 2 millions', 1e6, 2e6],
    ['fr', 'une centaine', 90, 110],
    ['fr', 'des dizaines de milliers', 20_000, 99_999],
    ['fr', '20 pour cent', 0.2],
  ]);
});

describe('German', () => {
  check([
    ['de', 'anderthalb Millionen', 1.5e6],
    ['de', 'eineinhalb Millionen', 1.5e6],
    ['de', 'zweieinhalb Millionen', 2.5e6],
    ['de', 'eine halbe Million', 500_000],
    ['de', '1,2 Mio.', 1.2e6],
    ['de', '3 Mrd. ', 3e9],
    ['de', 'zwei Billionen', 2e12],
    ['de', 'dreiundzwanzigtausendvierhundertfünf', 23_405],
    ['de', 'dreißigtausend', 30_000],
    ['de', 'mindestens 50', 50, infinity],
    ['de', 'fast 50.000', 45_000, 50_000],
    ['de', 'rund 50.000', 45_000, 55_000],
    ['de', 'mehr als 50.000', 50_000, infinity],
    ['de', 'höchstens 50', 0, 50],
    ['de', 'bis zu 50', 0, 50],
    ['de', '20 bis 30 Prozent', 0.2, 0.3],
    ['de', 'zwischen 5 und 7', 5, 7],
    ['de', 'von 20 bis 30', 20, 30],
    ['de', '1 bis 2 Millionen', 1e6, 2e6],
    ['de', 'ein Dutzend', 12],
    ['de', 'zwei Drittel', 2 / 3],
    ['de', 'Zehntausende', 20_000, 99_999],
  ]);
});

describe('Chinese', () => {
  check([
    ['zh', '三百万', 3e6],
    ['zh', '1.2亿', 1.2e8],
    ['zh', '3亿5000万', 3.5e8],
    ['zh', '20万', 200_000],
    ['zh', '一百五十万', 1.5e6],
    ['zh', '一万二', 12_000],
    ['zh', '一万零二', 10_002],
    ['zh', '兩萬三千', 23_000],
    ['zh', '貳拾叁萬', 230_000],
    ['zh', '三点五万', 35_000],
    ['zh', '两千多', 2000, 2999],
    ['zh', '100多万', 1e6, 1_999_999],
    ['zh', '十几', 11, 19],
    ['zh', '三千四百五十几万', 34_510_000, 34_599_999],
    ['zh', '肆拾幾亿', 4.1e9, 5e9 - 1],
    ['zh', '二百三十余万', 2.3e6, 2.4e6 - 1],
    ['zh', '500多亿', 5e10, 6e10 - 1],
    ['zh', '30万多亿', 3e13, 4e13 - 1],
    ['zh', '上万亿', 1e12, infinity],
    ['zh', '数万亿', 2e12, 1e13 - 1],
    ['zh', '一万五千亿', 1.5e12],
    ['zh', '一万零一十二', 10_012],
    ['zh', '一万零十二', 10_012],
    ['zh', '几十万', 200_000, 999_999],
    ['zh', '数千', 2000, 9999],
    ['zh', '两三千', 2000, 3000],
    ['zh', '至少50', 50, infinity],
    ['zh', '约5万', 45_000, 55_000],
    ['zh', '5万左右', 45_000, 55_000],
    ['zh', '近5万', 45_000, 50_000],
    ['zh', '超过5万', 50_000, infinity],
    ['zh', '5万以上', 50_000, infinity],
    ['zh', '不到5万', 0, 50_000],
    ['zh', '不少于50', 50, infinity],
    ['zh', '20至30万', 200_000, 300_000],
    ['zh', '20万到30万', 200_000, 300_000],
    ['zh', '三到五百万', 3e6, 5e6],
    ['zh', '5到7之间', 5, 7],
    ['zh', '百分之三十', 0.3],
    ['zh', '百分之二十到三十', 0.2, 0.3],
    ['zh', '20%至30%', 0.2, 0.3],
    ['zh', '三成', 0.3],
    ['zh', '三分之二', 2 / 3],
    ['zh', '一半', 0.5],
    [undefined, '三百万', 3e6],
  ]);
});

type Both = readonly [language: string | undefined, text: string, one: number, other: number];

describe('what can mean two things is not decided', () => {
  const both: readonly Both[] = [
    [undefined, '200.000', 200, 200_000],
    [undefined, '1,234', 1.234, 1234],
    [undefined, '1,234 %', 0.01234, 12.34],
    [undefined, 'circa 50.000', 45, 45_000],
    ['es', '1,234', 1.234, 1234],
    ['fr', '200.000', 200, 200_000],
    ['de-CH', '1,234', 1.234, 1234],
    [undefined, '1,853 million', 1.853e6, 1.853e9],
    ['fr', '2 billion', 2e9, 2e12],
    ['de', '1 Billion', 1e9, 1e12],
    [undefined, '20 mil', 20_000, 2e7],
    ['it', 'about 1.234', 1.1106, 1110.6],
  ];
  test.each(both)('%s: %s', (language, text, one, other) => {
    const reading = readNumber(text, { language });
    const lows = reading.kind === 'two-ways' ? reading.readings.map(({ low }) => low) : [];
    expect(lows.toSorted((a, b) => a - b)).toEqual([one, other]);
  });

  test('a count with three decimals is not decided, though the language has decimals', () => {
    expect(readNumber('200.000', { language: 'en', isWhole: true }).kind).toBe('two-ways');
    expect(readNumber('200.000', { language: 'it', isWhole: true })).toMatchObject({ low: 200_000 });
  });
});

test.each([
  '',
  ' ',
  'masks',
  '200 pezzi',
  '$5',
  '-5',
  '−5',
  '(5)',
  '5 km',
  '5 m m',
  '1/2',
  '500¹',
  '10²',
  '3/4',
  '1.2.3',
  '1..2..3',
  '1,2,3',
  '12,34,56',
  '1 20 300',
  '1.2345,6',
  '20 % to 30',
  '500 to 1 million',
  '1 million to 2',
  '30 to 20',
  'one million two',
  'un million deux',
  'two three',
  'twenty twenty',
  'million',
  'hundred',
  'and',
  'half and half',
  'constructor',
  '__proto__',
  'toString',
  '万',
  '亿',
  '半',
  '十几几',
  '二〇二〇',
  'Infinity',
  'NaN',
  '0x10',
  '1_000',
  '1e',
  'e5',
  '5 million million',
  'a',
  'at least',
  'between 5',
  'not 5',
  '5 to',
  'from',
  '%',
  '1 234 56',
  '1,,000',
  '1.000.00',
  '1’23',
])('refused: "%s"', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'unreadable' });
  expect(readNumber(text, { language: 'en' })).toEqual({ kind: 'unreadable' });
});
