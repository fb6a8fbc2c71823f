import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values of R, epiR and mpmath that are not part of the repository; tests that need them are skipped without them. */
const folder = join(import.meta.dirname, '../../../shared/reference/quality');

export const hasQualityReference = existsSync(folder);

/** The whole of one file, in the shape the test says it has. */
export const readQualityReference = (file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** How far apart two numbers are, relative to the expected one. */
export const relativeError = (found: number, expected: number): number =>
  found === expected ? 0 : Math.abs(found - expected) / Math.abs(expected);
