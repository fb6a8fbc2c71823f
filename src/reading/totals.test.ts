import { describe, expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

const read = (language: ReadingLanguage, text: string) =>
  proposeFromText(text, { language, published: '2026-03-12' }).statements.filter(
    ({ measure }) => measure === 'goods',
  );

/** The amounts that sum up others, with those; and how many shipments there are. */
const totals = (language: ReadingLanguage, text: string) => ({
  sums: read(language, text).flatMap(({ amount, total }) =>
    total?.addsUp ? [[amount?.low, total.parts.length]] : [],
  ),
  shipments: new Set(read(language, text).flatMap(({ shipment }) => shipment ?? [])).size,
});

describe('a total of parts that stand beside it is no further shipment', () => {
  test.each<[ReadingLanguage, string, number]>([
    [
      'it',
      'In tutto sono arrivate all’ospedale di Roccamare 65.000 mascherine: 40.000 donate dalla fondazione Mani e 25.000 vendute dalla ditta Lumex.',
      65_000,
    ],
    [
      'it',
      'La fondazione Mani ha donato all’ospedale di Roccamare 40.000 mascherine. La ditta Lumex ha venduto all’ospedale 25.000 mascherine. In tutto l’ospedale ha ricevuto 65.000 mascherine.',
      65_000,
    ],
    [
      'de',
      'Der Verein Nordwind spendete dem Klinikum Altenau 400 Zelte, die Hygrosan GmbH lieferte 600 Zelte. Insgesamt hat das Klinikum 1.000 Zelte erhalten.',
      1000,
    ],
    [
      'en',
      'Norway gave Kenya 30 ventilators and Chile gave Kenya 20 ventilators. Kenya received a total of 50 ventilators.',
      50,
    ],
    [
      'en',
      'Norway gave Kenya 300 ventilators. Chile gave Kenya 200 ventilators. Kenya received 500 ventilators.',
      500,
    ],
    [
      'es',
      'La fundación Vida donó 500 mantas al hospital San Roque y la empresa Norsal entregó 300 mantas. En total el hospital recibió 800 mantas.',
      800,
    ],
    [
      'fr',
      'La fondation Perrin a offert 500 lits à l’hôpital de Montaubry, les Lions 300 lits. Au total, l’hôpital a reçu 800 lits.',
      800,
    ],
    [
      'zh',
      '红十字会向人民医院捐赠口罩4000只，德康公司向人民医院捐赠口罩6000只。人民医院共计收到口罩10000只。',
      10_000,
    ],
  ])('%s: %s', (language, text, sum) => {
    expect(totals(language, text)).toEqual({ sums: [[sum, 2]], shipments: 2 });
  });

  test.each<[string, string]>([
    [
      'small numbers add up by chance',
      'Norway gave Kenya 2 ventilators. Chile gave Kenya 3 ventilators. Ghana gave Kenya 5 ventilators.',
    ],
    [
      'other goods are no part',
      'Norway gave Kenya 300 gowns. Chile gave Kenya 200 ventilators. Kenya received a total of 500 ventilators.',
    ],
    ['one is no sum', 'Norway gave Kenya 500 ventilators. Kenya received a total of 500 ventilators.'],
  ])('%s', (_, text) => {
    expect(totals('en', text).sums).toEqual([]);
  });

  test('a total that the parts beside it do not come to is shown, and stays a shipment', () => {
    const [first, last] = read(
      'en',
      'Norway gave Kenya 30 ventilators. Kenya received a total of 50 ventilators.',
    );
    expect(first).toMatchObject({ total: null, shipment: 0 });
    expect(last).toMatchObject({ total: { parts: ['30'], addsUp: false }, shipment: 1 });
  });
});

describe('what one promised is no sum of what others brought: shown, and kept as a shipment', () => {
  test.each<[ReadingLanguage, string]>([
    [
      'it',
      'La Regione aveva promesso 10.000 mascherine all’ospedale di Cagliari. Il 3 marzo la Croce Rossa ha consegnato 8.500 mascherine all’ospedale di Cagliari. Il 10 marzo la Caritas ha consegnato 1.500 mascherine all’ospedale di Cagliari.',
    ],
    [
      'en',
      'Norway pledged 500 tents to Kenya. On 3 March Chile delivered 300 tents to Kenya. On 10 March Ghana delivered 200 tents to Kenya.',
    ],
    [
      'zh',
      '德康公司承诺向人民医院捐赠口罩10000只。3月3日，红十字会向人民医院捐赠口罩8500只。3月10日，慈善总会向人民医院捐赠口罩1500只。',
    ],
  ])('%s: %s', (language, text) => {
    const [promise, ...came] = read(language, text);
    expect(promise?.total).toMatchObject({ addsUp: false });
    expect(promise?.total?.parts).toHaveLength(2);
    expect([promise, ...came].map((statement) => statement?.shipment)).toEqual([0, 1, 2]);
  });

  test('what the same giver promised and then brought in two is no third shipment', () => {
    const text =
      'Norway pledged 500 tents to Kenya. On 3 March Norway delivered 300 tents to Kenya. On 10 March Norway delivered 200 tents to Kenya.';
    expect(totals('en', text)).toEqual({ sums: [[500, 2]], shipments: 2 });
  });
});

describe('what was sent back is of the shipment it came with', () => {
  test.each<[ReadingLanguage, string]>([
    [
      'it',
      'La ditta Lumex ha consegnato all’ospedale di Roccamare 12.000 camici. L’ospedale ha restituito alla ditta Lumex 3.000 camici difettosi.',
    ],
    [
      'en',
      'Lumex delivered 12,000 gowns to Port Alder General Hospital. The hospital returned 3,000 gowns to Lumex.',
    ],
    [
      'en',
      'Lumex delivered 12,000 gowns to Port Alder General Hospital. The ministry recalled 3,000 gowns from the wards of Port Alder General Hospital.',
    ],
    ['zh', '人民医院收到德康公司捐赠的口罩10000只。人民医院已将其中3000只口罩退回德康公司。'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text).map(({ shipment }) => shipment)).toEqual([0, 0]);
  });

  test('what another giver had sent is another shipment', () => {
    const text =
      'Lumex delivered 12,000 gowns to Kenya. The hospital of Altenau returned 3,000 gowns to Norway.';
    expect(read('en', text).map(({ shipment }) => shipment)).toEqual([0, 1]);
  });
});
