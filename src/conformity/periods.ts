import { type Day, spanOf, type When } from '../case/index.js';
import { firstDay } from './case-days.js';
import { type EndAnswer, evaluateConformity, type Question, type Rules } from './evaluate.js';
import type { Verdict } from './evaluate-rule.js';
import type { Goods } from './paper.js';
import { oneDay } from './question.js';
import type { LoadedPack } from './rule-pack.js';

/** Days over which one and the same answer stands: `from` and `to` both inside, null where there is no end. */
export type Period = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly verdict: Verdict;
  readonly rules: readonly string[];
};

export type Periods = { readonly leaving: readonly Period[]; readonly entering: readonly Period[] };

/** How the answer for the same goods and papers would change with the day, at each end. */
export function periodsOf(question: Question, rules: Rules): Periods {
  const starts = [firstDay, ...changesOf(rules.packs, question.goods)];
  const answers = starts.map((day) => {
    const on = oneDay(day);
    return { day, answer: evaluateConformity({ ...question, declared: on, placed: on }, rules) };
  });
  const end = (side: 'leaving' | 'entering'): Period[] =>
    join(answers.map(({ day, answer }) => ({ day, end: answer[side] })));
  return {
    leaving: question.from === undefined ? [] : end('leaving'),
    entering: question.to === undefined ? [] : end('entering'),
  };
}

/** Every day on which something that the rules look at may begin or have ended. */
function changesOf(packs: readonly LoadedPack[], { papers }: Goods): Day[] {
  const spans = packs.flatMap(({ appliesIn, complete = [], rules }) => [
    ...[...appliesIn, ...complete].flatMap(({ from, to }) => [...starting(from), ...ending(to)]),
    ...rules.flatMap(({ inForceFrom, inForceTo, signs = [] }) => [
      ...starting(inForceFrom),
      ...ending(inForceTo),
      ...signs.flatMap((sign) => (sign.sign === 'repealed-law' ? [sign.from] : [])),
    ]),
  ]);
  const dated = papers.flatMap(({ issued, validUntil }) => [...starting(issued), ...ending(validUntil)]);
  return [...new Set([...spans, ...dated])].sort();
}

type Dated = When | Day | undefined;

// Where a first or last day is a span, the answer is open inside it, and changes at both its ends.
const daysOf = (when: Dated): Day[] => {
  if (when === undefined) return [];
  const { from, to } = spanOf(when);
  return [from, to];
};
const starting = daysOf;
const ending = (when: Dated): Day[] => daysOf(when).map((day) => stepped(day, 1));

const dayMs = 86_400_000;

const stepped = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10) as Day;

function join(answers: readonly { readonly day: Day; readonly end: EndAnswer }[]): Period[] {
  const kept = answers.filter(({ end }, index) => {
    const before = answers[index - 1];
    return before === undefined || likeness(before.end) !== likeness(end);
  });
  return kept.map(({ day, end }, index) => {
    const next = kept[index + 1]?.day;
    return {
      from: index === 0 ? null : day,
      to: next === undefined ? null : stepped(next, -1),
      verdict: end.verdict,
      rules: end.rules.map(({ rule }) => rule.id),
    };
  });
}

const likeness = ({ verdict, rules, notes, routes }: EndAnswer): string =>
  JSON.stringify([
    verdict,
    notes.length,
    routes.map(({ rule }) => rule.id),
    rules.map(({ rule, open, failed, signs }) => [
      rule.id,
      open.length,
      failed.map(({ kind, truth }) => [kind, truth]),
      signs.map(({ sign, field }) => [sign, field]),
    ]),
  ]);
