import type { ActMention } from '../article.js';
import type { Tools } from '../tools.js';
import type { Called, Terms } from '../vocabulary.js';

type Nouns = {
  readonly gift: boolean;
  readonly sale: boolean;
  readonly loan: boolean;
  readonly aid: boolean;
};

/** What nouns say of the terms: a gift, a purchase, on loan. */
export function termsByNouns(text: string, tools: Tools, own: string): Nouns {
  const isNot = tools.not.has(own) && tools.gift.has(own);
  return {
    gift: tools.gift.has(text) && !isNot,
    sale: tools.sale.has(own),
    loan: tools.loan.has(own),
    aid: tools.aid.has(own),
  };
}

export function termsOf(
  acts: readonly ActMention[],
  { gift, sale, loan }: Pick<Nouns, 'gift' | 'sale' | 'loan'>,
): Terms | undefined {
  const all = new Set<Terms>(acts.flatMap(({ key }) => key.terms ?? []));
  if (gift) all.add('gift');
  if (loan) all.add('loan');
  if (sale && all.size === 0) all.add('sale');
  const [one, ...more] = all;
  if (more.length === 0) return one;
  // What was bought is bought, though it be called a gift beside it.
  return acts.some(({ key }) => key.terms === 'sale') ? 'sale' : 'mixed';
}

export function calledOf(acts: readonly ActMention[], { gift, aid }: Nouns): Called | undefined {
  const called = acts.find(({ key }) => key.called)?.key.called;
  return called ?? (gift ? 'donation' : aid ? 'aid' : undefined);
}
