import { sha256 } from '../../lib/hash/index.js';
import { canonicalJson } from '../../lib/json/index.js';
import { type Case, enteredKinds } from '../entries/kinds.js';

/**
 * Hash of what a case says. How its files are written, YAML or CSV, makes no difference, nor does what was published of
 * it: an edition names the hash of the record it was taken from, which is still that record's the day after.
 */
export function caseHash({ header, entries }: Case): string {
  const entered = Object.fromEntries(enteredKinds.map((kind) => [kind, entries[kind]]));
  return sha256(canonicalJson({ header, entries: entered }));
}
