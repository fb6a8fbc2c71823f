import { checkAmplification } from './amplification/index.js';
import type { CaseRecord } from './case/index.js';
import { checkClaims } from './claims/index.js';
import { checkConformity, papersOnTheDay, rulesHeld } from './conformity/index.js';
import { shippedRulePacks } from './conformity/io/rule-packs.js';
import type { Finding } from './findings/index.js';
import { addAll } from './lib/lists/index.js';
import { checkMedia } from './media/index.js';
import { checkArrival } from './movement/index.js';
import { checkQuality } from './quality/index.js';
import { checkTerms } from './terms/index.js';

type Check = (record: CaseRecord, before: readonly Finding[]) => Finding[];

const checks: readonly Check[] = [
  checkTerms,
  (record) => checkConformity(record, shippedRulePacks()),
  (record) => checkQuality(record, (id) => papersOnTheDay(id, record, shippedRulePacks())),
  checkArrival,
  (record, before) => checkClaims(record, { findings: before, rules: rulesHeld(shippedRulePacks()) }),
  checkAmplification,
  checkMedia,
];

/** Every question put to the record, each given what those before it found. A new domain is one line here. */
export function checkCase(record: CaseRecord): Finding[] {
  const found: Finding[] = [];
  for (const check of checks) addAll(found, check(record, found));
  return found;
}
