import type { ActMention } from '../article.js';
import type { Stage } from '../vocabulary.js';
import type { Span } from '../words.js';
import type { Base, Reader, Telling } from './reader.js';

const ranks: readonly Stage[] = [
  'pledged',
  'contracted',
  'shipped',
  'received',
  'accepted',
  'distributed',
  'rejected',
  'recalled',
];
export const rankOf = ({ key, isFuture }: ActMention): number =>
  key.stage ? ranks.indexOf(isFuture ? 'pledged' : key.stage) : key.terms ? -0.5 : -1;

/**
 * The verb that says most. "Received 500 doses sent by the ministry": one that only says which goods are meant counts where
 * no other is.
 */
export function mainOf(acts: readonly ActMention[]): ActMention | undefined {
  const told = acts.filter(
    ({ isModifier, isRelative, key }) => !isModifier && !isRelative && (key.stage ?? key.terms) !== undefined,
  );
  const verbs = told.filter(({ key }) => !key.isNoun);
  return [verbs, told, acts].find(({ length }) => length > 0)?.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
}

const isArrival = (stage: Stage | undefined): boolean => stage === 'received' || stage === 'accepted';

/** "Made available 500 gloves, which will arrive on Saturday": given, and not there yet. */
const isArrivingLater = ({ key, isFuture }: ActMention): boolean =>
  key.subject === 'goods' &&
  (key.stage === 'pledged' || (isFuture && !key.isNoun && key.stage !== 'distributed'));

/** How far the goods came: by the verb that says most. */
export function stageOf(
  acts: readonly ActMention[],
  { isShared }: Telling,
  { amount }: Base,
): Stage | undefined {
  const main = mainOf(acts);
  if (!main || (isShared && amount === undefined)) return undefined;
  if (
    acts.some(({ key }) => key.isRequest) &&
    !acts.some(({ key, isNegated }) => key.stage && key.stage !== 'contracted' && !isNegated)
  )
    return main.key.isRequest ? undefined : main.key.stage;
  const { stage, terms } = main.key;
  if (main.isFuture && stage !== 'contracted') return 'pledged';
  if (isArrival(stage) && acts.some(({ key, isNegated }) => key.isHeld && !isNegated)) return 'shipped';
  if (isArrival(stage ?? 'received') && main.key.subject === 'from' && acts.some(isArrivingLater))
    return 'pledged';
  return stage ?? (terms === 'gift' || terms === 'loan' ? 'received' : undefined);
}

/** "Received the promise of two ambulances": what came is the promise. */
export function stageByNoun(
  { start }: Span,
  { legible, tools: { nounsAhead } }: Reader,
): Stage | 'asked' | undefined {
  const ahead = legible.plain.slice(Math.max(0, start - 40), start);
  return (['pledged', 'contracted', 'recalled', 'asked'] as const).find((each) =>
    nounsAhead[each].test(ahead),
  );
}

/** "La cui partenza sarà venerdì", "15 autres suivraient": by no verb that is known, and yet to come. */
export const isStillToCome = ({ start, end }: Span, { legible, tools }: Reader): boolean =>
  tools.future.has(legible.plain.slice(start, end)) ||
  tools.grammar.future.test(legible.shown.slice(start, end));

const missing = '(?:missing|mancant\\p{L}*|faltant\\p{L}*|manquant\\p{L}*|fehlend\\p{L}*)';
const missingAhead = new RegExp(`(?<!\\p{L})${missing} $`, 'u');
const missingBehind = new RegExp(`^ (?:\\p{L}+ )?${missing}(?!\\p{L})`, 'u');

/** "The missing 17": these have not come. */
export const isSaidMissing = ({ start, end }: Span, { legible: { plain } }: Reader): boolean =>
  missingAhead.test(plain.slice(Math.max(0, start - 16), start)) ||
  missingBehind.test(plain.slice(end, end + 40));
