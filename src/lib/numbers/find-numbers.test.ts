import { expect, test } from 'vitest';
import { findNumbers } from './index.js';

const found = (text: string, language: string): string[] =>
  findNumbers(text, language).map(({ start, end, reading }) => {
    const bounds = reading.kind === 'read' ? `${reading.low}..${reading.high}` : reading.kind;
    return `${text.slice(start, end)} = ${bounds}`;
  });

test.each([
  [
    'en',
    'They sent about 40,000 masks and two dozen monitors.',
    ['about 40,000 = 36000..44000', 'two dozen = 24..24'],
  ],
  [
    'en',
    'A quarter of a million doses, of which one in ten expired.',
    ['A quarter of a million = 250000..250000', 'one in ten = 0.1..0.1'],
  ],
  [
    'en',
    'One of the lorries carried a little more than 300 boxes.',
    ['a little more than 300 = 300..Infinity'],
  ],
  [
    'en',
    'between two and three million gloves, 1.2m gowns, 3–4 tents',
    ['between two and three million = 2000000..3000000', '1.2m = 1200000..1200000', '3–4 = 3..4'],
  ],
  [
    'it',
    'una decina di migliaia di guanti e oltre 1,5 milioni di camici',
    ['una decina di migliaia = 9000..11000', 'oltre 1,5 milioni = 1500000..Infinity'],
  ],
  [
    'it',
    'Un medico ha ricevuto ventitré letti e mezzo milione di fiale.',
    ['ventitré = 23..23', 'mezzo milione = 500000..500000'],
  ],
  [
    'es',
    'Recibieron 1.250 trajes y un cuarto de millón de batas, el 12,5 % del total.',
    ['1.250 = 1250..1250', 'un cuarto de millón = 250000..250000', '12,5 % = 0.125..0.125'],
  ],
  [
    'es',
    'Costó 1,1 M€, un tercio.',
    ['1,1 M = 1100000..1100000', 'un tercio = 0.3333333333333333..0.3333333333333333'],
  ],
  [
    'fr',
    'Plus de 1 480 lits, une centaine de tentes et quatre-vingt-dix mille gants',
    ['Plus de 1 480 = 1480..Infinity', 'une centaine = 90..110', 'quatre-vingt-dix mille = 90000..90000'],
  ],
  [
    'de',
    'Rund 1,2 Mio. Masken und ein gutes Dutzend Geräte, zweihundertfünfzigtausend Kittel',
    [
      'Rund 1,2 Mio. = 1080000..1320000',
      'ein gutes Dutzend = 12..Infinity',
      'zweihundertfünfzigtausend = 250000..250000',
    ],
  ],
  [
    'zh',
    '共3.5万个急救包、一百二十万只口罩，近两千人，第二批一些物资',
    ['3.5万 = 35000..35000', '一百二十万 = 1200000..1200000', '近两千 = 1800..2000'],
  ],
  [
    'zh',
    '三成以上为儿童，约合1740万美元，十几吨',
    ['三成以上 = 0.3..Infinity', '约合1740万 = 15660000..19140000', '十几 = 11..19'],
  ],
  [
    'ar',
    'مائة وخمسة وعشرون كمامة وثلاثة صناديق قفازات وخمسة وعشرون رداء',
    ['مائة وخمسة وعشرون = 125..125', 'ثلاثة = 3..3', 'خمسة وعشرون = 25..25'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});

test('words that only look like numbers are none', () => {
  expect(found('No one won; tens of them were for tenders, none too soon.', 'en')).toEqual([]);
});
