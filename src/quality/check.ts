import type { CaseRecord, ConsignmentRecord } from '../case/index.js';
import { type Finding, message } from '../findings/index.js';
import { explain } from './explain.js';
import { judge } from './judge.js';

const ruleVersions = { 'quality/reports': '1' };

/** Is it any good, as far as reports, tests and recalls tell. Consignments nobody tested have no finding here. */
export function checkQuality(record: CaseRecord): Finding[] {
  return [...record.consignments.values()].flatMap((entry) => checkConsignment(entry, record) ?? []);
}

function checkConsignment(entry: ConsignmentRecord, record: CaseRecord): Finding | undefined {
  const outcome = judge(entry, record);
  if (!outcome) return undefined;
  return {
    id: `quality.${entry.id}`,
    question: 'quality',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict: outcome.verdict,
    ...(outcome.figure ? { figure: outcome.figure } : {}),
    summary: outcome.summary,
    because: explain(entry, record),
    wouldChange: [message(outcome.verdict === 'doubted' ? 'quality.change.test' : 'quality.change.retest')],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}
