import type { Correction, Edition, FrozenFinding } from './edition.js';
import { type KeptEdition, lastPublished, type Published, saysOtherwise, summariesOf } from './published.js';

/** What an edition would have to say of those before it. `told` where date and reason are already given. */
export type CorrectionDue = Omit<Correction, 'date' | 'reason'> & {
  readonly told?: Pick<Correction, 'date' | 'reason'>;
};

/**
 * Every finding of an edition before that is said otherwise now, or is left out. What was withdrawn is listed with the
 * reason given then, what was left out before with the reason given then, so that each edition accounts for all.
 */
export function correctionsDue(
  earlier: readonly KeptEdition[],
  findings: readonly FrozenFinding[],
): CorrectionDue[] {
  const now = new Map(findings.map((finding) => [finding.id, finding]));
  const before = correctionsSaid(earlier.at(-1)?.frozen);
  return [...lastPublished(earlier).values()].flatMap((was) =>
    dueOf(was, now.get(was.id), before.get(was.id)),
  );
}

const correctionsSaid = (edition: Edition | undefined): ReadonlyMap<string, Correction> =>
  new Map(edition?.corrections.map((correction) => [correction.finding, correction]));

function dueOf(
  was: Published,
  now: FrozenFinding | undefined,
  said: Correction | undefined,
): CorrectionDue[] {
  const wasSaid = said?.was.edition === was.edition.id;
  if (wasSaid && !said.now && !now) return [withTold(was, now, said)];
  const { withdrawn, withdrawnBecause } = was.edition;
  if (withdrawn !== undefined && !wasSaid)
    return [withTold(was, now, { date: withdrawn, reason: withdrawnBecause ?? '' })];
  return now && !saysOtherwise(was, now.texts.en) ? [] : [withTold(was, now)];
}

const withTold = (
  was: Published,
  now: FrozenFinding | undefined,
  told?: Pick<Correction, 'date' | 'reason'>,
): CorrectionDue => ({
  finding: was.id,
  was: { edition: was.edition.id, verdict: was.verdict, summary: was.summary },
  ...(now ? { now: { verdict: now.texts.en.verdict, summary: summariesOf(now) } } : {}),
  ...(told ? { told: { date: told.date, reason: told.reason } } : {}),
});
