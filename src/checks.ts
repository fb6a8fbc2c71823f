import { checkAmplification } from './amplification/index.js';
import type { CaseRecord } from './case/index.js';
import { checkClaims } from './claims/index.js';
import { checkConformity, papersOnTheDay } from './conformity/index.js';
import { shippedRulePacks } from './conformity/store.js';
import type { Finding } from './findings/index.js';
import { checkMedia } from './media/index.js';
import { checkArrival } from './movement/index.js';
import { checkQuality } from './quality/index.js';
import { checkTerms } from './terms/index.js';

const checks: readonly ((record: CaseRecord) => Finding[])[] = [
  checkTerms,
  (record) => checkConformity(record, shippedRulePacks()),
  (record) => checkQuality(record, (id) => papersOnTheDay(id, record, shippedRulePacks())),
  checkArrival,
  checkClaims,
  checkAmplification,
  checkMedia,
];

/** Every question put to the record. A new domain is one line here. */
export const checkCase = (record: CaseRecord): Finding[] => checks.flatMap((check) => check(record));
