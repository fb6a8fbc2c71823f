import { addAll } from '../lib/lists/index.js';
import { findNumbers, type NumberInText, type NumberReading, readNumber } from '../lib/numbers/index.js';
import { behindAdjectives } from './adjectives-ahead.js';
import { type DayMention, findDays } from './days.js';
import { germanCompounds } from './german-compounds.js';
import type { GoodsKey } from './goods-keys.js';
import type { GoodsWords } from './goods-words.js';
import { goodsBehind, hanGoodsAhead, inWhole, isBroken, isNoGoods, knownAhead } from './han-goods.js';
import { findIdentifiers } from './identifiers.js';
import type { Legible } from './legible.js';
import type { Counted } from './lexicon/lexicon.js';
import { isMadeForBlood } from './made-for-blood.js';
import { isNumbered, isOfBefore } from './of-before.js';
import { singles } from './singles.js';
import type { Bounds, FigureKind, TextFigure } from './text-figure.js';
import type { Tools } from './tools.js';
import { unknownGoods } from './unknown-goods.js';
import { type Hit, mask, overlaps, type Span } from './words.js';

type Nouns = {
  readonly goods: readonly Hit<GoodsKey>[];
  readonly counted: readonly Hit<Counted>[];
  readonly currencies: readonly Hit<string>[];
  readonly units: readonly Span[];
  readonly weights: readonly Span[];
  readonly acts: readonly Span[];
};

function goodsIn(plain: string, shown: string, { goods, lexicon }: Tools): Hit<GoodsKey>[] {
  const all = goods.in(plain).filter((hit) => !isMadeForBlood(hit, plain));
  if (lexicon.language !== 'de') return all;
  // "Maschinenfabrik": who makes them.
  const found = all.filter(
    ({ start, end }) =>
      !/(?:fabrik(?:en)?|konzerns?|werke?s?|hersteller\p{L}*|handlers?|lager|firma|lieferung(?:en)?)$/u.test(
        plain.slice(start, end),
      ),
  );
  return [...found, ...germanCompounds(shown, goods, found)].toSorted((a, b) => a.start - b.start);
}

/** Every number of a text and what it is of, in the order of the text. */
export function findFigures(
  { plain, shown }: Legible,
  tools: Tools,
  published: string | undefined,
): { readonly figures: TextFigure[]; readonly days: DayMention[]; readonly goods: readonly Hit<GoodsKey>[] } {
  const { lexicon } = tools;
  const days = findDays(plain, shown, lexicon, published).filter(
    (day) =>
      !(isMonthFirst(plain, day, tools) && countsGoods(plain, day, tools)) && !isNoMonth(shown, day, tools),
  );
  const identifiers = findIdentifiers(plain, shown, lexicon).filter(
    (one) => !days.some((day) => overlaps(one, day)) && !countsGoods(plain, one, tools),
  );
  const masked = mask(plain, [...days, ...identifiers]);
  const nouns: Nouns = {
    goods: goodsIn(plain, shown, tools),
    counted: tools.counted.in(masked),
    currencies: tools.currencies.in(plain),
    units: tools.units.in(masked),
    weights: tools.weights.in(masked),
    acts: tools.acts.in(plain),
  };
  const numbers = findNumbers(masked, lexicon.language).flatMap((one) =>
    isGrammar(plain, one) ? [] : [withoutParticle(plain, one)],
  );
  const figures: TextFigure[] = [
    ...days.map(({ days: span, ...day }): TextFigure => ({ ...day, kind: 'date', days: span })),
    ...identifiers.map(({ start, end }): TextFigure => ({ start, end, kind: 'identifier' })),
  ];
  numbers.forEach((number, at) => {
    // "N95 respirators": the number is part of their name.
    if (nouns.goods.some(({ start, end }) => start < number.start && number.end <= end)) return;
    const [before, after] = [numbers[at - 1]?.end ?? 0, numbers[at + 1]?.start ?? plain.length];
    const what = whatItIsOf({ plain, shown, masked }, number, { before, after }, nouns, tools);
    const words = plain.slice(number.start, number.end);
    const isWeighed = nouns.weights.some(({ start }) => start >= number.end && start - number.end <= 1);
    const isPieces = (what.kind === 'goods' || what.kind === 'people') && !isWeighed;
    const value = boundsIn(number.reading, words, isPieces, lexicon.language);
    const scaled = value && scaleLikeHigh(words, value);
    const made: TextFigure = {
      start: number.start,
      end: number.end,
      ...(scaled && { value: scaled }),
      ...what,
    };
    figures.push(
      belowZero(made.kind === 'money' ? qualified(plain, made, nouns, lexicon.language) : made, plain),
    );
  });
  addAll(figures, singles(plain, nouns.goods, figures, tools));
  return {
    figures: inherit(
      figures.toSorted((a, b) => a.start - b.start),
      nouns.goods,
      plain,
      tools,
    ),
    days,
    goods: nouns.goods,
  };
}

// "1,500 concentrators" in Spanish from Mexico: three decimals of what is counted in pieces are a thousand.
function boundsIn(
  reading: NumberReading,
  words: string,
  isPieces: boolean,
  language: string,
): Bounds | undefined {
  if (reading.kind === 'unreadable') return undefined;
  const counted = isPieces ? readNumber(words, { language, isWhole: true }) : reading;
  if (isPieces && counted.kind === 'two-ways')
    return bounds(
      counted.readings[0].low > counted.readings[1].low ? counted.readings[0] : counted.readings[1],
    );
  return reading.kind === 'read' ? bounds(reading) : bounds(reading.readings[0]);
}

const bounds = ({ low, high }: { readonly low: number; readonly high: number }): Bounds => ({
  low,
  high: Number.isFinite(high) ? high : null,
});

/** "El lote de 310 cajas", "compró en enero 16 respiradores": what stands right behind is counted. */
function countsGoods(plain: string, { end }: Span, { goods, units, isChinese }: Tools): boolean {
  if (isChinese || !/^ \p{L}/u.test(plain.slice(end, end + 2))) return false;
  const behind = plain.slice(end, end + 40);
  return [goods, units].some((each) => each.in(behind).some(({ start }) => start === 1));
}

/** "Shared out 25 cots": English writes its months with a capital. */
const isNoMonth = (shown: string, { start, end }: Span, { lexicon }: Tools): boolean =>
  lexicon.language === 'en' && /^\p{Ll}+ \d{1,2}$/u.test(shown.slice(start, end));

const isMonthFirst = (plain: string, { start, end }: Span, { lexicon }: Tools): boolean =>
  lexicon.language !== 'en' && /^\p{L}+ \d{1,2}$/u.test(plain.slice(start, end));

/** "Turned over 1,000 kits": the verb's own word, and not more than a thousand. */
function withoutParticle(plain: string, number: NumberInText): NumberInText {
  const start = number.start + 'over '.length;
  const isParticle =
    plain.startsWith('over ', number.start) &&
    /(?:turn|hand|gave|giv|tak|took|pass|bring|brought)\p{L}* $/u.test(
      plain.slice(Math.max(0, number.start - 10), number.start),
    );
  return isParticle
    ? { ...number, start, reading: readNumber(plain.slice(start, number.end), { language: 'en' }) }
    : number;
}

// "One of the" and "the one": said of something, not counted. "2. Which hospitals": the second question.
const isGrammar = (plain: string, { start, end }: Span): boolean =>
  /^一(?:(\p{Script=Han})\1|\p{Script=Han}(?:也|都)[没不未])/u.test(plain.slice(start, end + 3)) ||
  /^(?:one|uno|una|un|une|ein|eine|eines)$/.test(plain.slice(start, end)) ||
  /^-(?:ply|way|piece|layer|wheel|seater|door|phase|channel|lead|person|part|storey|kva|kw|bed|litres?|liters?|tonnes?|tons?|watt|volt|seat|year|day|week|inch)(?!\p{L})/u.test(
    plain.slice(end, end + 8),
  ) ||
  (/(?:^|\n)\s*$/.test(plain.slice(Math.max(0, start - 4), start)) &&
    /^\d{1,2}[.)] /.test(plain.slice(start, end + 2)));

// "Between 18 and 20,000" people are 18,000 at least.
function scaleLikeHigh(words: string, { low, high }: Bounds): Bounds {
  if (high === null || low === 0 || low >= 1000 || high % 1000 !== 0 || low >= high / 1000)
    return { low, high };
  return /^\D*\d{1,3}\D+\d{1,3}[., ]000\D*$/.test(words) ? { low: low * 1000, high } : { low, high };
}

/** "About €85,000": the sign stands between the number and what qualifies it. */
function qualified(plain: string, figure: TextFigure, { currencies }: Nouns, language: string): TextFigure {
  const digit = firstDigit(plain, figure);
  const sign = currencies.find(({ end }) => end <= digit && digit - end <= 1);
  if (!sign) return figure;
  const ahead = plain.slice(Math.max(0, sign.start - 30), sign.start);
  const words = /(?:\p{L}+\.? ){0,3}$/u.exec(ahead)?.[0].split(' ').slice(0, -1) ?? [];
  for (let from = 0; from < words.length; from++) {
    const before = words.slice(from).join(' ');
    const reading = readNumber(`${before} ${plain.slice(digit, figure.end)}`, { language });
    if (reading.kind === 'read')
      return { ...figure, start: sign.start - before.length - 1, value: bounds(reading) };
  }
  return figure;
}

function belowZero(figure: TextFigure, plain: string): TextFigure {
  if (figure.counted !== 'degrees' || !figure.value || !/[-–]$/.test(plain.slice(0, figure.start)))
    return figure;
  const { low, high } = figure.value;
  return { ...figure, start: figure.start - 1, value: { low: -(high ?? low), high: -low } };
}

type Reach = { readonly before: number; readonly after: number };

type Texts = { readonly plain: string; readonly shown: string; readonly masked: string };

function whatItIsOf(
  { plain, shown, masked }: Texts,
  number: Span,
  reach: Reach,
  nouns: Nouns,
  tools: Tools,
): Omit<TextFigure, 'start' | 'end'> {
  const words = plain.slice(number.start, number.end);
  const currency = currencyAt(plain, number, reach, nouns, tools);
  if (currency !== undefined) return { kind: 'money', currency };
  const behind = plain.slice(number.end, number.end + 12);
  if (/^ ?°/.test(behind)) return { kind: 'other', counted: 'degrees' };
  const ahead = plain.slice(Math.max(0, number.start - 60), number.start);
  if (isPerOne(ahead, behind)) return { kind: 'money', isOfBefore: true };
  const area = reachOf(masked, number, reach, tools);
  if (isShare(words, tools.lexicon.language)) return { kind: 'ratio', ...shareOf(plain, number, tools) };
  const first = <T extends Span>(all: readonly T[], until = area): T | undefined =>
    all.find(({ start, end }) => start >= number.end && start <= until && end <= area);
  // A Chinese measure stands at its number.
  const touching = tools.isChinese ? number.end + 1 : area;
  const weight = first(nouns.weights, touching);
  const unit = first(nouns.units, touching);
  const named = first(nouns.goods);
  const isApart =
    named && tools.isChinese && isBroken(plain.slice((unit ?? weight ?? number).end, named.start), tools);
  // "12 pompe per infusione": what ends a phrase may stand within the name of goods.
  const goods = isApart
    ? undefined
    : (named ??
      behindAdjectives(plain, shown, number, nouns.goods, tools) ??
      nouns.goods.find(({ start }) => !tools.isChinese && start > number.end && start - number.end < 2));
  if (goods?.key === 'medics' && (tools.isChinese || unit === undefined || goods.start < unit.start))
    return { kind: 'people', counted: 'people' };
  const counted = first(nouns.counted);
  if (counted?.key === 'beds' && areMoved(counted, ahead, plain, tools))
    return { kind: 'goods', goods: { start: counted.start, end: counted.end, key: 'bed' } };
  const places = [weight, unit, goods, counted].flatMap((each) => each?.start ?? []);
  const nearest = places.toSorted((a, b) => a - b)[0];
  const whole = nearest === undefined ? wholeAhead(ahead, nouns, number) : undefined;
  if (whole) return { kind: kindOfCounted(whole), counted: whole };
  // "1.2 million Chinese antibody tests": an adjective before the goods counts nobody.
  const isAdjective =
    counted &&
    goods &&
    goods.start > counted.start &&
    tools.adjectives.is(plain.slice(counted.start, counted.end));
  if (
    counted &&
    !isAdjective &&
    !isGivenBed(plain, number, counted, tools) &&
    counted.start === nearest &&
    !startsHere(goods, counted) &&
    !startsHere(unit, counted)
  )
    return { kind: kindOfCounted(counted.key), counted: counted.key };
  const countedIn =
    weight && weight.start === nearest ? weight : unit && unit.start === nearest ? unit : undefined;
  if (nearest === undefined && isAge(ahead, tools)) return { kind: 'other', counted: 'age' };
  const measure = countedIn && plain.slice(countedIn.start, countedIn.end);
  // A quilt is counted by the word for a bed.
  const unitWords = tools.isChinese && measure === '床' ? undefined : measure;
  if (goods && (goods.start === nearest || countedIn || isAdjective)) {
    const joined = goodsFrom(plain, goods, nouns.goods, area);
    const whole = tools.isChinese ? inWhole(plain, joined, (countedIn ?? number).end, tools) : joined;
    return { kind: 'goods', goods: whole, ...(unitWords !== undefined && { unit: unitWords }) };
  }
  if (tools.isChinese && ahead.endsWith('第')) return { kind: 'other' };
  if (tools.isChinese)
    return hanCounted({ plain, shown, masked }, number, nouns, countedIn, unitWords, reach, tools);
  if (countedIn) {
    const [ownUnit] = tools.goods.in(unitWords ?? '');
    const own = ownUnit ? { ...countedIn, key: ownUnit.key } : ofUnit(plain, shown, countedIn, tools);
    return {
      kind: 'goods',
      unit: unitWords ?? '',
      ...(own
        ? { goods: own }
        : {
            isOfBefore: true,
            goods: goodsAhead(plain, number, nouns.goods) ?? goodsNamedBefore(plain, countedIn, nouns.goods),
          }),
    };
  }
  const listed = goodsAhead(plain, number, nouns.goods);
  if (listed && nearest === undefined) return { kind: 'goods', goods: listed };
  const unknown = unknownGoods(plain, shown, number, area, tools);
  if (unknown) return { kind: 'goods', goods: unknown };
  const victims = /(sickened|infected|killed) (?:nearly |some |about |over |almost )?$/.exec(ahead)?.[1];
  if (victims !== undefined) return { kind: 'people', counted: victims === 'killed' ? 'deaths' : 'cases' };
  const subject = isOfSubject(plain, number, nouns);
  if (subject) return { kind: kindOfCounted(subject), counted: subject };
  if (!isNumbered(plain, number) && isPredicate(plain, number, tools)) return { kind: 'other' };
  return isOfBefore(plain, number, tools) ? { kind: 'other', isOfBefore: true } : { kind: 'other' };
}

/** "Gave the hospital in Lund 40 beds", "40 beds were sent": goods, and no measure of a hospital. */
function areMoved({ end }: Span, ahead: string, plain: string, { acts, isChinese }: Tools): boolean {
  if (isChinese) return false;
  const last = acts.in(ahead).at(-1);
  const between = last && ahead.slice(last.end);
  if (between !== undefined && (between.length < 8 || firstObject.test(between))) return true;
  const behind = plain.slice(end, end + 40);
  const [next] = acts.in(behind);
  return next !== undefined && auxiliaries.test(behind.slice(0, next.start));
}

// "Sent to the hospital with 40 beds" has a preposition before them.
const firstObject =
  /^ (?:us|them|him|her|it|(?:the|its|their|our|a) (?:(?!with |of |to |for |from |at |and )[\p{L}'’-]+ ){1,5})$/u;
const auxiliaries = /^ (?:(?:have|has|had|were|was|are|will|be|been|also|already|just|would) ){0,3}$/u;

/** 提供的30张病床: beds that are given are goods, and no measure of a hospital. */
function isGivenBed(
  plain: string,
  { start, end }: Span,
  { key }: Hit<Counted>,
  { isChinese, acts }: Tools,
): boolean {
  if (!isChinese || key !== 'beds') return false;
  const ahead = /[^，。；：\n]*$/u.exec(plain.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const behind = /^[^，。；：\n]*/u.exec(plain.slice(end, end + 80))?.[0] ?? '';
  return acts.has(ahead) || acts.has(behind) || /^[^，。；：\n]{0,6}来自/u.test(behind);
}

/** "1,200 million a year, 67 per inhabitant": a price for each. */
const isPerOne = (ahead: string, behind: string): boolean =>
  /[$€£¥][^.;\n]*, $|(?:dollar|dolar|euro|franc|yuan|pound)[^.;\n]*, $/u.test(ahead) &&
  /^ (?:por|per|par|pro|je|a) \p{L}/u.test(behind);

/** "The second delivery out of four": of what stands before it. */
function wholeAhead(ahead: string, { counted }: Nouns, { start }: Span): Counted | undefined {
  const before = /(?:^| )(?:out of|of|sur|su|von|de un total de|de) $/u.exec(ahead);
  if (!before) return undefined;
  const noun = counted.findLast(({ end }) => end === start - (ahead.length - before.index));
  return noun && /[.,;:]/.test(ahead.slice(before.index)) ? undefined : noun?.key;
}

/** "Children under 15". */
const isAge = (ahead: string, { counted }: Tools): boolean =>
  counted.in(ahead).some(({ key, end }) => key === 'people' && /^[ ,]*$/.test(ahead.slice(end)));

/** "Gli accessi sono stati 31.200", "rose to 214": a number of the subject, which is no goods. */
function isPredicate(plain: string, { start }: Span, { goods, units, acts }: Tools): boolean {
  const clause = plain.slice(plain.slice(0, start).search(/[^.;:,\n]*$/), start);
  return (
    /(?:^| )(?:are|were|is|was|to|at|sono(?: stat[ei])?|erano|son|fueron|a|sont|etaient|sind|waren|auf|bei|von|di|de|en) $/u.test(
      clause,
    ) &&
    !goods.has(clause) &&
    !units.has(clause) &&
    !acts.has(clause) &&
    clause.trim().includes(' ')
  );
}

/** "The injured are about 24,000": of the subject before. */
function isOfSubject(plain: string, { start }: Span, { counted }: Nouns): Counted | undefined {
  const from = plain.slice(0, start).search(/[^.;:,\n]*$/);
  if (
    !/(?:^| )(?:are|were|sono|erano|son|eran|sont|etaient|sind|waren|reached|total) $/u.test(
      plain.slice(from, start),
    )
  )
    return undefined;
  return counted.find((noun) => noun.start >= from && noun.end <= start)?.key;
}

const startsHere = (one: Span | undefined, other: Span): boolean =>
  one !== undefined && one.start <= other.start && one.end >= other.end;

const kindOfCounted = (counted: Counted): FigureKind =>
  counted === 'people' || counted === 'cases' || counted === 'deaths' ? 'people' : 'other';

const stops = /[.;:!?\n()“”«»"„。；：，、）（]|, |–| - /;

/** How far behind a number its noun may stand: five words, no other number, no mark that ends the phrase. */
function reachOf(masked: string, { end }: Span, { after }: Reach, tools: Tools): number {
  const rest = masked.slice(end, Math.min(after, end + (tools.isChinese ? 12 : 70)));
  const stop = stops.exec(rest)?.index ?? rest.length;
  const phrase = rest.slice(0, stop);
  if (tools.isChinese) return end + phrase.length;
  const six = /^(?: ?-?[^\s]+){0,6}/u.exec(phrase)?.[0].length ?? phrase.length;
  const barrier = barrierIn(phrase.slice(0, six), tools);
  return end + Math.min(six, barrier);
}

const barriers: Readonly<Record<string, RegExp>> = {
  en: / (?:to|from|in|at|by|on|that|which|who|were|was|are|is|have|had|has|and|will|for|with|said|but|than|as) /u,
  it: / (?:a|al|alla|da|dal|dalla|in|nel|nei|nella|nelle|negli|nello|tra|fra|che|sono|era|erano|e|ha|hanno|con|per|su|ma) | (?:all|dall|nell|sull)'/u,
  es: / (?:a|al|desde|en|entre|por|que|son|fueron|fue|y|ha|han|con|para|pero|se|iran) /u,
  fr: / (?:a|au|aux|en|dans|chez|entre|par|que|qui|sont|ont|a ete|et|avec|pour|mais) /u,
  de: / (?:an|nach|aus|in|im|die|das|der|sind|waren|wurden|und|hat|haben|mit|fur|aber|von|aus|zu|bei) /u,
};

function barrierIn(phrase: string, { lexicon, acts, goods, units, counted }: Tools): number {
  // "190 der Geräte": of the devices.
  const from = lexicon.language === 'de' && phrase.startsWith(' der ') ? 4 : 0;
  const found = barriers[lexicon.language]?.exec(`${phrase} `.slice(from));
  const word = found ? from + found.index : phrase.length;
  // "22 scheduled flights": right before a noun a participle is an adjective.
  const isNounNext = (at: number): boolean =>
    [goods, units, counted].some((each) => each.in(phrase.slice(at)).some(({ start }) => start === 1));
  const act =
    acts.in(phrase).find(({ start, end, key }) => start > 0 && (key.isRequest || !isNounNext(end)))?.start ??
    phrase.length;
  return Math.min(word, act);
}

function currencyAt(
  plain: string,
  number: Span,
  reach: Reach,
  { currencies }: Nouns,
  { isChinese }: Tools,
): string | undefined {
  const digit = firstDigit(plain, number);
  const before = currencies.find(
    ({ start, end }) => start >= reach.before && end <= digit && /^ ?$/.test(plain.slice(end, digit)),
  );
  if (before) return before.key;
  const area = plain.slice(number.end, Math.min(reach.after, number.end + 24));
  const after = currencies.find(({ start, end }) => start >= number.end && end <= number.end + area.length);
  if (!after) return undefined;
  const gap = plain.slice(number.end, after.start);
  const isNear = isChinese
    ? gap === '' || /^(?:多|余)$/.test(gap)
    : /^(?:,[–-]{1,2})? ?(?:(?:m|k|mio\.?|mrd\.?|mln|bn|mn|million|di|de|d'|of|thousand) ?)?$/.test(gap);
  return isNear ? after.key : undefined;
}

const firstDigit = (plain: string, { start, end }: Span): number => {
  const at = plain.slice(start, end).search(/\d/);
  return at < 0 ? start : start + at;
};

const isShare = (words: string, language: string): boolean =>
  /[%‰]|per ?cent|pct|percento|por ciento|por cien|pour cent|prozent|third|quarter(?! of an? m)|half|fifth|tenth|\bone in\b|\bin ten\b|terz[oi]|quart[oi]\b|meta\b|quint[oi]\b|\buno su\b|tercio|mitad|cuarto\b(?! de m)|terceras? parte|cada|tiers|quart\b(?! de m)|moitie|\bsur\b|drittel|viertel(?!m)|halfte|funftel|成|分之|一半|半数/u.test(
    words,
  ) &&
  !/^(?:dritte)|(?:half|mezzo|medio|demi|halbe)[ -](?:a )?(?:mil|dozen|bil)/.test(words) &&
  (language !== 'zh' || !/^[上成]/.test(words));

function shareOf(plain: string, { end }: Span, tools: Tools): Pick<TextFigure, 'counted'> {
  const rest = /^[^.!?。\n]*/u.exec(plain.slice(end, end + 220))?.[0] ?? '';
  const [quality] = [...tools.quality.in(rest), ...tools.quality.in(plain.slice(Math.max(0, end - 60), end))];
  return quality ? { counted: quality.key } : {};
}

/** The goods with what is joined to them: "tourniquets and bandages", "doses of mpox vaccine". */
function goodsFrom(
  plain: string,
  first: Hit<GoodsKey>,
  all: readonly Hit<GoodsKey>[],
  area: number,
): GoodsWords {
  let { end, key } = first;
  for (const next of all) {
    if (next.start < end) continue;
    const gap = plain.slice(end, next.start);
    const isJoined =
      next.end <= area + 40 &&
      /^(?: (?:and|y|e|et|und|of|de|di|d'|del|for|contra la|contra|contre|gegen|per|\p{L}+)){0,2} ?$|^[和与及]$/u.test(
        gap,
      ) &&
      !/\d| (?:an?|un|una|uno|une|ein|eine|einen|einem) ?$/.test(gap);
    if (!isJoined) break;
    end = next.end;
    // "Mascherine FFP2": the second word says which.
    if (key === 'mask' && next.key === 'respirator' && gap === ' ') key = 'respirator';
  }
  return { start: first.start, end, key };
}

const isDose = /^(?:dos[ei]s?|dosen|dosis|剂)$/;

/** "8.000 frascos de surfactante": what the unit is full of, though on no list. */
function ofUnit(
  plain: string,
  shown: string,
  unit: Span,
  { isChinese, lexicon, aid }: Tools,
): GoodsWords | undefined {
  if (isChinese) return undefined;
  const { end } = unit;
  const named = lexicon.language === 'de' ? /^ \p{Lu}\p{L}{3,}/u.exec(shown.slice(end))?.[0] : undefined;
  if (named !== undefined)
    return {
      start: end + 1,
      end: end + named.length,
      key: isDose.test(plain.slice(unit.start, end)) ? 'vaccine' : 'thing',
    };
  const found =
    /^ (?:of|de|di|d['’]|du|von|mit|con) ?(?!the|los|las|les|la |el |their|its)(\p{L}{3,}(?:-\p{L}+)?(?: (?!base|pallet)\p{L}{3,}(?:ic[aoi]|iche|al[ei]?|ales|os[aoi]|osas|osos|icas|icos|iques?|aux|eux|euses?|iv[aoe]s?)(?!\p{L}))?)/u.exec(
      plain.slice(end, end + 40),
    );
  const noun = found?.[1];
  if (!found || noun === undefined) return undefined;
  const start = end + found[0].length - noun.length;
  return {
    start,
    end: start + noun.length,
    key: isDose.test(plain.slice(unit.start, end)) ? 'vaccine' : aid.is(noun) ? 'supplies' : 'thing',
  };
}

/** "Pulse oximeters, 1,900 in all", "i guanti, 10.000 paia": set behind the goods between marks. */
const goodsAhead = (
  plain: string,
  { start, end }: Span,
  goods: readonly Hit<GoodsKey>[],
): GoodsWords | undefined =>
  /^(?: \p{L}+){0,2},/u.test(plain.slice(end, end + 30))
    ? goods.findLast((each) => /^, $/.test(plain.slice(each.end, start)))
    : undefined;

/** Doses are of whatever was named last that is given in doses; anything else is of what was named last. */
function goodsNamedBefore(plain: string, { start, end }: Span, goods: readonly Hit<GoodsKey>[]): GoodsWords {
  if (isDose.test(plain.slice(start, end))) return { start, end, key: 'vaccine' };
  const load = goods.findLast(
    (each) => each.end <= start && start - each.end < 40 && (each.key === 'load' || each.key === 'supplies'),
  );
  if (load) return load;
  const isWeight = /^(?:t|tons?|tonn\p{L}*|toneladas?|kg|kilos?|吨|公斤)$/u.test(plain.slice(start, end));
  const supplies = isWeight && goods.findLast((each) => each.end <= start && each.key === 'supplies');
  if (supplies) return supplies;
  const last = goods.findLast((each) => each.end <= start) ?? goods[0];
  return last && last.end <= start && last.key !== 'load'
    ? last
    : { start, end, key: last?.key ?? 'supplies' };
}

/** What a number is of in Chinese, where no list names it: the noun right behind its measure, or the one right before it. */
function hanCounted(
  { plain, masked }: Texts,
  number: Span,
  nouns: Nouns,
  measure: Span | undefined,
  unit: string | undefined,
  { before }: Reach,
  tools: Tools,
): Omit<TextFigure, 'start' | 'end'> {
  const withUnit = unit !== undefined && { unit };
  const behind =
    measure && !knownAhead(number, nouns.goods) ? goodsBehind(masked, measure, tools) : undefined;
  const goods = behind ?? hanGoodsAhead(plain, masked, number, before, nouns.goods, tools);
  const isKnown = goods !== undefined && goods.key !== 'thing';
  if (goods && (measure || isKnown)) {
    const beds = tools.counted.in(plain.slice(goods.start, goods.end)).find(({ key }) => key === 'beds');
    if (beds && !isKnown) return { kind: 'other', counted: 'beds' };
    return isNoGoods(plain, goods) && !isKnown ? { kind: 'other' } : { kind: 'goods', goods, ...withUnit };
  }
  return measure ? { kind: 'goods', isOfBefore: true, ...withUnit } : { kind: 'other' };
}

/** Numbers without a noun are of the goods counted last, where those are near. */
function inherit(
  figures: readonly TextFigure[],
  goods: readonly Hit<GoodsKey>[],
  plain: string,
  tools: Tools,
): TextFigure[] {
  let last: TextFigure | undefined;
  return figures.map((figure, at) => {
    if (figure.kind === 'money') {
      const currency =
        figure.currency ?? figures.slice(0, at).findLast(({ kind }) => kind === 'money')?.currency;
      return { ...figure, ...(currency !== undefined && { currency }) };
    }
    if (figure.isOfBefore && !tools.isChinese && isOfPeople(figures.slice(0, at), figure, plain))
      return { ...figure, kind: 'other' };
    const named = goods.findLast(
      ({ start, end, key }) =>
        !(last && generic.has(key)) &&
        end <= figure.start &&
        start > (last?.end ?? 0) &&
        start > (last?.goods?.end ?? 0) &&
        isNear(plain, { end }, figure) &&
        // What a later number takes from before it, it does not keep from this one.
        !figures.some(
          (each, other) =>
            each.goods && overlaps(each.goods, { start, end }) && !(other > at && each.isOfBefore === true),
        ),
    );
    if (figure.isOfBefore && (isPackSize(plain, figure) || (last && isContrast(plain, figure))))
      return { ...figure, kind: 'other' };
    if (
      figure.isOfBefore &&
      named &&
      (tools.isChinese ? !figure.goods : !figure.unit) &&
      !isYearLike(plain, figure)
    ) {
      const made: TextFigure = { ...figure, kind: 'goods', goods: named };
      last = made;
      return made;
    }
    const ownUnit =
      figure.isOfBefore && !tools.isChinese ? (figure.unit ?? unitAhead(plain, figure, tools)) : undefined;
    const sameUnit =
      ownUnit === undefined
        ? undefined
        : figures.slice(0, at).findLast((other) => other.unit === ownUnit && other.goods);
    if (sameUnit?.goods) {
      const made: TextFigure = { ...figure, kind: 'goods', goods: sameUnit.goods };
      last = made;
      return made;
    }
    if (tools.isChinese && figure.isOfBefore && isOfMany(plain, figure, figures.slice(0, at)))
      return { ...figure, kind: 'other' };
    if (figure.isOfBefore && last && isNear(plain, last, figure) && !isYearLike(plain, figure)) {
      const unit = figure.unit ?? last.unit;
      const ofGoods = figure.unit === undefined || !figure.goods ? last.goods : figure.goods;
      const made: TextFigure = {
        ...figure,
        kind: last.kind,
        ...(unit !== undefined && { unit }),
        ...(ofGoods && { goods: ofGoods }),
      };
      if (last.kind !== 'goods' && figure.unit === undefined) return { ...figure, kind: 'other' };
      last = { ...made, start: figure.start, end: figure.end, kind: 'goods' };
      return { ...made, kind: 'goods' };
    }
    if (figure.kind === 'goods' && figure.goods) last = figure;
    return figure.isOfBefore && figure.kind === 'goods' && !figure.goods
      ? { ...figure, kind: tools.isChinese && figure.unit === undefined ? 'other' : 'goods' }
      : figure;
  });
}

/** "Two parcels of 40", "due colli da 40": how many are in each. */
const isPackSize = (plain: string, { start, end }: Span): boolean =>
  /(?<!\p{L})(?:boxes|box|cartons?|packs?|parcels?|crates?|coll[oi]|scatol\p{L}+|cartoni|pacch[oi]|confezion[ei]|cajas?|bultos?|paquetes?|colis|boites?|kartons?|pakete?n?|kisten?) (?:da|of|de|a|zu|mit|with) (?:je )?$/u.test(
    plain.slice(Math.max(0, start - 24), start),
  ) && /^\s*(?:[.,;:)]|$|each|ciascun|cada|chacun)/u.test(plain.slice(end, end + 10));

/** "8,420 arrived, not 8,500": what they were said to be, and are not. */
const isContrast = (plain: string, { start }: Span): boolean =>
  /[,;(] ?(?:and |e |y |et |und )?(?:not|non|no|pas|nicht|rather than|instead of|anziche|invece (?:di|dei|degli)|en vez de|au lieu d[e'] ?|statt)(?: the| i| gli| los| las| les| die)? $/u.test(
    plain.slice(Math.max(0, start - 30), start),
  );

/** "Of the bags, 40 went to the clinic". */
function unitAhead(plain: string, { start }: Span, { units }: Tools): string | undefined {
  const ahead = /[^.;:!?\n]*$/u.exec(plain.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const unit = units.in(ahead).at(-1);
  const isPart =
    unit !== undefined &&
    !/\d/.test(ahead.slice(unit.end)) &&
    /(?:^|[ "“])(?:of the|del total de|de las|de los|delle|dei|degli|sur les|parmi les|von den) $/u.test(
      ahead.slice(0, unit.start),
    );
  return isPart ? ahead.slice(unit.start, unit.end) : undefined;
}

const sumCharsMax = 200;

/** 帐篷300顶、净水车2辆，共计12吨: a sum of several goods is of none of them. */
function isOfMany(plain: string, { start, unit }: TextFigure, before: readonly TextFigure[]): boolean {
  const from = Math.max(0, start - sumCharsMax);
  const ahead = plain.slice(from, start);
  if (!/(?:共计?|合计|总计|总重)约?$/u.test(ahead)) return false;
  const sentence = from + ahead.search(/[^。！？；\n]*$/u);
  return (
    before.filter((each) => each.start >= sentence && each.kind === 'goods' && each.unit !== unit).length > 1
  );
}

/** A load or a team is no goods that anything is counted of where goods were counted. */
const generic: ReadonlySet<GoodsKey> = new Set<GoodsKey>(['load', 'freight', 'team', 'medics', 'money']);

/** "214 patients, 14 de ellos en UCI": of the people counted last in the sentence. */
function isOfPeople(before: readonly TextFigure[], { start }: Span, plain: string): boolean {
  const last = before.findLast(({ kind }) => kind !== 'date' && kind !== 'identifier' && kind !== 'money');
  return last?.kind === 'people' && !/[.!?](?=\s)|\n/.test(plain.slice(last.end, start));
}

const nearMax = 500;
const isNear = (plain: string, last: Pick<Span, 'end'>, figure: TextFigure): boolean =>
  figure.start - last.end < nearMax && (plain.slice(last.end, figure.start).match(/\n/g)?.length ?? 0) <= 2;

const isYearLike = (plain: string, { start, end, unit }: TextFigure): boolean =>
  unit === undefined && /^(?:19|20)\d{2}$/.test(plain.slice(start, end));
