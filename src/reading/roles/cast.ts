import type { ActMention } from '../article.js';
import type { Legible } from '../legible.js';
import { isHanAnd, type PartyMention } from '../parties/party.js';
import type { Tools } from '../tools.js';
import type { Span } from '../words.js';

export type Roles = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly moreTo?: string | undefined;
};

export type Around = {
  readonly legible: Legible;
  readonly tools: Tools;
  /** Everybody in the clause, and in those beside it that are about the same. */
  readonly parties: readonly PartyMention[];
  /** Everybody named earlier in the sentence. */
  readonly earlier: readonly PartyMention[];
  /** Whom "we" means. */
  readonly home: string | undefined;
  /** Who did something in the sentence before. */
  readonly before?: string | undefined;
};

/** Whoever may be a side: whose words it is has no part in it, and people speak more than they give. */
export const cast = (parties: readonly PartyMention[], { key }: ActMention): PartyMention[] =>
  parties.filter(
    (party, at) =>
      party.kind !== 'adjective' &&
      party.isSayer !== true &&
      (party.kind !== 'person' || key.terms !== undefined) &&
      !((party.kind === 'person' || party.kind === 'name') && isBeside(party, parties[at - 1])),
  );

/** "The president of the foundation, Mario Rossi, handed over": the foundation did. */
const isBeside = ({ start, side }: PartyMention, before: PartyMention | undefined): boolean =>
  side === undefined &&
  before !== undefined &&
  (before.kind === 'organisation' || before.kind === 'office') &&
  start - before.end === 2;

/** Named without a preposition. */
export const isBare = ({ side }: PartyMention): boolean => side === undefined;

export const nearestBefore = (parties: readonly PartyMention[], { start }: Span): PartyMention | undefined =>
  parties.findLast(({ end }) => end <= start);

/** The nearest of a side, behind the verb before ahead of it. */
export function bySide(
  parties: readonly PartyMention[],
  side: PartyMention['side'],
  act: Span,
  { legible, tools }: Pick<Around, 'legible' | 'tools'>,
): PartyMention | undefined {
  const all = parties.filter((party) => party.side === side);
  const after = all.find(({ start }) => start >= act.end);
  // Behind another verb a name is that one's.
  if (after && !tools.acts.has(legible.plain.slice(act.end, after.start))) return after;
  const before = all.filter(({ end }) => end <= act.start);
  return tools.isChinese ? firstOfJoined(before, legible.plain) : before.at(-1);
}

/** 向甲医院和乙医院捐赠: of those joined before the verb the first. */
function firstOfJoined(parties: readonly PartyMention[], plain: string): PartyMention | undefined {
  let at = parties.length - 1;
  while (at > 0 && isHanAnd(plain.slice(parties[at - 1]?.end ?? 0, parties[at]?.start ?? 0))) at--;
  return parties[at];
}

/** "5.000 Kittel der Firma Nordtex", "vacunas de España": whose goods they are, said right behind them. */
export function isOfGoods({ start }: Span, { legible, tools }: Pick<Around, 'legible' | 'tools'>): boolean {
  const from = Math.max(0, start - 60);
  const ahead = legible.plain.slice(from, start);
  const hits = [...tools.goods.in(ahead), ...tools.units.in(ahead)];
  return hits.some(({ end }) =>
    /^(?: \p{L}+){0,2} (?:of|de|del|du|des|d'|der|di|della|dell'|dei|von|vom|from|brand|marca|marke|marque)(?: (?:la|los|las|el|the|der|dem))?(?: \p{L}+)?(?: |(?<='))$/u.test(
      ahead.slice(end),
    ),
  );
}
