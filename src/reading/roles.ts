import type { ActMention } from './article.js';
import type { Legible } from './legible.js';
import type { PartyMention } from './parties/party.js';
import type { Tools } from './tools.js';
import type { Span } from './words.js';

export type Roles = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly moreTo?: string | undefined;
};

type Around = {
  readonly legible: Legible;
  readonly tools: Tools;
  /** Everybody in the clause, and in those beside it that are about the same. */
  readonly parties: readonly PartyMention[];
  /** Everybody named earlier in the sentence. */
  readonly earlier: readonly PartyMention[];
  /** Whom "we" means. */
  readonly home: string | undefined;
};

/** Who gives and who receives, by one verb: its subject, its object, and the prepositions of the names around it. */
export function rolesOf(mention: ActMention, clause: Span, around: Around): Roles {
  const { key: act } = mention;
  const parties = around.parties.filter((party) => party.kind !== 'adjective' && party.isSayer !== true);
  const agent = around.tools.isChinese
    ? parties.findLast((party) => party.side === 'by' && party.end <= mention.start)
    : parties.find(
        (party) => party.side === 'by' && party.start >= mention.end && isAgentOf(mention, party, around),
      );
  const others = parties.filter((party) => party !== agent);
  if (act.subject === 'goods') return rolesOfGoods(mention, others, around);
  const subject = act.subject;
  const other = subject === 'from' ? 'to' : 'from';
  const isPassive = agent !== undefined || mention.isPassive;
  const bare = others.filter(({ side }) => side === undefined);
  const before =
    nearestBefore(bare, mention) ??
    (isPassive
      ? undefined
      : // In an earlier clause the subject comes first: "Value China, the firm Zhang works for, has helped …".
        around.earlier.find(
          ({ side, kind, isSayer }) => side === undefined && kind !== 'adjective' && isSayer !== true,
        ));
  const weAre = isPassive ? undefined : weBefore(mention, clause, around);
  const first = agent?.name ?? (isPassive ? undefined : (weAre ?? before?.name));
  const roles: Record<'from' | 'to', string | undefined> = { from: undefined, to: undefined };
  roles[subject] = first;
  roles[other] =
    named(other, mention, others, subject, around) ??
    (subject === 'from' && usBeside(mention, clause, around) ? around.home : undefined);
  if (subject === 'from' && roles.from === undefined)
    roles.from =
      bySide(
        others.filter(({ kind }) => kind !== 'name' || mention.key.terms !== undefined),
        'from',
        mention,
        around,
      )?.name ?? (act.terms === 'gift' ? bySide(others, 'by', mention, around)?.name : undefined);
  // "Karo was promised 500 masks": who stands before a passive verb is on its other side.
  if (
    isPassive &&
    agent === undefined &&
    roles[other] === undefined &&
    before &&
    around.tools.lexicon.language === 'en'
  )
    roles[other] = before.name;
  const object =
    subject === 'from' && roles.to === undefined ? objectAfter(mention, bare, clause, around) : undefined;
  return { from: roles.from, to: roles.to ?? object?.name, moreTo: alsoTo(roles.to, parties, around) };
}

function isAgentOf(mention: ActMention, party: PartyMention, { tools, legible, home }: Around): boolean {
  const between = legible.plain.slice(mention.end, party.start);
  if (/[.;]/.test(between) || tools.acts.has(between)) return false;
  const { language } = tools.lexicon;
  // "Da" and "von" are both by and from: of what was bought or received they name where it came from.
  if ((language === 'it' || language === 'de') && party.kind === 'name' && mention.key.terms === undefined)
    return false;
  const isTwofold = (language === 'it' || language === 'de') && mention.key.subject === 'to';
  return (
    !isTwofold ||
    (mention.isPassive &&
      !mention.isModifier &&
      !/(?<!\p{L})(?:presso|bei|beim)(?!\p{L})/u.test(legible.plain.slice(mention.end, mention.end + 80))) ||
    party.name === home
  );
}

function rolesOfGoods(mention: ActMention, parties: readonly PartyMention[], around: Around): Roles {
  const { plain } = around.legible;
  const direct =
    mention.key.objectIs === 'to'
      ? parties.find(
          ({ start }) =>
            start >= mention.end &&
            start - mention.end < 16 &&
            !/^的|[，,]/.test(plain.slice(mention.end, start)),
        )
      : undefined;
  const to = direct ?? bySide(parties, 'to', mention, around) ?? bySide(parties, 'at', mention, around);
  // Where a plane left is not who gave what it carried.
  const from =
    bySide(
      parties.filter(({ kind }) => kind !== 'name'),
      'from',
      mention,
      around,
    ) ?? (around.tools.isChinese ? undefined : ofAfter(mention, parties, around));
  return { from: from?.name, to: to?.name, moreTo: alsoTo(to?.name, parties, around) };
}

function named(
  other: 'from' | 'to',
  mention: ActMention,
  parties: readonly PartyMention[],
  subject: 'from' | 'to',
  around: Around,
): string | undefined {
  if (other === 'to') {
    const { key } = mention;
    if (key.objectIs === 'to') {
      const direct = parties.find(
        ({ start }) =>
          start >= mention.end &&
          start - mention.end < 10 &&
          around.legible.plain.charAt(mention.end) !== '的',
      );
      if (direct) return direct.name;
    }
    return (
      bySide(parties, 'to', mention, around) ??
      (key.stage && key.stage !== 'pledged' ? bySide(parties, 'at', mention, around) : undefined)
    )?.name;
  }
  const from =
    bySide(parties, 'from', mention, around) ??
    (isTwofoldBy(around)
      ? bySide(
          parties.filter(({ start }) => start > mention.start || around.tools.lexicon.language === 'de'),
          'by',
          mention,
          around,
        )
      : undefined);
  if (from) return from.name;
  if (mention.key.toIs === 'from')
    return bySide(
      parties.filter(({ start }) => start > mention.end),
      'to',
      mention,
      around,
    )?.name;
  return subject === 'to' ? ofAfter(mention, parties, around)?.name : undefined;
}

const isTwofoldBy = ({ tools }: Around): boolean =>
  tools.lexicon.language === 'it' || tools.lexicon.language === 'de';

/** "Recibió 500 vacunas de España": of a country, behind the verb and the goods. */
function ofAfter(
  mention: ActMention,
  parties: readonly PartyMention[],
  { legible, tools }: Around,
): PartyMention | undefined {
  const party = parties.find(
    ({ start, side, kind }) =>
      side === 'of' && start > mention.end && (kind === 'country' || kind === 'organisation'),
  );
  if (!party) return undefined;
  const between = legible.plain.slice(mention.end, party.start);
  const isOfGoods =
    /(?:^| )(?:de|del|du|des|d'|della|dalla)(?: la| los| las| el)? ?$/u.test(between) &&
    !tools.offices.has(between) &&
    !tools.titles.has(between);
  return isOfGoods && between.length < 80 ? party : undefined;
}

/** The nearest of a side, after the verb before it before the verb. */
function bySide(
  parties: readonly PartyMention[],
  side: PartyMention['side'],
  mention: Span,
  { legible, tools }: Pick<Around, 'legible' | 'tools'>,
): PartyMention | undefined {
  const all = parties.filter((party) => party.side === side);
  const after = all.find(({ start }) => start >= mention.end);
  // Behind another verb a name is that one's.
  if (after && !tools.acts.has(legible.plain.slice(mention.end, after.start))) return after;
  return all.findLast(({ end }) => end <= mention.start);
}

const nearestBefore = (parties: readonly PartyMention[], { start }: Span): PartyMention | undefined =>
  parties.findLast(({ end }) => end <= start);

/** "Ci erano stati promessi", "nobody gave us". */
const usBeside = (mention: ActMention, clause: Span, { legible, tools }: Around): boolean =>
  (mention.isPassive || tools.lexicon.language !== 'fr') &&
  tools.us.has(legible.plain.slice(clause.start, Math.min(clause.end, mention.end + 12)));

function weBefore(mention: ActMention, clause: Span, { legible, tools, home }: Around): string | undefined {
  const ahead = legible.plain.slice(clause.start, mention.end);
  return tools.we.has(ahead) ||
    /(?<!\p{L})(?:they|it|ils|elles|sie) (?:\p{L}+ ){0,2}$/u.test(
      legible.plain.slice(clause.start, mention.start),
    )
    ? home
    : undefined;
}

/** "Sent Karo 500 masks": a name right behind the verb. */
const objectAfter = (
  mention: ActMention,
  bare: readonly PartyMention[],
  clause: Span,
  { legible, tools }: Around,
): PartyMention | undefined =>
  bare.find(
    ({ start, end, kind }) =>
      start >= mention.end &&
      end <= clause.end &&
      kind !== 'person' &&
      start - mention.end < 6 &&
      !tools.isChinese &&
      /^ (?:the )?$/.test(legible.plain.slice(mention.end, start)),
  );

/** "To Iraq and Iran". */
function alsoTo(
  to: string | undefined,
  parties: readonly PartyMention[],
  { legible }: Around,
): string | undefined {
  const at = parties.findIndex(({ name }) => name === to);
  const [one, next] = [parties[at], parties[at + 1]];
  if (to === undefined || !one || !next) return undefined;
  return /^ (?:and|e|y|et|und)(?: the| le| la| los| las| el)? $/.test(
    legible.plain.slice(one.end, next.start),
  )
    ? next.name
    : undefined;
}

/** "A gift of the Nysted Rotary", "un don de la Belgique": whoever gives, by a noun. */
export function giverByNoun(
  { start, end }: Span,
  parties: readonly PartyMention[],
  { legible, tools }: Pick<Around, 'legible' | 'tools'>,
): string | undefined {
  for (const hit of tools.gift.in(legible.plain.slice(start, end))) {
    const at = start + hit.end;
    const giver = parties.find(
      (party) =>
        party.start >= at &&
        party.start - at < 34 &&
        party.side !== 'to' &&
        party.side !== 'at' &&
        party.kind !== 'adjective',
    );
    if (
      giver &&
      /^ (?:of|from|by|de|du|des|d'|del|della|dell'|di|dei|dalla|dal|da|der|des|von|vom|par|dell'|d'|all')(?:(?<=')|(?!\p{L}))/u.test(
        legible.plain.slice(at, giver.start),
      )
    )
      return giver.name;
  }
  return undefined;
}
