import { addAll, largest, smallest } from '../lib/lists/index.js';
import type { ActMention, Clause, Draft, Move } from './article.js';
import type { GoodsWords, TextFigure } from './figures.js';
import type { Legible } from './legible.js';
import { bodyOf } from './parties/home.js';
import type { PartyMention } from './parties/party.js';
import type { Roles } from './roles/cast.js';
import { giverByNoun } from './roles/giver-by-noun.js';
import { rolesOf } from './roles/roles.js';
import type { Speakers } from './speakers.js';
import type { Tools } from './tools.js';
import type { Called, Measure, Stage, Terms } from './vocabulary.js';
import type { Span } from './words.js';

export type Reader = {
  readonly legible: Legible;
  readonly tools: Tools;
  readonly clauses: readonly Clause[];
  readonly speakers: Speakers;
  readonly home: string | undefined;
  readonly parties: readonly PartyMention[];
};

/** What one number of goods, or goods without a number, is said to have gone through. */
type Told = {
  readonly at: number;
  /** The clauses it is told in. */
  readonly clauses: readonly Clause[];
  readonly acts: readonly ActMention[];
  /** The verb stands in another clause of the sentence and holds for this one too. */
  readonly isShared: boolean;
};

/** A statement for every number of goods and every transfer without one, from the words of its own sentence. */
export function draftStatements(reader: Reader): Draft[] {
  return reader.clauses.flatMap((clause, at) => [
    ...clause.figures
      .filter((figure) => isOfGoods(figure) && !isForEach(clause, reader))
      .flatMap((figure) => draftsOf(figure, figure.goods, tell(at, reader), reader)),
    ...shares(clause, at, reader),
    ...unnumbered(clause, at, reader),
    ...money(clause, at, reader),
    ...flights(clause, at, reader),
    ...background(clause, reader),
  ]);
}

/** "Each person needs two doses" tells of no goods that move. */
const isForEach = ({ start, end }: Clause, { legible, tools }: Reader): boolean => {
  const text = legible.plain.slice(start, end);
  return (
    /(?<!\p{L})(?:each|every|per|ogni|ciascun\p{L}*|cada|chaque|jede\p{L}*|pro|por|par)(?= \p{L})|每/u.test(
      text,
    ) &&
    tools.counted
      .in(text)
      .some(
        ({ key, start: at }) =>
          key === 'people' &&
          /(?:each|every|per|ogni|ciascun\p{L}*|cada|chaque|jede\p{L}*|pro|por|par) $|每\p{L}?$/u.test(
            text.slice(0, at),
          ),
      )
  );
};

/** "Four fifths of the masks were donated by firms": a part of what was counted before. */
function shares(clause: Clause, at: number, reader: Reader): Draft[] {
  const told = tell(at, reader);
  const own = reader.legible.plain.slice(clause.start, clause.end);
  if (!told.acts.some(({ key }) => key.terms) && !reader.tools.gift.has(own)) return [];
  return clause.figures.flatMap((figure) => {
    const { value } = figure;
    if (figure.kind !== 'ratio' || !value || value.high === null || value.high > 1) return [];
    const goods = goodsBefore(figure, reader);
    const whole = goods && wholeOf(goods.key, figure, reader);
    if (!goods || !whole?.value || whole.value.high === null) return [];
    const times = (one: number, other: number): number => Number((one * other).toPrecision(12));
    const amount = { low: times(value.low, whole.value.low), high: times(value.high, whole.value.high) };
    return draftsOf(
      { ...figure, value: amount, ...(whole.unit !== undefined && { unit: whole.unit }) },
      goods,
      told,
      reader,
    ).map((each) => ({ ...each, isPart: true as const }));
  });
}

/** The goods spoken of at a place: those named last. */
const goodsBefore = ({ start, end }: Span, { clauses }: Reader): GoodsWords | undefined => {
  const sentence = clauses.find((clause) => start >= clause.start && start < clause.end)?.sentence;
  const all = clauses.flatMap(({ goods, sentence: own }) => goods.map((each) => ({ ...each, own })));
  return (
    all.find((each) => each.own === sentence && each.start >= end && each.start - end < 30) ??
    all.findLast((each) => each.end <= start)
  );
};

const wholeOf = (key: GoodsWords['key'], { start }: Span, { clauses }: Reader): TextFigure | undefined =>
  clauses
    .flatMap(({ figures }) => figures)
    .findLast((figure) => figure.kind === 'goods' && figure.goods?.key === key && figure.end <= start);

const isOfGoods = ({ kind }: TextFigure): boolean => kind === 'goods';
const hasGoods = ({ figures }: Clause): boolean =>
  figures.some(({ kind, counted }) => kind === 'goods' || (kind === 'ratio' && counted === undefined));

function tell(at: number, { clauses, legible, tools }: Reader): Told {
  const clause = clauses[at];
  if (!clause) return { at, clauses: [], acts: [], isShared: false };
  const isSame = (other: Clause | undefined): other is Clause =>
    other?.sentence === clause.sentence && other.depth === clause.depth;
  const after: Clause[] = [];
  for (const next of clauses.slice(at + 1)) {
    const isAside = /^ ?(?:with|con|avec|mit) /.test(legible.plain.slice(next.start, next.end));
    if (!isSame(next) || hasGoods(next) || ((next.isJoined || isAside) && clause.acts.length > 0)) break;
    after.push(next);
  }
  const own = [clause, ...after];
  if (actsIn(own).length > 0) return { at, clauses: own, acts: actsIn(own), isShared: false };
  const before: Clause[] = [];
  const words = legible.plain.slice(clause.start, clause.end);
  if ([tools.gift, tools.loan].some((each) => each.has(words)))
    return { at, clauses: own, acts: [], isShared: false };
  const leading = clauses.slice(0, at).filter(isSame);
  if (!leading.some(hasGoods)) addAll(before, leading);
  if (actsIn(before).length > 0)
    return { at, clauses: [...before, ...own], acts: actsIn(before), isShared: false };
  const sentence = clauses.filter(isSame);
  const isMain = ({ acts }: Clause): boolean => acts.some(({ isModifier }) => !isModifier);
  const earlier = sentence.findLast((other) => other.start < clause.start && isMain(other));
  const later = sentence.find(
    (other) =>
      other.start > clause.start &&
      isMain(other) &&
      !/[:;：；]/.test(legible.plain.slice(clause.start, other.start)),
  );
  return {
    at,
    clauses: [...before, ...own],
    acts: (earlier ?? later)?.acts.filter(({ isModifier }) => !isModifier) ?? [],
    isShared: true,
  };
}

const actsIn = (clauses: readonly Clause[]): ActMention[] => clauses.flatMap(({ acts }) => acts);

function draftsOf(figure: TextFigure, goods: GoodsWords | undefined, told: Told, reader: Reader): Draft[] {
  const { legible } = reader;
  const words = goods && { key: goods.key, words: legible.shown.slice(goods.start, goods.end) };
  const base = {
    goods: words,
    amount: figure.value,
    amountWords: legible.shown.slice(figure.start, figure.end),
    unit: figure.unit,
  };
  const negated = told.acts.filter(({ isNegated }) => isNegated);
  const others = told.acts.filter(({ isNegated }) => !isNegated);
  if (negated.length === 0 || others.length === 0) return draft(base, told, told.acts, figure, reader);
  // "We have not received the 40,000 doses announced in July": one did not happen and the other did.
  const claims = others.filter(
    ({ start }) => start > figure.start && !negated.some((each) => each.start > start),
  );
  const undone = draft(base, told, negated, figure, reader);
  const said = draft(base, told, claims, figure, reader);
  const [first] = undone;
  const [second] = said;
  return [
    ...undone.map((each) => ({ ...each, from: each.from ?? second?.from, to: each.to ?? second?.to })),
    ...said.map((each) => ({ ...each, from: each.from ?? first?.from, to: each.to ?? first?.to })),
  ];
}

type Base = Pick<Draft, 'goods' | 'amount' | 'amountWords' | 'unit'>;

function draft(base: Base, told: Told, acts: readonly ActMention[], place: Span, reader: Reader): Draft[] {
  const { legible, tools, speakers } = reader;
  const clause = reader.clauses[told.at];
  if (!clause || (acts.length === 0 && told.acts.length > 0)) return [];
  const main = acts.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
  const roles = mergedRoles(acts, told, place, reader);
  const span = spanOf(clause, told, acts, place);
  const text = legible.plain.slice(span.start, span.end);
  const nouns = termsByNouns(text, tools, legible.plain.slice(clause.start, clause.end));
  const terms = termsOf(acts, nouns);
  const voice = speakers.voiceAt(place);
  const money = told.clauses
    .flatMap(({ figures }) => figures)
    .find(({ kind, start }) => kind === 'money' && start > place.start);
  const days = dayOf(told, acts, place);
  const hedgeText = legible.plain.slice(clause.start, Math.max(clause.end, main?.end ?? 0));
  const made: Draft = {
    ...base,
    ...span,
    speaker: speakers.of(clause),
    measure: base.goods?.key === 'team' ? 'teams' : 'goods',
    from: roles.from,
    to: roles.to,
    stage: stageOf(acts, told, base),
    terms,
    called: calledOf(acts, nouns),
    isNegated: isDenied(clause, reader) || (main?.isNegated ?? false) || base.amount?.high === 0,
    isHedged: tools.hedge.has(hedgeText) || acts.some(({ isFuture }) => isFuture),
    ...(days && { days }),
    ...(money?.value &&
      money.currency &&
      !isPerPiece(legible.plain, money) && { value: { ...money.value, currency: money.currency } }),
    ...(voice !== undefined && { voice }),
    paragraph: clause.paragraph,
    isBare: acts.length === 0,
    isLeg:
      !acts.some(
        ({ key, isRequest }: ActMention & { isRequest?: true }) =>
          key.stage !== undefined &&
          key.stage !== 'contracted' &&
          key.stage !== 'pledged' &&
          isRequest === undefined,
      ) &&
      (terms !== undefined || acts.length > 0),
  };
  return roles.moreTo === undefined || roles.moreTo === roles.from
    ? [made]
    : [made, { ...made, to: roles.moreTo }];
}

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
const rankOf = ({ key, isFuture }: ActMention): number =>
  key.stage ? ranks.indexOf(isFuture ? 'pledged' : key.stage) : key.terms ? -0.5 : -1;

function stageOf(acts: readonly ActMention[], { isShared }: Told, { amount }: Base): Stage | undefined {
  const main = acts.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
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

/** What each verb says of the two sides, the highest stage first; a gap is filled by the next. */
function mergedRoles(acts: readonly ActMention[], told: Told, place: Span, reader: Reader): Roles {
  const { legible, tools, clauses } = reader;
  const home = homeAt(clauses[told.at], reader);
  const own = told.clauses.flatMap(({ parties }) => parties);
  const sentence = clauses[told.at]?.sentence;
  const inSentence = clauses
    .filter((clause) => clause.sentence === sentence)
    .flatMap(({ parties }) => parties);
  let merged: Roles = {};
  for (const act of acts.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    const inActs = clauses.find(({ start, end }) => act.start >= start && act.start < end);
    const parties = told.isShared
      ? [
          ...(inActs?.parties ?? []).filter(
            ({ side }) => side === undefined || side === 'by' || side === 'from',
          ),
          ...own,
        ]
      : own;
    const found = rolesOf(act, inActs ?? place, {
      legible,
      tools,
      home,
      parties: parties.toSorted((a, b) => a.start - b.start),
      earlier: inSentence.filter(({ end }) => end <= act.start),
    });
    const shared = told.isShared && inActs ? sharedRoles(act, inActs, own, { legible, tools, home }) : {};
    merged = {
      from: merged.from ?? found.from ?? shared.from,
      to: merged.to ?? found.to ?? shared.to,
      moreTo: merged.moreTo ?? found.moreTo,
    };
  }
  const clause = clauses[told.at];
  const giver =
    clause &&
    giverByNoun({ start: clause.start, end: told.clauses.at(-1)?.end ?? clause.end }, own, {
      legible,
      tools,
    });
  const maker = clause && merged.from === undefined ? undefined : merged.from;
  const from = giver ?? maker ?? (clause && ownerOf(place, clause, reader));
  const loose =
    acts.length === 0
      ? {
          from: own.find(({ side }) => side === 'from')?.name,
          to: own.find(({ side }) => side === 'to')?.name,
        }
      : {};
  const to = merged.to ?? loose.to;
  return { from: from ?? loose.from, to: to === from ? undefined : to, moreTo: merged.moreTo };
}

/** "Chinese antibody tests", 南江省医疗物资: whose goods they are, said right before them. */
function ownerOf(place: Span, { parties }: Clause, { legible, tools }: Reader): string | undefined {
  const owner = parties.findLast(
    ({ end, kind, side }) =>
      end <= place.start &&
      place.start - end < 12 &&
      (tools.isChinese ? side !== 'to' && side !== 'from' : kind === 'adjective'),
  );
  if (!owner) return undefined;
  const between = legible.plain.slice(owner.end, place.start);
  return (tools.isChinese
    ? /^(?:的|第?[一二三四五六七八九十\d]批|首批|援\p{Script=Han})*(?:医疗|防疫)?$/u
    : /^ (?:\p{L}+ )?$/u
  ).test(between)
    ? owner.name
    : undefined;
}

/** Whom "we" means: the body that whoever is quoted speaks for, else whoever the text is about. */
export function homeAt(clause: Clause | undefined, { legible, parties, speakers, tools, home }: Reader): string | undefined {
  if (!clause || clause.depth === 0) return home;
  const speaker = speakers.of(clause);
  const isBody = parties.some(({ name, kind }) => name === speaker && (kind === 'organisation' || kind === 'office'));
  return isBody ? speaker : (bodyOf(speaker, parties, legible.plain, tools) ?? home);
}

/** A verb's sides in its own clause hold for what is joined to it: "X sent medics to Iraq, ventilators to France". */
function sharedRoles(
  act: ActMention,
  clause: Clause,
  own: readonly PartyMention[],
  known: Pick<Reader, 'legible' | 'tools' | 'home'>,
): Roles {
  const roles = rolesOf(act, clause, { ...known, parties: clause.parties, earlier: [] });
  return own.some(({ side }) => side === 'to') ? { from: roles.from } : roles;
}

function spanOf(clause: Clause, { isShared, clauses }: Told, acts: readonly ActMention[], place: Span): Span {
  if (isShared || acts.length === 0) return { start: clause.start, end: clause.end };
  const first = smallest([place.start, clause.start, ...acts.map(({ start }) => start)]);
  const inside = clauses.filter((each) => acts.some(({ start }) => start >= each.start && start < each.end));
  return { start: first, end: largest([clause.end, ...inside.map(({ end }) => end)]) };
}

type Nouns = {
  readonly gift: boolean;
  readonly sale: boolean;
  readonly loan: boolean;
  readonly aid: boolean;
};

function termsByNouns(text: string, tools: Tools, own: string): Nouns {
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

function calledOf(acts: readonly ActMention[], { gift, aid }: Nouns): Called | undefined {
  const called = acts.find(({ key }) => key.called)?.key.called;
  return called ?? (gift ? 'donation' : aid ? 'aid' : undefined);
}

/** "It is not true that …", or somebody's words that the sentence denies. */
function isDenied(clause: Clause, { clauses, tools, legible }: Reader): boolean {
  if (
    clause.depth > 1 &&
    /^[\s.,"'’”»‘“]*(?:no|nein|non|falso|faux|false|untrue|falsch|不是|没有)(?!\p{L})/u.test(
      legible.plain.slice(clause.end, clause.end + 12),
    )
  )
    return true;
  const sentence = clauses.filter((other) => other.sentence === clause.sentence);
  return sentence.some((other) => {
    const text = legible.plain.slice(other.start, other.end);
    if (!tools.denial.has(text)) return false;
    return (
      other === clause ||
      other.depth < clause.depth ||
      (other.depth === clause.depth && clause.depth > 0 && Math.abs(other.start - clause.end) < 3)
    );
  });
}

function dayOf(told: Told, acts: readonly ActMention[], place: Span): Draft['days'] {
  const days = told.clauses
    .flatMap(({ figures }) => figures)
    .filter(({ kind, days: span }) => kind === 'date' && span);
  const near = acts[0] ?? place;
  const apart = ({ start }: Span): number =>
    Math.min(Math.abs(start - near.start), Math.abs(start - place.start));
  return days.toSorted((a, b) => apart(a) - apart(b))[0]?.days ?? undefined;
}

const isPerPiece = (plain: string, { start, end }: Span): boolean =>
  /^ ?(?:each|apiece|a piece|per |por |par |piece|pro |je |l'un|ciascun|cadaun|a pezzo|\/|cada)/u.test(
    plain.slice(end),
  ) || /(?:每\p{L}|a |per |je |zu je )$/u.test(plain.slice(Math.max(0, start - 6), start));

/** Every time something moves, whatever it is: what a sentence leaves out is taken from there. */
export function movesOf(reader: Reader): Move[] {
  return reader.clauses.flatMap((clause) =>
    clause.acts.flatMap((act): Move[] => {
      const { stage, isRequest } = act.key;
      if (
        clause.depth > 0 ||
        act.isNegated ||
        isRequest ||
        stage === undefined ||
        stage === 'contracted' ||
        stage === 'pledged' ||
        stage === 'distributed'
      )
        return [];
      const isOfGoods = reader.clauses.some(
        (other) =>
          other.sentence === clause.sentence &&
          (other.goods.length > 0 ||
            other.figures.some(
              ({ kind, counted }) => kind === 'goods' || counted === 'vehicles' || counted === 'flights',
            )),
      );
      const vehicles = reader.tools.counted
        .in(reader.legible.plain.slice(clause.start, clause.end))
        .some(({ key }) => key === 'vehicles' || key === 'flights');
      if (!isOfGoods && !vehicles) return [];
      const inSentence = reader.clauses
        .filter(({ sentence }) => sentence === clause.sentence)
        .flatMap(({ parties }) => parties);
      const { from, to } = rolesOf(act, clause, {
        ...reader,
        parties: clause.parties,
        earlier: inSentence.filter(({ end }) => end <= act.start),
      });
      const owner = clause.goods
        .map((each) => ownerOf(each, clause, reader))
        .find((each) => each !== undefined);
      return [
        {
          start: clause.start,
          sentence: clause.sentence,
          from: from ?? owner,
          to,
          stage: act.isFuture ? 'pledged' : stage,
        },
      ];
    }),
  );
}

/** "China has sent ventilators to France": goods, a verb and both sides, and no number. */
function unnumbered(clause: Clause, at: number, reader: Reader): Draft[] {
  if (hasGoods(clause) || isHeadline(clause, reader)) return [];
  if (clause.acts.length === 0) return sharing(clause, at, reader);
  const sentence = reader.clauses.filter(
    (other) => other.sentence === clause.sentence && other.depth === clause.depth,
  );
  if (sentence.some((other) => other.figures.some(isOfGoods))) return [];
  const goods = namedIn(clause, sentence, reader);
  const told: Told = { at, clauses: [clause], acts: clause.acts, isShared: false };
  if (!goods || told.acts.every(({ key }) => key.isRequest)) return [];
  const words = { key: goods.key, words: reader.legible.shown.slice(goods.start, goods.end) };
  const whole = isDefinite(goods, reader) ? wholeOf(goods.key, goods, reader) : undefined;
  const base = { goods: words, ...(whole?.value && { amount: whole.value, unit: whole.unit }) };
  return draft(base, told, told.acts, goods, reader).filter(
    ({ from, to, stage, isNegated }) =>
      stage !== undefined && (isNegated ? whole !== undefined : from !== undefined && to !== undefined),
  );
}

/** "… sent medics to Iraq, ventilators to France": goods and a side, and the verb of the clause before. */
function sharing(clause: Clause, at: number, reader: Reader): Draft[] {
  const [goods] = clause.goods;
  if (!goods || !clause.parties.some(({ side }) => side === 'to')) return [];
  const earlier = reader.clauses.findLast(
    (other) =>
      other.sentence === clause.sentence &&
      other.depth === clause.depth &&
      other.start < clause.start &&
      other.acts.some(({ isModifier }) => !isModifier),
  );
  const acts = earlier?.acts.filter(({ isModifier, key }) => !isModifier && !key.isRequest) ?? [];
  if (acts.length === 0) return [];
  const told: Told = { at, clauses: [clause], acts, isShared: true };
  const words = { key: goods.key, words: reader.legible.shown.slice(goods.start, goods.end) };
  const base: Base = { goods: words };
  const stage = stageOf(told.acts, { ...told, isShared: false }, base);
  return draft(base, told, told.acts, goods, reader)
    .map((each) => ({ ...each, stage }))
    .filter(({ from, to }) => from !== undefined && to !== undefined && stage !== undefined);
}

// A headline says what the text says again.
const isHeadline = ({ end }: Clause, { legible }: Reader): boolean => {
  const line =
    legible.shown
      .slice(0, legible.shown.indexOf('\n', end) < 0 ? undefined : legible.shown.indexOf('\n', end))
      .split('\n')
      .at(-1) ?? '';
  return !/[.!?。！？”"»“]\s*$/u.test(line);
};

/** The goods a clause is about: its own, or those its sentence began with: "Les sachets, eux, ont été achetés". */
function namedIn(
  clause: Clause,
  sentence: readonly Clause[],
  { tools, legible, clauses }: Reader,
): GoodsWords | undefined {
  const [own] = clause.goods;
  if (own) return own;
  const before = sentence.filter(({ start }) => start < clause.start);
  const goods = before.flatMap((other) => other.goods).at(-1);
  if (goods) return goods;
  const units = [...before, clause].flatMap(({ start, end }) =>
    tools.units
      .in(legible.plain.slice(start, end))
      .map((hit) => ({ start: start + hit.start, end: start + hit.end })),
  );
  const [unit] = units;
  const words = unit && legible.plain.slice(unit.start, unit.end);
  const figure = clauses
    .flatMap(({ figures }) => figures)
    .findLast((each) => unit && each.unit === words && each.end <= unit.start);
  return unit && figure?.goods ? { ...unit, key: figure.goods.key } : undefined;
}

const isDefinite = ({ start }: Span, { legible, tools }: Reader): boolean =>
  tools.isChinese ||
  /(?:^|[^\p{L}])(?:the|these|those|il|i|le|gli|la|queste|questi|el|los|las|estas|estos|les|ces|die|diese|der|dieser) (?:\p{L}+ )?$/u.test(
    legible.plain.slice(Math.max(0, start - 24), start),
  );

/** Money that was promised, given or paid for something that has no number. */
function money(clause: Clause, at: number, reader: Reader): Draft[] {
  const { legible, clauses } = reader;
  const isOfAmount = clauses.some(
    (other) =>
      other.sentence === clause.sentence && other.start <= clause.start && other.figures.some(isOfGoods),
  );
  if (isOfAmount) return [];
  return clause.figures.flatMap((figure) => {
    if (figure.kind !== 'money' || !figure.value || isPerPiece(legible.plain, figure)) return [];
    const words = /^ ?(?:di |de |d')?\S+/u.exec(legible.shown.slice(figure.end))?.[0].trim() ?? '';
    const freight = clauses
      .filter(({ sentence }) => sentence === clause.sentence)
      .flatMap(({ goods }) => goods)
      .find(({ key }) => key === 'freight');
    const goods = freight
      ? { key: freight.key, words: legible.shown.slice(freight.start, freight.end) }
      : { key: 'money' as const, words: words || (figure.currency ?? '') };
    const base = { goods, amount: figure.value, amountWords: legible.shown.slice(figure.start, figure.end) };
    const told: Told = { at, clauses: [clause], acts: freight ? [] : clause.acts, isShared: false };
    return draft(base, told, told.acts, figure, reader).map((each) => ({
      ...each,
      measure: 'price' as const,
    }));
  });
}

const measureOf: Readonly<Partial<Record<string, Measure>>> = {
  people: 'people',
  cases: 'cases',
  deaths: 'deaths',
  hospitals: 'hospitals',
  countries: 'countries',
  posts: 'posts',
  accuracy: 'accuracy',
  sensitivity: 'sensitivity',
  'defective-share': 'defective-share',
  'wrong-result-share': 'wrong-result-share',
  'automated-share': 'automated-share',
};

/** "The first of 22 scheduled flights". */
const flights = (clause: Clause, at: number, reader: Reader): Draft[] =>
  clause.figures
    .filter(({ counted, kind, value }) => counted === 'flights' && kind === 'other' && value !== undefined)
    .flatMap((figure) => draftsOf(figure, undefined, tell(at, reader), reader))
    .map((each) => ({ ...each, measure: 'flights' }));

/** Figures that are of no goods: cases, people, flights, shares. */
function background(clause: Clause, { legible, speakers }: Reader): Draft[] {
  return clause.figures.flatMap((figure): Draft[] => {
    const measure = measureOf[figure.counted ?? ''] ?? (figure.kind === 'ratio' ? 'ratio' : undefined);
    if (measure === undefined || !figure.value || figure.kind === 'goods') return [];
    return [
      {
        start: clause.start,
        end: clause.end,
        measure,
        speaker: speakers.of(clause),
        amount: figure.value,
        amountWords: legible.shown.slice(figure.start, figure.end),
        isNegated: false,
        isHedged: false,
        paragraph: clause.paragraph,
        isBare: true,
        isLeg: false,
      },
    ];
  });
}
