import type { ConsignmentRow } from '../../../src/server/api';

const columns = {
  id: (row) => row.id,
  name: (row) => row.name,
  product: (row) => row.product.name,
  class: (row) => row.product.class,
  from: (row) => row.from.name,
  fromCountry: (row) => row.from.country,
  to: (row) => row.to.name,
  toCountry: (row) => row.to.country,
  quantityLow: (row) => row.quantity?.low,
  quantityHigh: (row) => row.quantity?.high,
  unit: (row) => row.unit,
  terms: (row) => row.terms,
  arrival: (row) => row.arrival,
  quality: (row) => row.quality,
  firstKnown: (row) => row.firstKnown,
  statements: (row) => row.statements,
} as const satisfies Record<string, (row: ConsignmentRow) => string | number | null | undefined>;

// A cell that begins like a formula would be run as one by the program that opens the file.
const formula = /^[=+\-@\t\r]/;

function cell(value: string | number | null | undefined): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function consignmentsCsv(rows: readonly ConsignmentRow[]): string {
  const lines = rows.map((row) => Object.values(columns).map((read) => cell(read(row))));
  return `\uFEFF${[Object.keys(columns), ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

export function downloadCsv(rows: readonly ConsignmentRow[], asOf: string | undefined): void {
  const url = URL.createObjectURL(new Blob([consignmentsCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `consignments${asOf === undefined ? '' : `-${asOf}`}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
