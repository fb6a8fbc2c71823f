import type { ActMention, Draft } from './article.js';
import { carryOver } from './carry-over.js';
import { clausesOf } from './clauses.js';
import { givenBack } from './drafts/given-back.js';
import { movesOf } from './drafts/moves.js';
import { draftStatements } from './drafts/statements.js';
import { findFigures } from './figures.js';
import { findActs } from './find-acts.js';
import type { GoodsKey } from './goods-keys.js';
import { type Legible, makeLegible } from './legible.js';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { withDoings } from './parties/antecedents.js';
import { findParties } from './parties/find-parties.js';
import { selfMentions } from './parties/full-names.js';
import { homesOf } from './parties/home.js';
import type { PartyMention } from './parties/party.js';
import { giverByNoun } from './roles/giver-by-noun.js';
import { rolesOf } from './roles/roles.js';
import { quotesOf, sentencesOf } from './sentences.js';
import { Speakers } from './speakers.js';
import type { TextFigure } from './text-figure.js';
import { toolsOf } from './tools.js';
import { chooseSides } from './weighing/choose-sides.js';
import { Setting } from './weighing/setting.js';
import { weights } from './weighing/weights.js';
import { type Hit, overlaps, type Span } from './words.js';

// A name for these is no party: "Unidad Móvil", "Life Support".
const machines: ReadonlySet<GoodsKey> = new Set<GoodsKey>([
  'field-hospital',
  'device',
  'kit',
  'water',
  'cold',
]);

export type Read = {
  readonly legible: Legible;
  readonly figures: readonly TextFigure[];
  readonly parties: readonly PartyMention[];
  readonly goods: readonly Hit<GoodsKey>[];
  readonly acts: readonly ActMention[];
  readonly quotes: readonly (Span & { readonly speaker: string | undefined })[];
  readonly drafts: readonly Draft[];
  readonly setting: Setting;
};

/** Everything a text says of supplies, by the rules of its language. */
export function readArticle(
  text: string,
  language: ReadingLanguage,
  published: string | undefined,
  isSure = false,
): Read {
  const legible = makeLegible(text);
  const tools = toolsOf(language);
  const { figures, goods, days } = findFigures(legible, tools, published);
  const taken = figures.filter(({ kind }) => kind === 'date' || kind === 'identifier');
  const found = findParties(legible, tools, [
    ...taken,
    ...days,
    // A brand is no party: "doses of CoronaVac".
    ...figures.flatMap(({ goods: own }) => (own?.key === 'vaccine' || own?.key === 'thing' ? [own] : [])),
    ...goods.filter(({ key }) => machines.has(key)),
  ]);
  const homes = homesOf(found);
  const [home] = homes;
  const selves = selfMentions(legible, home, found, tools);
  const everybody = [
    ...found.filter((one) => !selves.some((self) => overlaps(self, one))),
    ...selves,
  ].toSorted((a, b) => a.start - b.start);
  const sentences = sentencesOf(legible);
  const quotes = quotesOf(legible);
  // "NHS Supply", "Save the Lives Fund": a word of a name tells of nothing.
  const acts = findActs(legible.plain, tools).filter(
    (act) => !everybody.some((party) => isWithin(act, party)),
  );
  const parties = withDoings(everybody, acts, legible.plain, tools);
  // "Bought from Almedra Diagnostics": nor of goods.
  const named = goods.filter((one) => !parties.some((party) => isWithin(one, party)));
  const clauses = clausesOf(legible, sentences, quotes, { figures, goods: named, parties, acts }, tools);
  const speakers = new Speakers({ legible, sentences, quotes, parties, tools });
  const reader = {
    legible,
    tools,
    clauses,
    speakers,
    home,
    homes,
    parties,
    published: isSure ? published : undefined,
  };
  const facts = clauses.flatMap((clause): Draft[] => {
    const [one] = clause.goods;
    const text = legible.plain.slice(clause.start, clause.end);
    const giving = clause.figures.some(({ kind }) => kind === 'goods')
      ? undefined
      : clause.acts.find(({ key, isNegated }) => key.terms === 'gift' && !isNegated);
    if (clause.figures.some(({ kind }) => kind === 'ratio')) return [];
    if (!one || (!giving && !tools.gift.has(text)) || tools.not.has(text)) return [];
    const from =
      (giving && rolesOf(giving, clause, { ...reader, parties: clause.parties, earlier: [] }).from) ??
      giverByNoun(clause, clause.parties, reader);
    const words = legible.shown.slice(one.start, one.end);
    return [
      {
        ...clause,
        measure: 'goods',
        goods: { key: one.key, words },
        from,
        terms: 'gift',
        called: 'donation',
        isNegated: false,
        isHedged: false,
        isBare: false,
        isLeg: true,
      },
    ];
  });
  const own = givenBack(withoutRepeats(draftStatements(reader), legible));
  const carried = carryOver(own, {
    facts,
    moves: movesOf(reader),
    home,
    bodies: new Set(parties.filter(({ kind }) => kind !== 'name').map(({ name }) => name)),
    place: placeOf(parties, legible),
  });
  const isAboard = ({ isBare, stage, start, end }: Draft): boolean =>
    isBare && stage === undefined && tools.aboard.has(legible.plain.slice(start, end));
  const lent = carried.map((one) => (isAboard(one) ? { ...one, stage: 'shipped' as const } : one));
  const told = clauses.flatMap((clause) => clause.acts);
  const setting = new Setting({ own, lent, acts: told, parties, sentences, home });
  return {
    legible,
    figures,
    parties,
    goods,
    acts: setting.found.acts,
    quotes: quotes.map((quote, at) => ({
      start: quote.start,
      end: quote.end,
      speaker: quote.depth === 1 ? speakers.ofQuote(at) : undefined,
    })),
    drafts: chooseSides(setting, weights),
    setting,
  };
}

const isWithin = (act: Span, { start, end, kind }: PartyMention): boolean =>
  (kind === 'organisation' || kind === 'name') &&
  start <= act.start &&
  act.end <= end &&
  end - start > act.end - act.start;

/** A headline says what the text says again: of the same amount the later one stays. */
function withoutRepeats(drafts: readonly Draft[], { shown }: Legible): Draft[] {
  return drafts.filter((draft, at) => {
    if (draft.paragraph > 1 || /[.!?。！？”"»“]\s*$/u.test(shown.slice(draft.start, draft.end))) return true;
    // A Chinese headline has no full stop anywhere.
    if (/[。！？]/u.test(/^[^\n]*/u.exec(shown.slice(draft.start))?.[0] ?? '')) return true;
    return !drafts
      .slice(at + 1)
      .some(
        (later) =>
          later.paragraph > draft.paragraph &&
          isAlike(later.goods?.key, draft.goods?.key) &&
          (draft.amount === undefined ||
            (later.amount?.low === draft.amount.low && later.amount.high === draft.amount.high)),
      );
  });
}

// A headline calls FFP2 masks masks.
const isAlike = (one: GoodsKey | undefined, other: GoodsKey | undefined): boolean =>
  one === other || (one === 'respirator' && other === 'mask');

// Whoever a text is about is named in its first lines.
const headChars = 600;

/** Where the first lines say that things go: "aid to Gaza", "the hospital in Antakya", and not where they were written. */
const placeOf = (parties: readonly PartyMention[], { shown }: Legible): string | undefined =>
  parties.find(
    ({ start, end, side, kind, isSayer }) =>
      start < headChars &&
      (side === 'to' || side === 'at') &&
      (kind === 'country' || kind === 'name') &&
      isSayer !== true &&
      !/^,? ?(?:\d|le \d|[\p{L}]+ \d)/u.test(shown.slice(end)),
  )?.name;
