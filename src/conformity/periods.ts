import { type Day, daysAfter, spanOf, type When } from '../lib/days/index.js';
import { firstDay } from './case-days.js';
import { type ConformityQuestion, type EndAnswer, evaluateConformity, type Rules } from './evaluate.js';
import type { Verdict } from './evaluate-rule.js';
import type { Goods } from './goods-document.js';
import { carriedFrom } from './last-seen.js';
import { oneDay } from './question.js';
import type { LoadedPack, Rule } from './rule-pack.js';

/** Days over which one and the same answer stands: `from` and `to` both inside, null where there is no end. */
export type Period = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly verdict: Verdict;
  readonly rules: readonly string[];
};

export type Periods = { readonly export: readonly Period[]; readonly import: readonly Period[] };

/** How the answer for the same goods and documents would change with the day, at each end. */
export function periodsOf(question: ConformityQuestion, rules: Rules): Periods {
  const starts = [firstDay, ...changesOf(rules.packs, question.goods)];
  const answers = starts.map((day) => {
    const on = oneDay(day);
    return { day, answer: evaluateConformity({ ...question, declared: on, placed: on }, rules) };
  });
  const end = (side: 'export' | 'import'): Period[] =>
    join(answers.map(({ day, answer }) => ({ day, end: answer[side] })));
  return {
    export: question.from === undefined ? [] : end('export'),
    import: question.to === undefined ? [] : end('import'),
  };
}

/** Every day on which something that the rules look at may begin or have ended. */
function changesOf(packs: readonly LoadedPack[], { documents, rulesChecked }: Goods): Day[] {
  const spans = packs.flatMap((pack) => daysOfPack(pack, rulesChecked));
  const dated = documents.flatMap(({ issued, validUntil }) => [...starting(issued), ...ending(validUntil)]);
  return [...new Set([...spans, ...dated])].sort();
}

function daysOfPack(pack: LoadedPack, checked: Goods['rulesChecked']): Day[] {
  const { appliesIn, complete = [], rules, asOf } = pack;
  const places = appliesIn === 'everywhere' ? [] : appliesIn;
  return [
    ...[...places, ...complete].flatMap(({ from, to }) => [...starting(from), ...ending(to)]),
    carriedFrom(asOf),
    ...rules.flatMap((rule) => daysOfRule(rule, checked?.get(rule.id))),
  ];
}

function daysOfRule(rule: Rule, checked: Day | undefined): Day[] {
  const clauses = [...rule.allOf, ...(rule.anyOf ?? []).flat(), ...(rule.refuseIf ?? []).flat()];
  const limits = [rule.when, ...clauses.map(({ when }) => when)];
  return [
    ...starting(rule.inForceFrom),
    ...ending(rule.inForceTo),
    ...limits.flatMap((when) => [...starting(when?.from), ...ending(when?.to)]),
    ...clauses.flatMap((clause) => (clause.ask === 'document' ? starting(clause.endOvertaken) : [])),
    ...starting(rule.onlyHoldsFrom),
    ...[rule.lastSeen, checked].flatMap((day) => (day === undefined ? [] : [carriedFrom(day)])),
    ...(rule.hsCodes === undefined ? [] : (['2022-01-01'] as Day[])),
    ...(rule.signs ?? []).flatMap((sign) => (sign.sign === 'repealed-law' ? [sign.from] : [])),
  ];
}

type Dated = When | Day | undefined;

// Where a first or last day is a span, the answer is open inside it, and changes at both its ends.
const daysOf = (when: Dated): Day[] => {
  if (when === undefined) return [];
  const { from, to } = spanOf(when);
  return [from, to];
};
const starting = daysOf;
const ending = (when: Dated): Day[] => daysOf(when).map((day) => daysAfter(day, 1));

function join(answers: readonly { readonly day: Day; readonly end: EndAnswer }[]): Period[] {
  const kept = answers.filter(({ end }, index) => {
    const before = answers[index - 1];
    return before === undefined || likeness(before.end) !== likeness(end);
  });
  return kept.map(({ day, end }, index) => {
    const next = kept[index + 1]?.day;
    return {
      from: index === 0 ? null : day,
      to: next === undefined ? null : daysAfter(next, -1),
      verdict: end.verdict,
      rules: end.rules.map(({ rule }) => rule.id),
    };
  });
}

const likeness = ({ verdict, rules, notes, refusals, routes }: EndAnswer): string =>
  JSON.stringify([
    verdict,
    notes.length,
    refusals.length,
    routes.map(({ rule }) => rule.id),
    rules.map(({ rule, open, carried, failed, signs }) => [
      rule.id,
      open.length + carried.length,
      failed.map(({ kind, truth }) => [kind, truth]),
      signs.map(({ sign, field }) => [sign, field]),
    ]),
  ]);
