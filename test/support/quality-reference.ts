import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reference values of sampling and tests; what needs them is skipped where they are absent. */
const folder = join(import.meta.dirname, '../../../shared/reference/quality');

export const hasQuality = existsSync(folder);

/** One of its files. The tests of a skipped group are never run, but what stands around them is: hence the empty one. */
export const readQuality = <T>(file: string): T =>
  (hasQuality ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : {}) as T;
