import type { CaseRecord } from '../case/index.js';
import { becauseOf, message, type Param, type Reason } from '../findings/index.js';
import { questionOfConsignment } from './case-question.js';
import { describeClause, nearestWay } from './describe.js';
import { type EndAnswer, evaluateConformity } from './evaluate.js';
import type { LoadedPack } from './rule-pack.js';
import { saySpan } from './say-span.js';

/**
 * Which papers would have stopped a consignment, by the rules of its own days: a reason for each end that asked for
 * something the record does not show. For an end that asked for nothing it says so: there no paper would have helped.
 */
export function papersOnTheDay(
  consignment: string,
  record: CaseRecord,
  packs: readonly LoadedPack[],
): Reason[] {
  const entry = record.consignments.get(consignment);
  const question = entry && questionOfConsignment(entry, record);
  if (!question) return [];
  const { leaving, entering } = evaluateConformity(question, { packs, registers: new Map() });
  const evidence = entry.declared
    ? [{ kind: 'consignment' as const, id: entry.id }]
    : entry.statements.map(({ id }) => ({ kind: 'statement' as const, id }));
  return [sayEnd(leaving, 'leaving'), sayEnd(entering, 'entering')].flatMap((said) =>
    said ? [becauseOf(said, evidence)] : [],
  );
}

function sayEnd({ country, on, packs, rules, free }: EndAnswer, end: 'leaving' | 'entering') {
  if (country === undefined || on === undefined || packs.length === 0) return undefined;
  const day = saySpan(on);
  const asked = rules.flatMap(({ failed }) =>
    failed.flatMap((each) =>
      each.kind === 'refuse-if'
        ? []
        : nearestWay(each).map((answer): Param => describeClause(answer.clause, answer.asked)),
    ),
  );
  if (asked.length > 0)
    return message(`conformity.papers.${end}`, { country, on: day, asked: { list: asked, join: 'and' } });
  return rules.length === 0 && free !== undefined
    ? message(`conformity.papers.${end}-free`, { country, on: day })
    : undefined;
}
