import type { ConsignmentRow } from '../../../src/server/api';
import { unitText } from '../findings/figure-text';
import type { Say } from '../i18n/index';
import { isProductClass, isVerdict } from '../i18n/words';
import { type CsvValue, csvText, saveCsv } from '../ui/table/csv';

type Bounds = NonNullable<ConsignmentRow['quantity']>;

const many = 2;

// Bare digits, which a spreadsheet adds up; an interval in words that are read back.
const amount = ({ low, high }: Bounds, t: Say): CsvValue => {
  if (high === low) return low;
  return high === null ? t('interval.at-least', { value: low }) : `${low}-${high}`;
};

const verdict = (word: string | undefined, t: Say): CsvValue =>
  word !== undefined && isVerdict(word) ? t(`verdict.${word}`) : word;

/** The names of these columns are read back by the import of tables, in each language. */
const columns = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  product: ({ product }) => product.name,
  class: ({ product }, t) => (isProductClass(product.class) ? t(`class.${product.class}`) : product.class),
  from: ({ from }) => from.name,
  fromCountry: ({ from }) => from.country,
  to: ({ to }) => to.name,
  toCountry: ({ to }) => to.country,
  quantity: ({ quantity }, t) => quantity && amount(quantity, t),
  unit: ({ unit, quantity }, t) => unit && unitText(unit, quantity?.high ?? many, t),
  terms: ({ terms }, t) => verdict(terms, t),
  arrival: ({ arrival }, t) => verdict(arrival, t),
  quality: ({ quality }, t) => verdict(quality, t),
  firstKnown: ({ firstKnown }) => firstKnown,
  statements: ({ statements }) => statements,
} as const satisfies Record<string, (row: ConsignmentRow, t: Say) => CsvValue>;

type Column = keyof typeof columns;
export const csvColumns = Object.keys(columns) as Column[];

/** Shipments as a table in the language of the page. */
export const consignmentsCsv = (rows: readonly ConsignmentRow[], t: Say): string =>
  csvText(
    csvColumns.map((column) => t(`csv.${column}`)),
    rows.map((row) => csvColumns.map((column) => columns[column](row, t))),
  );

export const downloadCsv = (rows: readonly ConsignmentRow[], asOf: string | undefined, t: Say): void =>
  saveCsv(`consignments${asOf === undefined ? '' : `-${asOf}`}.csv`, consignmentsCsv(rows, t));
