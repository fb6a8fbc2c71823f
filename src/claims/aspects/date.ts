import { type Statement, speakersOf } from '../../case/index.js';
import { because, message } from '../../findings/index.js';
import { dayNumber, spanOf } from '../../lib/days/index.js';
import { overlaps } from '../../lib/intervals/index.js';
import { type ClaimContext, isGiver, othersOn } from '../context.js';
import type { Judged } from '../verdict.js';

type Days = { readonly low: number; readonly high: number };

const daysOf = (on: NonNullable<Statement['on']>): Days => {
  const { from, to } = spanOf(on);
  return { low: dayNumber(from), high: dayNumber(to) };
};

// A total over three months holds every day of them and tells none.
const tellingDays = 7;

const isTelling = (told: Days, claimed: Days): boolean =>
  overlaps(claimed, told) && told.high - told.low <= Math.max(claimed.high - claimed.low, tellingDays);

/** A correction by somebody else that gives another day is about the day. */
const corrects = (other: Statement, claim: Statement): boolean =>
  other.stance === 'corrects' && (other.about ?? []).includes(claim.id);

/**
 * The day a claim gives for what happened to goods. Another day in another report is as often the day of the count or
 * of the report, so that it contradicts nothing unless it is said of this claim. Counts of the sick are compared of
 * one day in any case.
 */
export function judgeDate(claim: Statement, context: ClaimContext): Judged | undefined {
  const { on } = claim;
  if (on === undefined || claim.stage === undefined || !context.record.consignmentOf(claim)) return undefined;
  const claimed = daysOf(on);
  const others = othersOn(claim, context).flatMap((other) =>
    other.on !== undefined &&
    (other.stage === undefined || other.stage === claim.stage) &&
    !isGiver(other, context.record)
      ? [{ other, days: daysOf(other.on) }]
      : [],
  );
  const base = { aspect: 'date', rule: 'claims/date', wouldChange: [message('claim.date.change')] } as const;
  const against = others.filter(({ other, days }) => corrects(other, claim) && !overlaps(claimed, days));
  const same = others.filter(({ days }) => isTelling(days, claimed)).map(({ other }) => other);
  const [first] = against;
  if (first?.other.on !== undefined) {
    const statements = against.map(({ other }) => other);
    const params = {
      day: on,
      other: first.other.on,
      speakers: { list: speakersOf(statements, context.record), join: 'and' },
    } as const;
    return {
      ...base,
      standing: 'contradicted',
      fault: 'contradicted',
      reason: because('claim.date.differ', params, statements),
    };
  }
  if (same.length === 0) {
    return { ...base, standing: 'nobody', reason: because('claim.date.nobody', { day: on }, [claim]) };
  }
  const speakers = { list: speakersOf(same, context.record), join: 'and' } as const;
  return { ...base, standing: 'borne-out', reason: because('claim.date.agree', { day: on, speakers }, same) };
}
