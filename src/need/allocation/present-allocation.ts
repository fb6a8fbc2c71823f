import { formatMessage, type Language, presentProblems } from '../../findings/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import type { AllocationAnswer } from './api.js';
import { coversOf } from './covers.js';
import { type LedgerLine, ledgerOf, unmetOf } from './ledger.js';
import { barOf, mayBeGiven } from './may-go.js';
import { barSays } from './parse-pinned.js';
import type { ProblemRead } from './parse-problem.js';
import type { AllocationPlan } from './plan.js';
import { nameOf } from './price.js';
import { type AllocationProblem, type OfferedLot, weightOf } from './problem.js';

/** A plan as it leaves. */
export function presentAllocation(
  { problem, problems, sites, lots }: ProblemRead,
  plan: AllocationPlan,
  prices: readonly Wording[],
  language: Language,
): AllocationAnswer {
  const say = (text: Wording): string => formatMessage(text, language);
  const ledger = ledgerOf(problem, plan.shares);
  return {
    says: [...lead(problem, ledger), ...prices].map(say),
    sites,
    lots,
    covers: presentCovers(problem, plan),
    shares: presentShares(problem, plan),
    left: presentLeft(problem, plan, say),
    ledger,
    proofs: plan.items.map(({ giving, proof, level, levelMax }) => ({
      item: giving.problem.item,
      proof,
      level,
      levelMax,
    })),
    problems: presentProblems(problems, language),
  };
}

function lead(problem: AllocationProblem, ledger: readonly LedgerLine[]): Wording[] {
  const smallest = ledger.find(({ of }) => of === 'plan')?.smallest;
  const before = ledger.find(({ of }) => of === 'before')?.smallest;
  if (!smallest || !before) return [wording('allocation.nothing')];
  return [
    wording('allocation.smallest', {
      site: asIs(nameOf(problem, smallest.site)),
      item: asIs(smallest.item),
      days: Math.round(smallest.days * 100) / 100,
      before: Math.round(before.days * 100) / 100,
    }),
  ];
}

function presentCovers(problem: AllocationProblem, plan: AllocationPlan): AllocationAnswer['covers'] {
  const before = coversOf(problem, []);
  const sites = new Map(problem.sites.map((site) => [site.id, site]));
  return coversOf(problem, plan.shares)
    .map((cover, at) => ({
      site: cover.site,
      name: sites.get(cover.site)?.name,
      item: cover.item,
      isEstimated: sites.get(cover.site)?.isEstimated ?? false,
      before: before[at]?.days ?? 0,
      after: cover.days,
      counted: cover.days / weightOf(problem, cover.item),
      unmetPieces: unmetOf(cover),
    }))
    .sort((a, b) => a.counted - b.counted);
}

function presentShares(problem: AllocationProblem, { shares }: AllocationPlan): AllocationAnswer['shares'] {
  const lots = new Map(problem.lots.map((lot) => [lot.id, lot]));
  return shares.map(({ lot: id, site, packs }) => {
    const lot = lots.get(id);
    const set = problem.pinned.find((cell) => cell.lot === id && cell.site === site);
    return {
      lot: id,
      item: lot?.item ?? '',
      site,
      packs,
      pieces: packs * (lot?.packSize ?? 0),
      pinned: set && { reason: set.reason, by: set.by },
    };
  });
}

function presentLeft(
  problem: AllocationProblem,
  { shares }: AllocationPlan,
  say: (text: Wording) => string,
): AllocationAnswer['left'] {
  const given = new Map<string, number>();
  for (const { lot, packs } of shares) given.set(lot, (given.get(lot) ?? 0) + packs);
  return problem.lots.flatMap((lot) => {
    const packs = lot.packs - (given.get(lot.id) ?? 0);
    if (packs === 0) return [];
    const why = whyLeft(problem, lot);
    return [{ lot: lot.id, item: lot.item, packs, why: why && say(why) }];
  });
}

function whyLeft(problem: AllocationProblem, lot: OfferedLot): Wording | undefined {
  const bars = new Set(problem.sites.map((site) => barOf(lot, site)));
  if (!bars.has(undefined)) {
    const own = [...bars].filter((bar) => bar !== undefined && bar !== 'not-needed');
    const [bar = 'not-needed'] = own;
    return barSays(bar);
  }
  const reserve = problem.reserve.get(lot.item) ?? 0;
  return reserve > 0 && mayBeGiven(lot) ? wording('allocation.left.reserve', { packs: reserve }) : undefined;
}
