import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.js';
import type { Case } from './kinds.js';

/** SHA-256 in hexadecimal; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Hash of what a case says. How its files are written, YAML or CSV, makes no difference. */
export function caseHash({ header, entries }: Case): string {
  return sha256(canonicalJson({ header, entries }));
}
