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

/** The verb that says most; one that only says which goods are meant counts where no other is. */
export const mainOf = (acts: readonly ActMention[]): ActMention | undefined => {
  const telling = acts.filter(({ key, isRelative }) => key.stage && !isRelative);
  return (telling.length > 0 ? telling : acts).toSorted((a, b) => rankOf(b) - rankOf(a))[0];
};

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
  return stage ?? (terms === 'gift' || terms === 'loan' ? 'received' : undefined);
}

/** "Received the promise of two ambulances": what came is the promise. */
export const isPromised = ({ start }: Span, { legible, tools }: Reader): boolean =>
  tools.promise.test(legible.plain.slice(Math.max(0, start - 30), start));
