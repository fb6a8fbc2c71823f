import type { ActMention } from '../article.js';
import { isHanAnd, type PartyMention } from '../parties/party.js';
import type { Span } from '../words.js';
import { type Around, bySide, cast, isBare, isOfGoods, nearestBefore, type Roles } from './cast.js';
import { subjectOf } from './subject.js';

/** Who gives and who receives, by one verb: its subject, its object, and the prepositions of the names around it. */
export function rolesOf(act: ActMention, clause: Span, around: Around): Roles {
  if (act.key.isHeld) return {};
  const parties = cast(around.parties, act);
  const { subject } = act.key;
  if (subject === 'goods') return rolesOfGoods(act, parties, around);
  const agent = agentOf(act, parties, around);
  const others = parties.filter((party) => party !== agent);
  const isPassive = agent !== undefined || act.isPassive;
  const doer = agent?.name ?? doerOf(act, clause, others, isPassive, around);
  const rest = others.filter(({ name }) => name !== doer);
  const roles =
    subject === 'from'
      ? {
          from: doer ?? giverOf(act, rest, around),
          to: receiverOf(act, clause, rest, isPassive, around, doer),
        }
      : { from: sourceOf(act, rest, around), to: doer };
  return { ...roles, moreTo: alsoTo(roles.to, parties, around) };
}

function doerOf(
  act: ActMention,
  clause: Span,
  others: readonly PartyMention[],
  isPassive: boolean,
  around: Around,
): string | undefined {
  if (!isPassive) return subjectOf(act, clause, others, around);
  // "The ministry said the tests purchased from China failed": the ministry's purchase.
  const isOwn = act.isModifier && act.key.subject === 'to';
  return isOwn ? subjectOf(act, clause, others, { ...around, before: undefined }) : undefined;
}

/** Whoever does what the passive voice tells: "by", "par", 由. */
function agentOf(
  act: ActMention,
  parties: readonly PartyMention[],
  around: Around,
): PartyMention | undefined {
  const { tools } = around;
  if (tools.isChinese) return parties.findLast(({ side, end }) => side === 'by' && end <= act.start);
  const isAnywhere = tools.lexicon.language === 'de' && act.isPassive;
  return parties.find(
    (party) => party.side === 'by' && (isAnywhere || party.start >= act.end) && isAgent(act, party, around),
  );
}

function isAgent(act: ActMention, party: PartyMention, { legible, tools, home }: Around): boolean {
  const between = legible.plain.slice(act.end, party.start);
  if (/[.;]/.test(between) || tools.acts.has(between)) return false;
  if (!tools.grammar.byIsFrom) return true;
  // "Da" and "von" are both by and from: of what was bought or received they name where it came from.
  if (act.key.subject === 'from')
    return act.isPassive && (party.kind !== 'name' || act.key.terms !== undefined);
  const isBy = act.isPassive && !act.isModifier;
  const hasSource = /(?<!\p{L})(?:presso|bei|beim)(?!\p{L})/u.test(
    legible.plain.slice(act.end, act.end + 80),
  );
  return (
    (isBy && !hasSource && !(act.key.terms === 'sale' && isFirm(party, legible.plain))) || party.name === home
  );
}

/** "Acquistati dalla ditta Elmed", "von der Firma X gekauft": who sells, and not who buys. */
const isFirm = ({ start, end }: PartyMention, plain: string): boolean =>
  /(?:ditta|azienda|societa|impresa|firma|hersteller|handler|lieferanten?|unternehmen|fornitore) $/u.test(
    plain.slice(Math.max(0, start - 16), start),
  ) || /(?:gmbh|ag|s\.?p\.?a\.?|s\.?r\.?l\.?|pharma|med|farm)(?!\p{L})/u.test(plain.slice(start, end + 6));

function rolesOfGoods(act: ActMention, parties: readonly PartyMention[], around: Around): Roles {
  const to =
    directObject(act, parties, around) ??
    bySide(parties, 'to', act, around) ??
    // 滞留在邻国: where goods are held is not whom they are for.
    (around.tools.isChinese && act.key.stage === 'shipped' ? undefined : bySide(parties, 'at', act, around));
  // Where a plane left is not who gave what it carried.
  const givers = parties.filter(({ kind }) => kind !== 'name');
  const { byIsFrom } = around.tools.grammar;
  const from =
    bySide(givers, 'from', act, around) ??
    // "Sono arrivati dalla Norvegia".
    (byIsFrom && !act.isPassive ? bySide(givers, 'by', act, around) : undefined) ??
    rightBehind(act, givers, around) ??
    ofGoods(act, parties, around);
  return { from: from?.name, to: to?.name, moreTo: alsoTo(to?.name, parties, around) };
}

/** 运抵阿达纳, "reached Goma": where to, without a preposition. */
function directObject(
  act: ActMention,
  parties: readonly PartyMention[],
  { legible }: Around,
): PartyMention | undefined {
  if (act.key.objectIs !== 'to') return undefined;
  return parties.find(
    ({ start, side }) =>
      start >= act.end &&
      start - act.end < 16 &&
      side !== 'by' &&
      side !== 'from' &&
      !/^的|[，,]/.test(legible.plain.slice(act.end, start)),
  );
}

function receiverOf(
  act: ActMention,
  clause: Span,
  parties: readonly PartyMention[],
  isPassive: boolean,
  around: Around,
  doer: string | undefined,
): string | undefined {
  const { stage } = act.key;
  const isMoved = stage !== undefined && stage !== 'pledged';
  const found =
    directObject(act, parties, around) ??
    bySide(parties, 'to', act, around) ??
    (isMoved ? bySide(parties, 'at', act, around) : undefined);
  if (found) return found.name;
  if (saysUs(act, clause, around, doer) && doer !== around.home) return around.home;
  const bare = parties.filter((party) => isBare(party) && !isOfGoods(party, around));
  // "Karo was promised 500 masks": who stands before a passive verb is on its other side.
  if (isPassive)
    return (around.tools.lexicon.language === 'en' || act.key.objectIs === 'to') && !act.isModifier
      ? nearestBefore(bare, act)?.name
      : undefined;
  return (secondObject(act, bare, clause, around) ?? dativeAhead(act, bare, doer, around))?.name;
}

/** "Ci erano stati promessi", "nobody gave us". */
const saysUs = (
  act: ActMention,
  clause: Span,
  { legible, tools }: Around,
  doer: string | undefined,
): boolean =>
  (act.isPassive || doer !== undefined || tools.lexicon.language !== 'fr') &&
  tools.us.has(legible.plain.slice(clause.start, Math.min(clause.end, act.end + 12)));

/** "Griechenland hat der türkischen Regierung Betten versprochen". */
const dativeAhead = (
  act: ActMention,
  bare: readonly PartyMention[],
  doer: string | undefined,
  { tools, legible }: Around,
): PartyMention | undefined =>
  tools.lexicon.language === 'de' && doer !== undefined
    ? bare.find(
        ({ start, end }) =>
          end <= act.start &&
          /(?<!\p{L})(?:der|den) (?:\p{Ll}+ )?$/u.test(legible.plain.slice(Math.max(0, start - 24), start)),
      )
    : undefined;

/** "Sent Karo 500 masks", "schenkte der Partnerstadt drei Wagen": a name right behind the verb. */
function secondObject(
  act: ActMention,
  bare: readonly PartyMention[],
  clause: Span,
  { legible, tools }: Around,
): PartyMention | undefined {
  const gap = tools.isChinese ? /^了?$/u : /^ (?:(?:the|der|den|dem) (?:\p{Ll}+ )?)?$/u;
  return bare.find(
    ({ start, end, kind }) =>
      start >= act.end &&
      end <= clause.end &&
      kind !== 'person' &&
      gap.test(legible.plain.slice(act.end, start)),
  );
}

/** Who gave, where no subject says it: "came as a gift from Norway". */
function giverOf(act: ActMention, parties: readonly PartyMention[], around: Around): string | undefined {
  const { terms } = act.key;
  const givers = parties.filter(({ kind }) => kind !== 'name' || terms !== undefined);
  const from = bySide(givers, 'from', act, around);
  return (from ?? (terms === 'gift' ? bySide(parties, 'by', act, around) : undefined))?.name;
}

/** From whom something is received or bought. */
function sourceOf(act: ActMention, parties: readonly PartyMention[], around: Around): string | undefined {
  const from =
    bySide(parties, 'from', act, around) ??
    (around.tools.grammar.byIsFrom ? bySide(parties, 'by', act, around) : undefined);
  if (from) return from.name;
  if (act.key.toIs === 'from') {
    const behind = parties.filter(({ start }) => start >= act.end || around.tools.isChinese);
    const to = bySide(behind, 'to', act, around);
    if (to) return to.name;
  }
  return (rightBehind(act, parties, around) ?? ofGoods(act, parties, around))?.name;
}

/** "Recibió de Médicos Sin Fronteras 40 camillas", "we paid Oceanic Medical". */
const rightBehind = (
  act: ActMention,
  parties: readonly PartyMention[],
  { legible }: Around,
): PartyMention | undefined =>
  parties.find(
    ({ side, start }) =>
      start >= act.end &&
      (side === 'of' || (side === undefined && act.key.terms === 'sale')) &&
      /^ (?:the )?$|^ (?:\p{L}+ )?(?:de|del|du|des|d'|of|von|vom)(?: (?:la|los|las|el|les|the|der|dem))?(?: |(?<='))$/u.test(
        legible.plain.slice(act.end, start),
      ),
  );

/** "Recibió 500 vacunas de España": of a country or a firm, behind the verb and the goods. */
function ofGoods(
  act: ActMention,
  parties: readonly PartyMention[],
  around: Around,
): PartyMention | undefined {
  if (around.tools.isChinese) return undefined;
  return parties.find(
    (party) =>
      party.start > act.end &&
      party.start - act.end < 90 &&
      (party.side === 'of' || party.side === undefined) &&
      isOfGoods(party, around),
  );
}

/** "To Iraq and Iran". */
function alsoTo(
  to: string | undefined,
  parties: readonly PartyMention[],
  { legible }: Around,
): string | undefined {
  const at = parties.findIndex(({ name }) => name === to);
  const [one, next] = [parties[at], parties[at + 1]];
  if (to === undefined || !one || !next) return undefined;
  if (isHanAnd(legible.plain.slice(one.end, next.start))) return next.side === 'to' ? next.name : undefined;
  return /^ (?:and|e|y|et|und)(?: the| le| la| los| las| el)? $/.test(
    legible.plain.slice(one.end, next.start),
  )
    ? next.name
    : undefined;
}
