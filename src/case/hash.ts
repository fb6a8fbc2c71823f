import { canonicalJson } from './canonical.js';
import type { Case } from './kinds.js';
import { sha256 } from './sha256.js';

/** Hash of what a case says. How its files are written, YAML or CSV, makes no difference. */
export function caseHash({ header, entries }: Case): string {
  return sha256(canonicalJson({ header, entries }));
}
