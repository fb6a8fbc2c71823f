import { type CaseRecord, type Statement, speakersOf } from '../case/index.js';
import { because } from '../findings/index.js';
import type { Judged } from './verdict.js';

/**
 * What a report says in its own words and lets others say too is heard through that report alone: it contradicts
 * itself where they differ, and cannot bear itself out where they agree.
 */
export function heardElsewhere(judged: Judged, claim: Statement, record: CaseRecord): Judged {
  if (judged.standing !== 'borne-out' || judged.fault !== undefined || claim.speaker !== undefined)
    return judged;
  const said = judged.reason.evidence.flatMap(({ kind, id }) =>
    kind === 'statement' && id !== claim.id ? (record.statements.get(id) ?? []) : [],
  );
  const isOwn = (one: Statement): boolean =>
    one.source === claim.source || record.originOf(one) === record.originOf(claim);
  if (said.length === 0 || !said.every(isOwn)) return judged;
  const speakers = { list: speakersOf(said, record), join: 'and' } as const;
  const reason = because('claim.same-report', { speakers }, said);
  return { ...judged, standing: 'nobody', reason, also: [judged.reason, ...(judged.also ?? [])] };
}
