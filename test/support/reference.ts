import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** Reference values that are not part of the repository; tests that need them are skipped where they are absent. */
const folder = join(import.meta.dirname, '../../../shared/reference/amplification');

export const hasReference = existsSync(folder);

export const referencePath = (path: string): string => join(folder, path);

export type Row = Record<string, string>;

export function readReference(path: string): Row[] {
  return parse<Row>(gunzipSync(readFileSync(referencePath(path))), { columns: true });
}
