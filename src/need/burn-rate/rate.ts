import { groupBy, sum } from '../../lib/lists/index.js';
import type { BurnStep } from './steps.js';

/** Pieces a day. `isLowerBound`: the ward may have run out, so need may be any amount above `low`. */
export type BurnRate = {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly isLowerBound: boolean;
};

type Used = Extract<BurnStep, { readonly kind: 'used' }>;

/** Opened boxes at both ends may hold up to a piece less than a box: so much either way, never below nothing. */
const rateFrom = (used: number, slack: number, days: number, isLowerBound: boolean): BurnRate => ({
  rate: used / days,
  low: Math.max(0, used - slack) / days,
  high: (used + slack) / days,
  isLowerBound,
});

export const rateOfStep = ({ used, days, isLowerBound }: Used, box: number): BurnRate =>
  rateFrom(used, box - 1, days, isLowerBound);

export type TotalRate = BurnRate & { readonly spans: readonly { readonly from: Used; readonly to: Used }[] };

/** Over all days that tell of use. Counts within one span cancel out, so each span has the slack of its two ends. */
export function totalRate(steps: readonly BurnStep[], box: number): TotalRate | undefined {
  const used = steps.filter((step) => step.kind === 'used');
  if (used.length === 0) return undefined;
  let span = 0;
  const spans = [
    ...groupBy(used, (step) => {
      const before = used[used.indexOf(step) - 1];
      return before && before.to !== step.from ? ++span : span;
    }).values(),
  ];
  const total = rateFrom(
    sum(used.map((step) => step.used)),
    spans.length * (box - 1),
    sum(used.map(({ days }) => days)),
    used.some(({ isLowerBound }) => isLowerBound),
  );
  return {
    ...total,
    spans: spans.flatMap((steps) => {
      const [from, to] = [steps[0], steps.at(-1)];
      return from && to ? [{ from, to }] : [];
    }),
  };
}
