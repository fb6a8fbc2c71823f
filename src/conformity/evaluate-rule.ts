import type { Message } from '../findings/index.js';
import type { Applies } from './applies.js';
import type { At } from './assess-document.js';
import { type ClauseAnswer, evaluateClause, evaluateGround } from './evaluate-clause.js';
import type { SeenSign } from './goods-document.js';
import { carriedOn } from './last-seen.js';
import { type LoadedPack, onlyHolds, type Rule } from './rule-pack.js';
import { every, not, some, type Truth } from './truth.js';

export type Verdict = 'release' | 'hold' | 'refuse';

/** Clauses that stand or fall together: those all asked for, the ways of which one will do, and a ground for refusal. */
export type Failed = {
  readonly kind: 'all' | 'any' | 'refuse-if';
  readonly truth: 'unmet' | 'unknown';
  readonly groups: readonly (readonly ClauseAnswer[])[];
};

export type RuleAnswer = {
  readonly rule: Rule;
  readonly pack: LoadedPack;
  readonly verdict: Verdict;
  /** What makes it uncertain that the rule applies; empty when it does. */
  readonly open: readonly Message[];
  /** Why nothing is released on it alone, whatever the documents: nobody knows that it still stands. */
  readonly carried: readonly Message[];
  readonly failed: readonly Failed[];
  /** What it asks of these goods and has, with the documents that show it. */
  readonly met: readonly ClauseAnswer[];
  readonly signs: readonly SeenSign[];
  /** A way around other rules is taken when something of the first thing it asks is there. */
  readonly taken: boolean;
};

/** Holds goods against one rule that applies to them, or may. A rule that only may apply never refuses. */
export function evaluateRule(
  rule: Rule,
  pack: LoadedPack,
  { truth: applies, open }: Applies,
  at: At,
): RuleAnswer {
  const ask = (clauses: Rule['allOf']): ClauseAnswer[] =>
    clauses.map((clause) => evaluateClause(clause, rule, at));
  const all = ask(rule.allOf);
  const any = rule.anyOf?.map(ask) ?? [];
  const grounds =
    rule.refuseIf?.map((group) => group.map((clause) => evaluateGround(clause, rule, at))) ?? [];
  const failed = [
    ...all.flatMap((answer) => failedOf('all', answer.truth, [[answer]])),
    ...(any.length === 0 ? [] : failedOf('any', some(any.map(truthOfGroup)), any)),
    ...grounds.flatMap((group) => failedOf('refuse-if', not(truthOfGroup(group)), [group])),
  ];
  const first = all[0];
  const answers = [...all, ...any.flat(), ...grounds.flat()];
  const isAsked = answers.some(({ asked }) => asked !== 'unmet');
  const carried = isAsked && rule.role !== 'guidance' ? carriedOn(rule, pack, at) : [];
  const mayRefuse = applies === 'met' && !onlyHolds(rule, at.on.from);
  // Guidance for goods that may be of its kind is told, and holds nothing.
  if (rule.role === 'guidance' && applies !== 'met')
    return { rule, pack, verdict: 'release', open, carried, failed: [], met: [], signs: [], taken: false };
  return {
    rule,
    pack,
    verdict: worst([
      verdictOf(every(failed.map((each) => each.truth)), mayRefuse),
      carried.length > 0 ? 'hold' : 'release',
    ]),
    open,
    carried,
    failed,
    met: [...all, ...(any.find((way) => truthOfGroup(way) === 'met') ?? [])].filter(
      ({ truth, asked }) => truth === 'met' && asked === 'met',
    ),
    signs: answers.flatMap((answer) => answer.signs),
    taken: first !== undefined && (first.truth === 'met' || first.documents.length > 0),
  };
}

const truthOfGroup = (group: readonly ClauseAnswer[]): Truth => every(group.map(({ truth }) => truth));

const failedOf = (kind: Failed['kind'], truth: Truth, groups: Failed['groups']): Failed[] =>
  truth === 'met' ? [] : [{ kind, truth, groups }];

function verdictOf(truth: Truth, mayRefuse: boolean): Verdict {
  if (truth === 'met') return 'release';
  return truth === 'unmet' && mayRefuse ? 'refuse' : 'hold';
}

const order: readonly Verdict[] = ['release', 'hold', 'refuse'];

export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), 'release');
