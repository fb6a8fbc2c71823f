import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { unmarkFormulas } from '../../src/lib/csv/index.js';
import { hxl } from '../../src/publish/formats/hxl.js';
import { Lacks } from '../../src/publish/formats/lacks.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput, shippedInput } from '../support/formats-edition.js';

function write(input: PublishInput) {
  const lacks = new Lacks();
  const text = hxl.write(input, lacks)[0]?.text ?? '';
  const table: string[][] = parse(text);
  const [header = [], tags = [], ...rows] = table;
  const cells = rows.map((row) => Object.fromEntries(row.map((cell, i) => [tags[i] ?? '', cell])));
  return { text, header, tags, cells, lacks: new Map(lacks.list().map(({ what, count }) => [what, count])) };
}

const unknownArrival = {
  '#indicator+num+arrived+min': '',
  '#indicator+num+arrived+max': '',
  '#date+sent+start': '',
  '#date+sent+end': '',
  '#date+received+start': '',
  '#date+received+end': '',
};

test('each consignment is a row; what is not known is an empty cell', () => {
  const { cells, lacks } = write(inventedInput);
  expect(cells).toEqual([
    expect.objectContaining({
      '#meta+id': 'dono',
      '#activity+name': '120.000 mascherine <dono> & "amicizia"',
      '#org+name+from': '中国政府',
      '#country+code+v_iso3+from': 'CHN',
      '#org+name+to': 'Governo "italiano", Roma',
      '#country+code+v_iso3+to': 'ITA',
      '#item+name': 'Mascherina chirurgica',
      '#item+type': 'mask',
      '#item+unit': 'piece',
      '#indicator+num+min': '118000',
      '#indicator+num+max': '118000',
      '#indicator+num+arrived+min': '118000',
      '#indicator+num+arrived+max': '118000',
      '#status+terms': 'gift',
      '#status+arrival': 'partly-delivered',
      '#status+quality': '',
      '#status+conformity': 'hold',
      '#date+sent+start': '2026-11-12',
      '#date+sent+end': '2026-11-12',
      '#date+received+start': '2026-11-14',
      '#date+received+end': '2026-11-14',
    }),
    expect.objectContaining({
      '#meta+id': 'venduti',
      '#org+name+from': 'شركة القاهرة <للأكسجين> & أبناؤه',
      '#country+code+v_iso3+from': 'EGY',
      '#item+name': '抗原检测试剂',
      '#status+terms': 'sale',
      '#date+sent+start': '',
      '#date+received+start': '2026-11-01',
      '#date+received+end': '2026-11-30',
    }),
    expect.objectContaining({
      ...unknownArrival,
      '#meta+id': 'ignoti',
      '#org+name+from': `'=HYPERLINK("http://x.test") Klang \u202Egnalk`,
      '#country+code+v_iso3+from': '',
      '#indicator+num+min': '90000',
      '#status+terms': 'unknown',
      '#status+arrival': 'not-yet-determinable',
      '#status+quality': 'rejected',
    }),
  ]);
  // Three flows, two claims, two of footage, a hashtag.
  expect(lacks.get('formats.lack.other-question')).toBe(10);
});

test('the second row is of hashtags of HXL 1.1 with their attributes, one for each column', async () => {
  const { header, tags } = write(await shippedInput());
  // https://hxlstandard.org/standard/1-1final/dictionary/
  const core = ['meta', 'activity', 'org', 'country', 'item', 'indicator', 'status', 'date', 'description'];
  expect(tags.length).toBe(header.length);
  expect(new Set(tags).size).toBe(tags.length);
  for (const tag of tags) {
    expect(tag).toMatch(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/);
    expect(core).toContain(tag.slice(1).split('+')[0]);
  }
});

test('figures that exclude each other leave the cells empty, and a lower bound alone has no upper one', async () => {
  const input = await shippedInput();
  const { cells, lacks } = write(input);
  const figures = new Map(
    input.edition.findings.map(({ texts: { en } }) => [`${en.question} ${en.subject.id}`, en.figure]),
  );
  expect(cells.length).toBe(56);
  let seen = 0;
  for (const row of cells) {
    const figure = figures.get(`terms ${row['#meta+id']}`);
    const low = figure && !figure.disputed ? String(figure.low) : '';
    const high = figure && !figure.disputed && figure.high !== null ? String(figure.high) : '';
    expect([row['#indicator+num+min'], row['#indicator+num+max']]).toEqual([low, high]);
    if (low !== '') seen++;
  }
  expect(seen).toBeGreaterThan(20);
  expect(lacks.get('formats.lack.no-upper-bound')).toBeGreaterThan(0);
});

test('no cell is computed by a spreadsheet, and every mark comes off', () => {
  const { cells } = write(inventedInput);
  expect(cells.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  expect(unmarkFormulas(cells[2]?.['#org+name+from'] ?? '')).toBe(
    `=HYPERLINK("http://x.test") Klang \u202Egnalk`,
  );
});
