import { expect, test } from 'vitest';
import { findFigures } from './figures.js';
import { makeLegible } from './legible.js';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { toolsOf } from './tools.js';

const published = '2026-03-12';

const found = (text: string, language: ReadingLanguage): string[] =>
  findFigures(makeLegible(text), toolsOf(language), published).figures.map((figure) => {
    const { kind, value, days, currency, counted, goods } = figure;
    const read = days ? `${days.from}..${days.to}` : value ? `${value.low}..${value.high ?? ''}` : '-';
    return [text.slice(figure.start, figure.end), kind, read, currency ?? counted ?? goods?.key].join('|');
  });

test.each<[ReadingLanguage, string, string[]]>([
  [
    'en',
    'They paid US$1.2m for 300,000 surgical masks.',
    ['1.2m|money|1200000..1200000|USD', '300,000|goods|300000..300000|mask'],
  ],
  [
    'en',
    'About 4,000 patients in two hospitals waited for six ventilators.',
    ['About 4,000|people|3600..4400|people', 'two|other|2..2|hospitals', 'six|goods|6..6|ventilator'],
  ],
  [
    'it',
    'Una decina di migliaia di mascherine, il 12,5% delle quali difettose.',
    ['Una decina di migliaia|goods|9000..11000|mask', '12,5%|ratio|0.125..0.125|defective-share'],
  ],
  [
    'it',
    'Tra 300 e 400 letti per 2,5 milioni di euro',
    ['Tra 300 e 400|goods|300..400|bed', '2,5 milioni|money|2500000..2500000|EUR'],
  ],
  [
    'es',
    'Más de 1.500 trajes y medio millón de mascarillas',
    ['Más de 1.500|goods|1500..|suit', 'medio millón|goods|500000..500000|mask'],
  ],
  [
    'fr',
    'Entre 15 et 20 000 personnes attendent 1 200 tentes.',
    ['Entre 15 et 20 000|people|15000..20000|people', '1 200|goods|1200..1200|shelter'],
  ],
  [
    'de',
    'Rund 1,2 Mio. Masken für 3 Kliniken',
    ['Rund 1,2 Mio.|goods|1080000..1320000|mask', '3|other|3..3|hospitals'],
  ],
  [
    'zh',
    '共收到口罩24万只、呼吸机十余台，价值约300万元',
    ['24万|goods|240000..240000|mask', '十余|goods|10..19|ventilator', '约300万|money|2700000..3300000|CNY'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});

test.each<[ReadingLanguage, string, string]>([
  ['en', 'on 3 March', '2026-03-03..2026-03-03'],
  ['en', 'last Monday', '2026-03-09..2026-03-09'],
  ['it', 'il 3/4/2026', '2026-04-03..2026-04-03'],
  ['it', "l'altro ieri", '2026-03-10..2026-03-10'],
  ['es', 'el 30-06-2026', '2026-06-30..2026-06-30'],
  ['es', 'desde noviembre', '2025-11-01..2025-11-30'],
  ['fr', 'à la mi-avril', '2026-04-11..2026-04-20'],
  ['de', 'vom 9. bis 11. Februar', '2026-02-09..2026-02-11'],
  ['zh', '上周二', '2026-03-03..2026-03-03'],
  ['zh', '2月9日', '2026-02-09..2026-02-09'],
])('%s: "%s" is a day', (language, text, expected) => {
  expect(found(text, language).map((each) => each.split('|')[2])).toEqual([expected]);
});

test.each<[ReadingLanguage, string]>([
  [
    'en',
    'Call +44 20 7946 0018 or see article 6 of Directive 93/42; flight BX-204, lot 20417, COVID-19, N95.',
  ],
  ['en', 'GTIN 04012345123456, ISIN US0378331005, registered charity no. 1 054 321, open from 9:30'],
  ['it', 'Tel. 06 555 0134, art. 12, comma 3, lotto 4417, D.L. 18/2020, UNI EN 14683'],
  ['es', 'Tel. (02) 555-0199, artículo 15, nota de prensa 031-2026, vuelo IB3101'],
  ['fr', 'Tél. 01 55 55 01 23, art. 4, règlement 2016/425, vol AF1234, lot n° 5512'],
  ['de', 'Tel. 030 / 55 50 12-0, Art. 7, Steuernummer 12/345/67890, Flug LH401, Charge 88123'],
  ['zh', '联系电话：0571-5550123；文号：卫发〔2026〕12号；第3条'],
])('%s: identifiers are no counts: %s', (language, text) => {
  const counts = found(text, language).filter((each) => /\|(?:goods|people|money|ratio|date)\|/.test(each));
  expect(counts).toEqual([]);
});
