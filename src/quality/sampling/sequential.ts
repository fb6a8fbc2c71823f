import { requireTwoPoints, type TwoPoints } from './find-plan.js';
import { requireWhole } from './inputs.js';

/** Two parallel lines: accept at or below g n − hA bad pieces, refuse at or above g n + hR. */
export type SequentialPlan = { readonly hA: number; readonly hR: number; readonly g: number };

/** Wald, "Sequential Analysis" (1947), section 5.3. ISO 28591 cuts the same lines short by tables of its own. */
export function planSequential(points: TwoPoints): SequentialPlan {
  requireTwoPoints(points);
  const { acceptableQuality: p0, producerRisk: alpha, limitingQuality: p1, consumerRisk: beta } = points;
  const better = Math.log((1 - p0) / (1 - p1));
  const apart = Math.log(p1 / p0) + better;
  return {
    hA: Math.log((1 - alpha) / beta) / apart,
    hR: Math.log((1 - beta) / alpha) / apart,
    g: better / apart,
  };
}

/** Below 0 bad pieces nothing can be accepted yet. */
export const acceptAt = ({ g, hA }: SequentialPlan, n: number): number => Math.floor(g * n - hA);
export const refuseAt = ({ g, hR }: SequentialPlan, n: number): number => Math.ceil(g * n + hR);

export type Step = {
  readonly decision: 'accept' | 'refuse' | 'go on';
  /** undefined: not yet at this number of pieces. */
  readonly acceptAt: number | undefined;
  readonly refuseAt: number | undefined;
};

/** What to do after n pieces with so many bad. */
export function sequentialStep(plan: SequentialPlan, n: number, bad: number): Step {
  requireWhole('n', n, 1);
  requireWhole('bad', bad, 0, n);
  const [accept, refuse] = [acceptAt(plan, n), refuseAt(plan, n)];
  return {
    decision: bad <= accept ? 'accept' : bad >= refuse ? 'refuse' : 'go on',
    acceptAt: accept >= 0 ? accept : undefined,
    refuseAt: refuse <= n ? refuse : undefined,
  };
}

export type SequentialOutlook = {
  readonly accepted: number;
  readonly refused: number;
  readonly asn: number;
};

const lost = 1e-17;

/**
 * Exactly what becomes of goods with a share p bad: the chances of all counts between the lines, carried on piece by
 * piece until next to nothing is undecided. Wald's own formulas only bound this, for the count jumps past a line.
 */
export function judgeSequential(plan: SequentialPlan, p: number): SequentialOutlook {
  const width = Math.ceil(plan.hA + plan.hR) + 3;
  let [undecided, next] = [new Float64Array(width), new Float64Array(width)];
  undecided[0] = 1;
  let [from, length, accepted, refused, asn, left] = [0, 1, 0, 0, 0, 1];
  for (let n = 1; left > lost; n++) {
    asn += left;
    const [accept, refuse] = [acceptAt(plan, n), refuseAt(plan, n)];
    const start = Math.max(from, accept + 1);
    left = 0;
    for (let at = 0; at <= length; at++) {
      const stays = at < length ? (undecided[at] ?? 0) * (1 - p) : 0;
      const chance = stays + (at > 0 ? (undecided[at - 1] ?? 0) * p : 0);
      const bad = from + at;
      if (bad <= accept) accepted += chance;
      else if (bad >= refuse) refused += chance;
      else {
        next[bad - start] = chance;
        left += chance;
      }
    }
    length = Math.max(0, Math.min(refuse, from + length + 1) - start);
    [undecided, next, from] = [next, undecided, start];
  }
  return { accepted, refused, asn };
}
