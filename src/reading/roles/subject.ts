import type { ActMention } from '../article.js';
import type { PartyMention } from '../parties/party.js';
import type { Span } from '../words.js';
import { type Around, isBare, isOfGoods, nearestBefore } from './cast.js';

/** Who does what a verb in the active voice says. */
export function subjectOf(
  act: ActMention,
  clause: Span,
  parties: readonly PartyMention[],
  around: Around,
): string | undefined {
  const told = [...around.parties, ...around.earlier].find(({ does }) => does === act.start);
  if (told) return told.name;
  if (isGermanInfinitive(act, around)) return firstBefore(clause, around);
  const bare = parties.filter((party) => isBare(party) && !isOfGoods(party, around));
  // In German the participle comes last, and whoever comes first has done it.
  const isLast = around.tools.lexicon.language === 'de';
  const ahead = isLast
    ? bare.find(({ start, end }) => start >= clause.start && end <= act.start)
    : nearestBefore(bare, act);
  const { plain } = around.legible;
  const { tools, home } = around;
  // "We" nearer to the verb than anybody named.
  const near = plain.slice(Math.max(clause.start, ahead?.end ?? 0), act.end);
  const isWe = tools.we.in(near).some(({ start, end }) => !ahead || !tools.us.is(near.slice(start, end)));
  if (isWe) return home;
  // 医院收到侨胞捐赠的口罩: the hospital gave nothing.
  if (act.isRelative && ahead && tools.acts.has(plain.slice(ahead.end, act.start))) return undefined;
  if (ahead && !isObject(ahead, around)) return ahead.name;
  return (
    behind(act, bare, around)?.name ??
    (tools.pronouns.has(plain.slice(clause.start, act.start)) ? pointedAt(around) : undefined) ??
    // In an earlier clause the subject comes first: "Value China, the firm Zhang works for, has helped …".
    earlierSubject(around)?.name ??
    (tools.grammar.dropsSubject && act.key.stage !== 'distributed' ? around.before : undefined)
  );
}

const earlierSubject = ({ earlier, tools }: Around): PartyMention | undefined => {
  const all = earlier.filter(
    (party) =>
      isBare(party) && party.kind !== 'adjective' && party.kind !== 'person' && party.isSayer !== true,
  );
  // 省药监局通报，安洁公司因灭菌不彻底，主动召回: in Chinese it is the last one.
  return tools.isChinese ? all.at(-1) : all[0];
};

/** "Diavenda kündigte an, Medbrücke 5.000 Pens zu spenden": who gives is named before the clause. */
const isGermanInfinitive = ({ start }: Span, { legible, tools }: Around): boolean =>
  tools.lexicon.language === 'de' && legible.plain.slice(0, start).endsWith(' zu ');

const firstBefore = ({ start }: Span, { earlier, before }: Around): string | undefined =>
  earlier.find((party) => isBare(party) && party.kind !== 'adjective' && party.end <= start)?.name ?? before;

/** Whom "it" or "which" means: whoever came first in the sentence, or did something in the one before. */
const pointedAt = ({ earlier, before }: Around): string | undefined =>
  earlier.find((party) => isBare(party) && party.kind !== 'person' && party.kind !== 'adjective')?.name ??
  before;

/** "Den Landkreis": German says by an article that somebody is no subject. */
const isObject = ({ start }: PartyMention, { legible, tools }: Around): boolean =>
  tools.lexicon.language === 'de' &&
  /(?<!\p{L})(?:den|dem) (?:\p{Ll}+ )?$/u.test(legible.plain.slice(Math.max(0, start - 24), start));

function behind(
  act: ActMention,
  bare: readonly PartyMention[],
  { tools, legible }: Around,
): PartyMention | undefined {
  const { subjectBehindMax } = tools.grammar;
  if (subjectBehindMax === 0) return undefined;
  const next = bare.find(({ start }) => start >= act.end);
  if (!next || next.start - act.end > subjectBehindMax) return undefined;
  return tools.acts.has(legible.plain.slice(act.end, next.start)) ? undefined : next;
}
