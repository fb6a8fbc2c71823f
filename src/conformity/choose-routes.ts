import { type RuleAnswer, type Verdict, worst } from './evaluate-rule.js';

/**
 * A rule may be met another way. A way that somebody has set foot on takes the place of the rules it is instead of where
 * it comes to more, or to the same with less left to do; one nobody has set foot on is only named. A way whose rules are
 * not asked that day is judged by itself.
 */
export function chooseRoutes(answers: readonly RuleAnswer[]): {
  chosen: RuleAnswer[];
  routes: RuleAnswer[];
} {
  const ways = answers.filter(isWay);
  const chosen = new Set(answers.filter((answer) => !isWay(answer)));
  const replaced = new Set<string>();
  for (const way of ways.filter(({ taken }) => taken).toSorted(compareAnswers)) {
    const named = answers.filter((answer) => !isWay(answer) && isInsteadOf(way, answer));
    const open = named.filter((answer) => chosen.has(answer));
    if (named.length > 0 && (open.length === 0 || !isBetter(way, open))) continue;
    if (named.length === 0 && way.rule.insteadOf?.some((id) => replaced.has(id))) continue;
    for (const answer of open) chosen.delete(answer);
    for (const id of way.rule.insteadOf ?? []) replaced.add(id);
    chosen.add(way);
  }
  return {
    chosen: answers.filter((answer) => chosen.has(answer)),
    routes: ways.filter((way) => !chosen.has(way)),
  };
}

const isWay = ({ rule }: RuleAnswer): boolean => rule.insteadOf !== undefined;

const isInsteadOf = (way: RuleAnswer, { rule }: RuleAnswer): boolean =>
  way.rule.insteadOf?.includes(rule.id) === true;

const order: readonly Verdict[] = ['release', 'hold', 'refuse'];

const compareAnswers = (a: RuleAnswer, b: RuleAnswer): number =>
  order.indexOf(a.verdict) - order.indexOf(b.verdict) || a.failed.length - b.failed.length;

function isBetter(way: RuleAnswer, rules: readonly RuleAnswer[]): boolean {
  const theirs = worst(rules.map(({ verdict }) => verdict));
  if (way.verdict !== theirs) return worst([way.verdict, theirs]) === theirs;
  return way.failed.length < rules.reduce((sum, { failed }) => sum + failed.length, 0);
}
