import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlan } from './check-plan.js';
import { coversOf } from './covers.js';
import { itemProblem } from './item-problem.js';
import { parseProblem } from './parse-problem.js';
import { planAllocation } from './plan.js';
import { itemsOf, weightOf } from './problem.js';
import { giveByRule, ruleNames } from './rules.js';

const folder = new URL('../../../../shared/reference/supply-field/need/allocation/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder) : [];

type Right = {
  readonly sortedCover: readonly number[];
  readonly exact: readonly string[];
  readonly cover: Readonly<Record<string, number>>;
  readonly smallestByRule: Readonly<Record<string, number | string>>;
  readonly soft?: { readonly sortedCover: readonly number[] };
};

const open = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));

describe.skipIf(names.length === 0)('the reference', () => {
  test.each(names)('%s is allocated as proved', (name) => {
    const { right } = open(name, 'case.json') as { right: Right };
    const { problem, problems } = parseProblem('problem.json', open(name, 'problem.json'));
    expect(problems).toEqual([]);
    const plan = planAllocation(problem, () => () => false);
    expect(checkPlan(problem, plan.shares)).toEqual([]);
    expect(plan.items.map(({ proof }) => proof)).toEqual(plan.items.map(() => 'best'));
    const covers = coversOf(problem, plan.shares);
    const weighted = covers.map(({ days, item }) => days / weightOf(problem, item)).sort((a, b) => a - b);
    expect(weighted.map(round)).toEqual(right.sortedCover);
    for (const [at, fraction] of right.exact.entries())
      expect(weighted[at]).toBeCloseTo(quotient(fraction), 9);
    expect(
      Object.fromEntries(covers.map(({ site, item, days }) => [`${site}/${item}`, round(days)])),
    ).toEqual(right.cover);
    for (const rule of ruleNames) {
      const smallest = right.smallestByRule[rule];
      if (typeof smallest !== 'number') continue;
      const days = itemsOf(problem).flatMap((item) =>
        [...giveByRule(rule, problem, itemProblem(problem, item)).covers].map(
          (each) => each / weightOf(problem, item),
        ),
      );
      expect([rule, round(Math.min(...days))]).toEqual([rule, smallest]);
    }
    if (!right.soft) return;
    const soft = planAllocation(
      { ...problem, lots: problem.lots.map((lot) => ({ ...lot, earmark: undefined })) },
      () => () => false,
    );
    expect(
      coversOf(problem, soft.shares)
        .map(({ days }) => round(days))
        .sort((a, b) => a - b),
    ).toEqual(right.soft.sortedCover);
  });
});

const round = (days: number): number => Math.round(days * 1e4) / 1e4;
const quotient = (fraction: string): number => {
  const [over = 0, under = 1] = fraction.split('/').map(Number);
  return over / under;
};
