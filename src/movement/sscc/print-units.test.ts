import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { readTypefaces } from '../../printing/read-typefaces.js';
import { printUnits } from './print-units.js';

const long = 'Gesundheitsministerium der Bundesrepublik, 国家卫生健康委员会, '.repeat(6);
const names = [
  'goods',
  'gtin',
  'from',
  'dispatchedFrom',
  'to',
  'deliveredTo',
  'shipment',
  'quantity',
  'lot',
  'expiry',
];
const units = Array.from({ length: 5 }, () => {
  const number = '(00)106141412345678908';
  return { id: number, number, isGs1: true, code: number };
});
const issued = {
  issue: '',
  case: '',
  consignment: '',
  issuedAt: '',
  title: long,
  rows: names.map((name) => ({ name, label: long, value: long })),
  units,
};

// Points of a page: 148 mm are 419.5, the bars begin 141 above its lower end.
test.each(['a6', 'a4'] as const)(
  'on %s nothing however long reaches into the bars or onto another page',
  async (pageSize) => {
    const bytes = await printUnits(issued, 'zh', readTypefaces(), { pageSize, printedOn: '2026-12-02' });
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect(pdf.numPages).toBe(pageSize === 'a6' ? 5 : 2);
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const height = page.view[3] ?? 0;
    const below = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const inBars = below.filter(({ transform }) => {
      const down = (height - transform[5]) % ((148 * 72) / 25.4);
      return down > 419.5 - 140 && down < 419.5 - 45;
    });
    expect(inBars.filter(({ str }) => str !== 'SSCC').map(({ str }) => str)).toEqual([]);
  },
);
