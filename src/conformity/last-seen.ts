import { type Message, message } from '../findings/index.js';
import { type Day, daysAfter, spanOf } from '../lib/days/index.js';
import type { At } from './assess-document.js';
import type { LoadedPack, Rule } from './rule-pack.js';

/** How long after a rule was last seen in force it still counts as known. A convention of ours. */
export const lastSeenDaysMax = 365;

/** First day on which a rule, or a pack, is carried on and not known. */
export const carriedFrom = (seen: Day): Day => daysAfter(seen, lastSeenDaysMax + 1);

/** Whether a rule's whole time was over when its pack was gone through: then its days are known. */
export const isClosed = ({ inForceTo }: Rule, { asOf }: Pick<LoadedPack, 'asOf'>): boolean =>
  inForceTo !== undefined && spanOf(inForceTo).to <= asOf;

/**
 * Why a rule cannot be relied on for a day: its newest source is long before it, or none has a date. Whoever has looked
 * it up since says so in the dossier.
 */
export function carriedOn(
  rule: Rule,
  pack: Pick<LoadedPack, 'asOf'>,
  { goods, on }: Pick<At, 'goods' | 'on'>,
): Message[] {
  if (isClosed(rule, pack)) return [];
  const checked = goods.rulesChecked?.get(rule.id);
  const seen = [rule.lastSeen, checked]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (seen === undefined) return [message('conformity.carried.undated', { rule: rule.id })];
  if (on.to < carriedFrom(seen)) return [];
  return [message('conformity.carried.seen', { rule: rule.id, seen, on: on.to })];
}

/** Whether a pack still speaks for a day in what it leaves out. */
export const isFresh = ({ asOf }: Pick<LoadedPack, 'asOf'>, on: Day): boolean => on < carriedFrom(asOf);
