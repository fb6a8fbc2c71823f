import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readStockCounts } from '../counts/read-counts.js';
import { estimateDailyNeed } from '../estimate/daily-need.js';
import { Rates } from '../estimate/rates.js';
import { type Heads, readBeds, readStaff } from '../estimate/read-heads.js';
import { Item, knownFrom } from '../names/known.js';
import { type NeedTable, openNeedTables } from './open-tables.js';

const folder = new URL('../../../../shared/reference/supply-field/need/', import.meta.url);
const open = (path: string): Uint8Array => readFileSync(new URL(path, folder));
const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/need/${name}`, import.meta.url), 'utf8'));
const shipped = z.array(Item).parse(data('items.json'));
const sites = ['HA', 'HB', 'HC'].map((id) => ({ id, names: [], wards: [] }));

async function tableIn(name: string, bytes: Uint8Array): Promise<NeedTable> {
  const [table] = (await openNeedTables(name, bytes)).tables;
  if (!table) throw new Error(`${name} holds no table`);
  return table;
}
const csv = (text: string): Promise<NeedTable> => tableIn('t.csv', new TextEncoder().encode(text));

describe.skipIf(!existsSync(folder))('the reference tables come out right', () => {
  test('stock counts with one trouble a line', async () => {
    const { right, today } = JSON.parse(String(open('stock-counts/01-errors/case.json'))) as {
      readonly today: string;
      readonly right: { readonly read: readonly { readonly say?: string }[]; readonly refused: object };
    };
    const table = await tableIn('counts.csv', open('stock-counts/01-errors/counts.csv'));
    const reading = readStockCounts(table, knownFrom(sites, undefined, shipped), today);
    expect(
      reading.counts.map(({ line, site, item, day, pieces }) => ({ line, site, item, date: day, pieces })),
    ).toEqual(right.read.map(({ say: _, ...row }) => row));
    const refused = reading.notes.filter(({ level }) => level === 'refused').map(({ line }) => String(line));
    expect(refused).toEqual(Object.keys(right.refused));
    expect(reading.conflicts.map(({ lines, pieces }) => ({ lines, pieces }))).toEqual([
      { lines: [2, 12], pieces: [1200, 1150] },
    ]);
  });

  test('beds and staff with rates of their own', async () => {
    const { right } = JSON.parse(String(open('beds-staff/01-simple-with-errors/case.json'))) as {
      readonly right: { readonly perDay: { readonly HA: object } };
    };
    const known = knownFrom(undefined, undefined, shipped);
    const beds = readBeds(
      await tableIn('beds.csv', open('beds-staff/01-simple-with-errors/beds.csv')),
      known,
    );
    const staff = readStaff(
      await tableIn('staff.csv', open('beds-staff/01-simple-with-errors/staff.csv')),
      known,
    );
    const rates = Rates.parse(JSON.parse(String(open('beds-staff/01-simple-with-errors/rates.json'))));
    const needs = estimateDailyNeed([...beds.heads, ...staff.heads], [...beds.gaps, ...staff.gaps], rates);
    const perDay = Object.fromEntries(needs.needs.map(({ item, perDay: pieces }) => [item, pieces]));
    expect(perDay).toEqual(right.perDay.HA);
    expect(needs.open).toEqual(['HB']);
    const told = [...beds.notes, ...staff.notes, ...needs.notes].map(({ code }) => code);
    expect(told).toEqual([
      'over-full',
      'negative',
      'total-row',
      'number-missing',
      'role-without-rate',
      'site-open',
    ]);
  });
});

describe('tables of other programs', () => {
  test.each([
    ['Italian', '\ufeffospedale;articolo;data;giacenza;unità\nHA;camici;16/03/2020;1.200;pezzi\n', 1200],
    ['Spanish', 'hospital;artículo;fecha;existencias;unidad\nHA;batas;16/03/2020;12;caja de 10\n', 120],
    ['Chinese', '医院,物资,日期,库存,单位\nHA,隔离衣,2020年3月16日,1.5万,件\n', 15_000],
    ['Arabic', 'المستشفى,الصنف,التاريخ,الكمية,الوحدة\nHA,مراييل,2020-03-16,٢٠٠,قطعة\n', 200],
    ['days as a spreadsheet counts them', 'site,item,date,quantity,unit\nHA,gown,43906,5,box of 10\n', 50],
  ])('%s', async (_, text, pieces) => {
    const reading = readStockCounts(await csv(text), knownFrom(sites, undefined, shipped), '2020-03-17');
    expect(reading.counts, JSON.stringify(reading.notes)).toMatchObject([
      { site: 'HA', item: 'gown', day: '2020-03-16', pieces },
    ]);
  });

  test('a day of two readings is refused, and read where its column shows the order', async () => {
    const known = knownFrom(sites, undefined, shipped);
    const rows = 'site,item,date,quantity\nHA,gown,03/02/2020,5\n';
    expect(readStockCounts(await csv(rows), known, '2020-03-17').counts).toEqual([]);
    const shown = await csv(`${rows}HB,gown,25/02/2020,5\n`);
    expect(readStockCounts(shown, known, '2020-03-17').counts.map(({ day }) => day)).toEqual([
      '2020-02-03',
      '2020-02-25',
    ]);
  });
});

describe('a daily need', () => {
  const esft = Rates.parse(data('who-esft.json'));
  const heads = (key: string, count: number, kind: Heads['kind'], site = 'S'): Heads => ({
    file: 'f',
    line: 1,
    site,
    ward: undefined,
    kind,
    key,
    heads: count,
  });

  test("is WHO's by its own coefficients: 10 nurses 40 masks, 5 critical patients 10", () => {
    const { needs } = estimateDailyNeed(
      [heads('nurse', 10, 'staff'), heads('critical', 5, 'patients')],
      [],
      esft,
    );
    expect(needs.find(({ item }) => item === 'mask-surgical')?.perDay).toBe(50);
    expect(needs.find(({ item }) => item === 'mask-ffp2')?.perDay).toBe(10);
  });

  test('does not fall when there are more patients, and is the same by another name of the site', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (few, more) => {
        const needOf = (count: number, site = 'S') =>
          estimateDailyNeed([heads('severe', count, 'patients', site)], [], esft).needs[0]?.perDay ?? 0;
        expect(needOf(few + more)).toBeGreaterThanOrEqual(needOf(few));
        expect(needOf(few, 'T')).toBe(needOf(few));
      }),
    );
  });
});
