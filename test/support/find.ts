import { buildRecord, type Case, lastDay } from '../../src/case/index.js';
import { checkCase } from '../../src/checks.js';
import type { Finding } from '../../src/findings/index.js';
import { today } from '../../src/lib/clock/index.js';
import type { Day } from '../../src/lib/days/index.js';

/** All findings of a case by id, as of its last day or another. */
export function findingsOf(caseData: Case, asOf: Day = lastDay(caseData, today())): Map<string, Finding> {
  return new Map(checkCase(buildRecord(caseData, asOf, 'hash')).map((finding) => [finding.id, finding]));
}

/** How often a law is tried: more under `npm run soak`. */
export const lawRuns = Number(process.env.LAW_RUNS ?? 100);
