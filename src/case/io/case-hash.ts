import { sha256 } from '../../lib/hash/index.js';
import { canonicalJson } from '../../lib/json/index.js';
import type { Case } from '../entries/kinds.js';

/** Hash of what a case says. How its files are written, YAML or CSV, makes no difference. */
export function caseHash({ header, entries }: Case): string {
  return sha256(canonicalJson({ header, entries }));
}
