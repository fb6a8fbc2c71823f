import type { ConsignmentRow } from '../../../src/server/api';
import { csvText, saveCsv } from '../ui/table/csv';

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
  unit: ({ unit }) => (unit === 'unsaid' ? undefined : unit),
  terms: (row) => row.terms,
  arrival: (row) => row.arrival,
  quality: (row) => row.quality,
  firstKnown: (row) => row.firstKnown,
  statements: (row) => row.statements,
} as const satisfies Record<string, (row: ConsignmentRow) => string | number | null | undefined>;

export const consignmentsCsv = (rows: readonly ConsignmentRow[]): string =>
  csvText(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((read) => read(row))),
  );

export const downloadCsv = (rows: readonly ConsignmentRow[], asOf: string | undefined): void =>
  saveCsv(`consignments${asOf === undefined ? '' : `-${asOf}`}.csv`, consignmentsCsv(rows));
