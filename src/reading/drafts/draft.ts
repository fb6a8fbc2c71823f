import { largest, smallest } from '../../lib/lists/index.js';
import type { ActMention, Clause, Draft } from '../article.js';
import type { GoodsWords } from '../goods-words.js';
import type { TextFigure } from '../text-figure.js';
import type { Span } from '../words.js';
import { isDenied } from './denial.js';
import { eachOf, ofAllTogether } from './for-each.js';
import { isPerPiece } from './per-piece.js';
import type { Base, Reader, Telling } from './reader.js';
import { sidesOf } from './sides.js';
import { isSaidMissing, isStillToCome, mainOf, stageByNoun, stageOf } from './stage.js';
import { calledOf, termsByNouns, termsOf } from './terms.js';

/** What is said to have happened to some goods, and beside it what is said not to have. */
export function draftsOf(
  figure: TextFigure,
  goods: GoodsWords | undefined,
  told: Telling,
  reader: Reader,
): Draft[] {
  const { legible } = reader;
  const words = goods && { key: goods.key, words: legible.shown.slice(goods.start, goods.end) };
  const clause = reader.clauses[told.at];
  const ofOne = {
    goods: words,
    amount: figure.value,
    amountWords: legible.shown.slice(figure.start, figure.end),
    unit: figure.unit,
  };
  const base = clause ? ofAllTogether(ofOne, clause, reader) : ofOne;
  const negated = told.acts.filter(({ isNegated }) => isNegated);
  const others = told.acts.filter(({ isNegated }) => !isNegated);
  if (negated.length === 0 || others.length === 0) return draft(base, told, told.acts, figure, reader);
  // "We have not received the 40,000 doses announced in July": one did not happen and the other did.
  const claims = others.filter(
    (act) =>
      (act.start > figure.start && !negated.some((each) => each.start > act.start)) ||
      isSetOff(act, negated, figure, reader),
  );
  const undone = draft(base, told, negated, figure, reader);
  const said = draft(base, told, claims, figure, reader);
  const [first] = undone;
  const [second] = said;
  return [
    ...undone.map((each) => ({ ...each, from: each.from ?? second?.from, to: each.to ?? second?.to })),
    ...said.map((each) => ({
      ...each,
      from: each.from ?? first?.from,
      to: each.to ?? first?.to,
      // What was given and has not come is promised.
      stage: each.stage === 'received' && first?.stage === 'received' ? ('pledged' as const) : each.stage,
    })),
  ];
}

/** "Pledged 500 cartons, none of which has been shipped": denied of what was said before, set off from it. */
function isSetOff(
  act: ActMention,
  negated: readonly ActMention[],
  figure: Span,
  { legible: { plain }, tools }: Reader,
): boolean {
  const isPromise = act.key.stage === 'pledged' && act.key.subject === 'from';
  if (!isPromise && (tools.isChinese || act.start > figure.start)) return false;
  const said = Math.max(figure.end, act.end);
  return negated.every(({ start }) => start > said && /[,;，；]/.test(plain.slice(said, start)));
}

export function draft(
  base: Base,
  told: Telling,
  acts: readonly ActMention[],
  place: Span,
  reader: Reader,
): Draft[] {
  const { legible, tools, speakers } = reader;
  const clause = reader.clauses[told.at];
  if (!clause || (acts.length === 0 && told.acts.length > 0)) return [];
  const main = mainOf(acts);
  const roles = sidesOf(acts, told, place, reader);
  const span = spanOf(clause, told, acts, place);
  const text = legible.plain.slice(span.start, span.end);
  const nouns = termsByNouns(text, tools, legible.plain.slice(clause.start, clause.end));
  const terms = termsOf(acts, nouns);
  const voice = speakers.voiceAt(place);
  const money = told.clauses
    .flatMap(({ figures }) => figures)
    .find(({ kind, start }) => kind === 'money' && start > place.start);
  const day = dayOf(told, acts, place);
  // "Two thousand more arrive tomorrow" has not happened. A date after the article's own, without such a word, is as
  // often that of something else: a deadline, an expiry.
  const isAhead = day?.isAhead === true;
  const isLater = isAfter(day, reader.published);
  const hedgeText = legible.plain.slice(clause.start, Math.max(clause.end, main?.end ?? 0));
  const sentence = legible.plain.slice(sentenceStart(clause, reader), clause.end);
  const byNoun = stageByNoun(place, reader);
  const isToCome =
    ((acts.length === 0 || told.isShared) && (isStillToCome(clause, reader) || tools.soon.has(sentence))) ||
    (main?.isPresent === true &&
      main.key.stage !== 'contracted' &&
      !main.key.isHeld &&
      (isAhead || isLater || tools.soon.has(sentence))) ||
    (main?.key.isNoun === true &&
      isStillToCome({ start: sentenceStart(clause, reader), end: main.start }, reader));
  const asTold = isToCome ? 'pledged' : stageOf(acts, told, base);
  // "Under the contract the firm will supply 40".
  const byVerb = asTold === 'pledged' && tools.contract.has(sentence) ? 'contracted' : asTold;
  const stage = byNoun === 'asked' ? undefined : (byNoun ?? byVerb);
  const isMissing = acts.length === 0 && isSaidMissing(place, reader);
  const made: Draft = {
    ...base,
    ...span,
    speaker: speakers.of(clause),
    measure: base.goods?.key === 'team' ? 'teams' : 'goods',
    from: roles.from,
    to: roles.to,
    stage: isMissing
      ? 'received'
      : isAhead && stage !== 'contracted' && stage !== 'pledged'
        ? undefined
        : stage,
    terms,
    called: calledOf(acts, nouns),
    isNegated: isMissing || isDenied(clause, reader) || (main?.isNegated ?? false) || base.amount?.high === 0,
    isHedged: isAhead || isLater || tools.hedge.has(hedgeText) || acts.some(({ isFuture }) => isFuture),
    ...(day?.days && !isLater && { days: day.days }),
    ...(money?.value &&
      money.currency &&
      !isPerPiece(legible.plain, money) && { value: { ...money.value, currency: money.currency } }),
    ...(voice !== undefined && { voice }),
    ...(speakers.isStranger(clause) && { isStrangers: true as const }),
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
  const [givers, getters] = [eachOf(roles.from, clause, reader), eachOf(roles.to, clause, reader)];
  if (givers.length > 1)
    return givers.map((from) => ({ ...made, from, to: without(roles.to, givers), severalAs: 'from' }));
  if (getters.length > 1)
    return getters.map((to) => ({ ...made, from: without(roles.from, getters), to, severalAs: 'to' }));
  const isOfAll = tools.isChinese && !/各|分别/u.test(text);
  return roles.moreTo === undefined || roles.moreTo === roles.from
    ? [made]
    : [made.to, roles.moreTo].map((to, at) => ({
        ...made,
        ...(at > 0 && isOfAll && unsaid),
        to,
        severalAs: 'to',
      }));
}

const without = (name: string | undefined, names: readonly string[]): string | undefined =>
  name !== undefined && names.includes(name) ? undefined : name;

// 向甲医院和乙医院捐赠1.2万套: how much of it the second got is not said, and twice the amount was not given.
const unsaid = { amount: undefined, amountWords: undefined, unit: undefined };

const sentenceStart = ({ sentence }: Clause, { clauses }: Reader): number =>
  clauses.find((other) => other.sentence === sentence)?.start ?? 0;

function spanOf(
  clause: Clause,
  { isShared, clauses }: Telling,
  acts: readonly ActMention[],
  place: Span,
): Span {
  if (isShared || acts.length === 0) return { start: clause.start, end: clause.end };
  const first = smallest([place.start, clause.start, ...acts.map(({ start }) => start)]);
  const inside = clauses.filter((each) => acts.some(({ start }) => start >= each.start && start < each.end));
  return { start: first, end: largest([clause.end, ...inside.map(({ end }) => end)]) };
}

const isAfter = (day: TextFigure | undefined, published: string | undefined): boolean =>
  published !== undefined && day?.isAhead === undefined && day?.days != null && day.days.from > published;

function dayOf(told: Telling, acts: readonly ActMention[], place: Span): TextFigure | undefined {
  const days = told.clauses
    .flatMap(({ figures }) => figures)
    .filter(({ kind, days: span, isAhead }) => kind === 'date' && (span || isAhead));
  const near = acts[0] ?? place;
  const apart = ({ start }: Span): number =>
    Math.min(Math.abs(start - near.start), Math.abs(start - place.start));
  return days.toSorted((a, b) => apart(a) - apart(b))[0];
}
