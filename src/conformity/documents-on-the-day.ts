import type { CaseRecord } from '../case/index.js';
import { becauseOf, message, type Param, type Reason } from '../findings/index.js';
import { questionOfConsignment } from './case-question.js';
import { type EndAnswer, evaluateConformity } from './evaluate.js';
import { formatClause, nearestWay } from './format-clause.js';
import { formatSpan } from './format-span.js';
import type { LoadedPack } from './rule-pack.js';

/**
 * Which documents would have stopped a consignment, by the rules of its own days: a reason for each end that asked for
 * something the record does not show. For an end that asked for nothing it says so: there no document would have helped.
 */
export function documentsOnTheDay(
  consignment: string,
  record: CaseRecord,
  packs: readonly LoadedPack[],
): Reason[] {
  const entry = record.consignments.get(consignment);
  const question = entry && questionOfConsignment(entry, record);
  if (!question) return [];
  const { export: exportEnd, import: importEnd } = evaluateConformity(question, {
    packs,
    registers: new Map(),
  });
  const evidence = entry.declared
    ? [{ kind: 'consignment' as const, id: entry.id }]
    : entry.statements.map(({ id }) => ({ kind: 'statement' as const, id }));
  return [formatEnd(exportEnd, 'export'), formatEnd(importEnd, 'import')].flatMap((said) =>
    said ? [becauseOf(said, evidence)] : [],
  );
}

function formatEnd({ country, on, packs, rules, free }: EndAnswer, end: 'export' | 'import') {
  if (country === undefined || on === undefined || packs.length === 0) return undefined;
  const day = formatSpan(on);
  const asked = rules.flatMap(({ failed }) =>
    failed.flatMap((each) =>
      each.kind === 'refuse-if'
        ? []
        : nearestWay(each).map((answer): Param => formatClause(answer.clause, answer.asked)),
    ),
  );
  if (asked.length > 0)
    return message(`conformity.documents.${end}`, { country, on: day, asked: { list: asked, join: 'and' } });
  return rules.length === 0 && free !== undefined
    ? message(`conformity.documents.${end}-free`, { country, on: day })
    : undefined;
}
