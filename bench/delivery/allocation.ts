import { largest } from '../../src/lib/lists/index.js';
import {
  type AllocationProblem,
  Giving,
  type ItemProblem,
  LevelBound,
  type OfferedLot,
  planAllocation,
  previewAllocation,
  type Site,
  timeWithin,
} from '../../src/need/index.js';
import { askPython } from '../python.js';
import { generator } from './instances.js';
import { script } from './script.js';

export type AllocationMeasured = {
  readonly items: number;
  readonly previewSeconds: number;
  readonly seconds: number;
  /** Items of which it is proved that no plan brings all sites farther. */
  readonly proved: number;
  /** How far the days of all are below what no plan can exceed, as shares. */
  readonly meanGap: number;
  readonly worstGap: number;
  readonly highsSeconds: number | undefined;
  /** Items in which it found more days for the site that has fewest, in its time. */
  readonly highsBetter: number | undefined;
  readonly highsWorse: number | undefined;
};

type Generated = {
  readonly items: number;
  readonly hosp: number;
  readonly need: readonly Float64Array[];
  readonly stock: readonly Float64Array[];
  readonly lots: readonly {
    readonly item: number;
    readonly pack: number;
    readonly qty: number;
    readonly expiry: number;
    readonly elig: Uint8Array;
  }[];
};

const secondsMax = 10;
// 8.3 s is what HiGHS took for all items at once as a linear program; whole packs take it longer.
const highsSecondsPerItem = 1;

/** 50 items, 500 hospitals, 3 lots of each: what is seen while typing, the plan, and HiGHS on the same items. */
export async function measureAllocation(python: string | undefined): Promise<AllocationMeasured> {
  const { makeInstance } = (await import(generator)) as {
    makeInstance: (size: { items: number; hosp: number; lotsPer: number }) => Generated;
  };
  const problem = problemOf(makeInstance({ items: 50, hosp: 500, lotsPer: 3 }));
  previewAllocation(problem);
  const began = performance.now();
  previewAllocation(problem);
  const previewed = performance.now();
  const plan = planAllocation(problem, timeWithin(secondsMax));
  const planned = performance.now();
  const asked = plan.items.map(({ giving, level }) => ({ ...highsItem(giving.problem), level }));
  const highs =
    python === undefined
      ? undefined
      : (askPython(python, [script, 'highs'], { items: asked }) as {
          seconds: number;
          found: { days: number }[];
        });
  const differs = (isSo: (highs: number, ours: number) => boolean): number | undefined =>
    highs?.found.filter(({ days }, index) => isSo(days, plan.items[index]?.level ?? 0)).length;
  const gaps = plan.items.map(({ level, levelMax }) => 1 - level / levelMax);
  return {
    items: plan.items.length,
    previewSeconds: (previewed - began) / 1000,
    seconds: (planned - previewed) / 1000,
    proved: plan.items.filter(({ proof }) => proof !== 'bound').length,
    meanGap: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
    worstGap: largest(gaps),
    highsSeconds: highs?.seconds,
    highsBetter: differs((theirs, ours) => theirs > ours * (1 + 1e-6)),
    highsWorse: differs((theirs, ours) => theirs < ours * (1 - 1e-6)),
  };
}

function highsItem(problem: ItemProblem) {
  const bound = new LevelBound(problem, new Giving(problem).covers);
  return {
    rates: [...problem.rates],
    stocks: [...problem.stocks],
    sizes: [...problem.packSizes],
    packs: [...problem.packs],
    open: [...problem.isOpen],
    usable: [...problem.usable].map((each) => (Number.isFinite(each) ? each : null)),
    highest: [...problem.rates.keys()].map((site) => bound.highest(site)),
    seconds: highsSecondsPerItem,
  };
}

// What a lot may not be used for stands in the generator as a cell; here it is a grade that a site takes or does not.
function problemOf({ items, hosp, need, stock, lots }: Generated): AllocationProblem {
  const names = Array.from({ length: items }, (_, item) => `item-${item}`);
  const sites = Array.from({ length: hosp }, (_, at): Site => {
    const of = names.map((name, item) => {
      const has = { ratePerDay: round(need[item]?.[at]), stock: round(stock[item]?.[at]) };
      return [name, has] as const;
    });
    const accepts = lots.flatMap(({ elig }, lot) => (elig[at] === 1 ? [`grade-${lot}`] : []));
    return {
      id: `site-${at}`,
      items: new Map(of),
      isEstimated: false,
      lesserUse: false,
      accepts: new Set(accepts),
    };
  });
  const offered = lots.map(
    ({ item, pack, qty, expiry }, lot): OfferedLot => ({
      id: `lot-${lot}`,
      item: `item-${item}`,
      packs: qty,
      packSize: pack,
      expiresInDays: expiry < never ? expiry : undefined,
      state: 'free',
      grade: `grade-${lot}`,
    }),
  );
  return { sites, lots: offered, weights: new Map(), reserve: new Map(), pinned: [] };
}

// What the generator writes for goods that do not expire.
const never = 365;

const round = (value = 0): number => Math.round(value * 1000) / 1000;
