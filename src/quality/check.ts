import { type CaseRecord, type ConsignmentRecord, isWithdrawn, saysNone } from '../case/index.js';
import { type Finding, message, type Reason } from '../findings/index.js';
import { type LotResults, resultsOfLots } from './evaluated-lots.js';
import { explain } from './explain.js';
import { explainLots } from './explain-lots.js';
import { explainCatches, explainKind } from './incidents/explain-catches.js';
import { judge } from './judge.js';
import type { KitTarget } from './kits/targets.js';

const ruleVersions = { 'quality/reports': '5' };

/** Is it any good, as far as reports, tests and recalls tell. Consignments nobody tested have no finding here. */
export function checkQuality(
  record: CaseRecord,
  documentsOf: DocumentsOnTheDay = () => [],
  targets: readonly KitTarget[] = [],
): Finding[] {
  return [...record.consignments.values()].flatMap(
    (entry) =>
      checkConsignment(
        withStanding(entry, record),
        resultsOfLots(entry, record, targets),
        record,
        documentsOf,
      ) ?? [],
  );
}

// A share that was taken back, and "none was recalled", are no doubts about the goods.
function withStanding(entry: ConsignmentRecord, record: CaseRecord): ConsignmentRecord {
  const statements = entry.statements.filter((one) => !saysNone(one) && !isWithdrawn(one, record));
  return statements.length === entry.statements.length ? entry : { ...entry, statements };
}

/** What the rules of that day made of a consignment's documents; whoever wires the questions together knows. */
export type DocumentsOnTheDay = (consignmentId: string) => readonly Reason[];

function checkConsignment(
  entry: ConsignmentRecord,
  results: LotResults,
  record: CaseRecord,
  documentsOf: DocumentsOnTheDay,
): Finding | undefined {
  const outcome = judge(entry, results, record);
  if (!outcome) return undefined;
  const lessons =
    outcome.verdict === 'passed-test' ? [] : [...explainCatches(entry, record), ...documentsOf(entry.id)];
  return {
    id: `quality.${entry.id}`,
    question: 'quality',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict: outcome.verdict,
    ...(outcome.figure ? { figure: outcome.figure } : {}),
    summary: outcome.summary,
    because: [...explainLots(results), ...explain(entry, record), ...explainKind(entry, record), ...lessons],
    wouldChange: [message(outcome.verdict === 'doubted' ? 'quality.change.test' : 'quality.change.retest')],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}
