import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPackingList } from './read-packing-list.js';

const folder = new URL('../../../../shared/reference/supply-field/packing-lists/', import.meta.url);

type Right = {
  readonly rows: readonly object[];
  readonly cartons?: number;
  readonly pieces?: number;
  readonly headerRows?: number[];
  readonly document?: object;
};
type Case = { readonly what: string; readonly inputs: readonly string[]; readonly right: Right };

const names = existsSync(folder) ? readdirSync(folder) : [];
const open = (name: string): Case =>
  JSON.parse(readFileSync(new URL(`${name}/case.json`, folder), 'utf8')) as Case;
const read = (name: string, { inputs }: Case) =>
  readPackingList(
    inputs.map((file) => ({ name: file, bytes: readFileSync(new URL(`${name}/${file}`, folder)) })),
  );

// What has to be told of each, as code and row; the words are the catalogue's.
const told: Readonly<Record<string, readonly string[]>> = {
  '01-two-header-rows': ['total-agrees 12', 'no-expiry 11', 'not-goods 14', 'not-goods 15'],
  '02-chinese': ['expiry-worked-out 5', 'ditto-of-another 6', 'total-agrees 7'],
  '03-italian-csv': ['total-agrees 6'],
  '05-lot-and-expiry-in-one-cell': ['lots-in-cartons 4', 'lots-short 5', 'date-or-lot 6'],
  '06-numbers-that-were-codes': [
    'digits-lost 3',
    'lot-was-a-number 4',
    'check-digit 5',
    'number-read 6',
    'check-digit 7',
    'lot-looks-like-a-month 7',
  ],
  '08-carton-ranges': [
    'carton-in-several-rows 4',
    'carton-of-several-rows 6',
    'product-differs 7',
    'no-expiry 7',
  ],
  '10-formulas-and-unit-row': ['units-row 3', 'formulas ', 'total-not-stored 6'],
  '12-units-and-errors-csv': [
    'pair 4',
    'dozen 5',
    'box-of-unknown-size 7',
    'negative 8',
    'number-read 10',
    'no-such-day 10',
  ],
};

describe.skipIf(names.length === 0)('the reference packing lists come out right', () => {
  test.each(names)('%s', async (name) => {
    const { right, ...rest } = open(name);
    const list = await read(name, { right, ...rest });
    const rows = list.rows.map(({ file: _, sheet: __, reckoned: ___, ...row }) => row);
    expect(rows).toEqual(right.rows);
    if (right.cartons !== undefined) expect(list.cartons).toBe(right.cartons);
    if (right.pieces !== undefined) expect(list.pieces).toBe(right.pieces);
    if (right.headerRows) expect(list.sheets[0]?.headerRows).toEqual(right.headerRows);
    if (right.document) expect(list.document).toMatchObject(right.document);
    const said = list.notes.map(({ code, row = '' }) => `${code} ${row}`);
    expect(said).toEqual(expect.arrayContaining([...(told[name] ?? [])]));
  });
});
