import { writeCell } from '../../lib/csv/index.js';
import type { FieldTypes } from '../entries/field-types.js';

/** CSV after RFC 4180 with line feeds: the columns that are used, in the order of the schema. */
export function writeCsv(entries: readonly object[], types: FieldTypes): string {
  const rows = entries.map((entry) => new Map<string, unknown>(Object.entries(entry)));
  const used = new Set(
    rows.flatMap((row) => [...row.keys()].filter((field) => row.get(field) !== undefined)),
  );
  // A table without entries names all its columns, for whoever fills it in.
  const columns = [...types.keys()].filter(
    (field) => used.has(field) || field === 'id' || entries.length === 0,
  );
  const lines = rows.map((row) => columns.map((field) => writeCell(cellText(row.get(field)))).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\n`).join('');
}

function cellText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(';');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, pieces]) => `${name}=${pieces}`)
    .join('; ');
}
