import type { TableReading } from '../../../../src/reading/tables/api';

export type ColumnRole = TableReading['columns'][number]['as'];

/** What a column may become, in the order a person looks for it. */
export const columnRoles = [
  'none',
  'goods',
  'amount',
  'amount-pledged',
  'amount-contracted',
  'amount-shipped',
  'amount-received',
  'unit',
  'from',
  'to',
  'place',
  'day',
  'day-pledged',
  'day-contracted',
  'day-shipped',
  'day-received',
  'due',
  'terms',
  'stage',
  'value',
  'currency',
  'reference',
  'note',
  'text',
  'speaker',
  'source',
  'publisher',
  'url',
  'published',
] as const satisfies readonly ColumnRole[];
