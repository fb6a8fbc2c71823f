import { overlaps, type Statement, spanOf } from '../../case/index.js';
import { because, message } from '../../findings/index.js';
import { type ClaimContext, dayNumber, isGiver, othersOn, speakersOf } from '../context.js';
import type { Judged } from '../verdict.js';

const daysOf = (on: NonNullable<Statement['on']>) => {
  const { from, to } = spanOf(on);
  return { low: dayNumber(from), high: dayNumber(to) };
};

/**
 * The day a claim gives for what happened to goods. Another day in another report is as often the day of the count or
 * of the report, so that it contradicts nothing by itself. Counts of the sick are compared of one day in any case.
 */
export function judgeDate(claim: Statement, context: ClaimContext): Judged | undefined {
  const { on } = claim;
  if (on === undefined || claim.stage === undefined || !context.record.consignmentOf(claim)) return undefined;
  const same = othersOn(claim, context).filter(
    (other) =>
      other.on !== undefined &&
      (other.stage === undefined || other.stage === claim.stage) &&
      overlaps(daysOf(on), daysOf(other.on)) &&
      !isGiver(other, context.record),
  );
  const base = { aspect: 'date', rule: 'claims/date', wouldChange: [message('claim.date.change')] } as const;
  if (same.length === 0) {
    return { ...base, standing: 'nobody', reason: because('claim.date.nobody', { day: on }, [claim]) };
  }
  const speakers = { list: speakersOf(same, context.record), join: 'and' } as const;
  return { ...base, standing: 'borne-out', reason: because('claim.date.agree', { day: on, speakers }, same) };
}
