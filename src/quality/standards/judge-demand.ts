import { lowerBound, upperBound } from '../../statistics/index.js';
import type { Demand } from './demand.js';
import { risesWithFlow } from './properties.js';
import { type Readings, readingsOf } from './readings.js';
import type { Measurement } from './report.js';

export type DemandStanding = 'pass' | 'fail' | 'cannot-tell';

/** Why a requirement cannot be judged. A message `standards.why.*` says each. */
export type Why =
  | 'not-measured'
  | 'other-aerosol'
  | 'other-flow'
  | 'other-counting'
  | 'other-range'
  | 'other-unit'
  | 'no-outcome'
  | 'no-figure'
  | 'results-not-given'
  | 'too-few';

export type Judged = {
  readonly demand: Demand;
  readonly standing: DemandStanding;
  readonly why?: Why;
  /** In the unit of the limit. */
  readonly worst?: number;
  readonly n?: number;
  readonly failing?: number;
  /** One-sided Clopper–Pearson bounds on the share of pieces beyond the limit, each at this confidence. */
  readonly failingShare?: { readonly low: number; readonly high: number; readonly confidence: number };
};

const confidence = 0.95;

/** Holds what was measured against one requirement. */
export function judgeDemand(demand: Demand, measurements: readonly Measurement[]): Judged {
  const same = measurements.filter(({ property }) => property === demand.property);
  const fitting = same.filter((measured) => mismatchOf(demand, measured) === undefined);
  // Several tests of one requirement, as received and after conditioning: each must pass.
  if (fitting.length > 0)
    return first(
      ['fail', 'cannot-tell', 'pass'],
      fitting.map((measured) => judgeFitting(demand, measured)),
    );
  return first(
    ['fail', 'pass', 'cannot-tell'],
    [
      ...same.map((measured) => judgeMismatched(demand, measured, mismatchOf(demand, measured))),
      { demand, standing: 'cannot-tell', why: 'not-measured' },
    ],
  );
}

/** The first of the standings that any of them has; there is at least one. */
function first(order: readonly DemandStanding[], [some, ...others]: readonly Judged[]): Judged {
  if (!some) throw new RangeError('a requirement is judged by at least one test');
  const all = [some, ...others];
  return order.flatMap((standing) => all.find((one) => one.standing === standing) ?? [])[0] ?? some;
}

function mismatchOf(
  { conditions, flowTolerance }: Demand,
  { conditions: own }: Measurement,
): Why | undefined {
  if (conditions.aerosol !== undefined && own.aerosol !== conditions.aerosol) return 'other-aerosol';
  if (conditions.counted !== undefined && own.counted !== conditions.counted) return 'other-counting';
  if (conditions.range !== undefined && own.range !== conditions.range) return 'other-range';
  if (conditions.flow === undefined) return undefined;
  const isNear = own.flow !== undefined && Math.abs(own.flow - conditions.flow) <= flowTolerance;
  return isNear ? undefined : 'other-flow';
}

/** More air through a mask only raises its resistance, so some results at another flow decide all the same. */
function judgeMismatched(demand: Demand, measured: Measurement, mismatch: Why | undefined): Judged {
  const cannotTell: Judged = { demand, standing: 'cannot-tell', why: mismatch ?? 'other-flow' };
  const { flow } = measured.conditions;
  const asked = demand.conditions.flow;
  if (mismatch !== 'other-flow' || flow === undefined || asked === undefined) return cannotTell;
  if (!risesWithFlow(demand.property) || demand.limit.kind !== 'max') return cannotTell;
  const judged = judgeFitting(demand, measured);
  const decides = flow > asked ? 'pass' : 'fail';
  return judged.standing === decides ? judged : cannotTell;
}

function judgeFitting(demand: Demand, measured: Measurement): Judged {
  const { limit } = demand;
  if (limit.kind === 'by-laboratory') return judgeByLaboratory(demand, measured);
  const readings = readingsOf(measured, limit);
  const why = measured.unit === undefined ? 'no-figure' : 'other-unit';
  return readings ? judgeReadings(demand, readings) : { demand, standing: 'cannot-tell', why };
}

const judgeByLaboratory = (demand: Demand, { outcome }: Measurement): Judged =>
  outcome === undefined
    ? { demand, standing: 'cannot-tell', why: 'no-outcome' }
    : { demand, standing: outcome };

function judgeReadings(demand: Demand, { n, worst, failing }: Readings): Judged {
  const allowed = demand.met ? demand.met.of - demand.met.by : 0;
  const judged = {
    demand,
    n,
    ...(worst === undefined ? {} : { worst }),
    ...(failing === undefined ? {} : { failing, failingShare: boundsOf(failing, n) }),
  };
  // Not counted, but the worst lies beyond: at least one fails.
  const least = failing ?? (worst === undefined ? 0 : 1);
  if (least > allowed) return { ...judged, standing: 'fail' };
  if (failing === undefined) return { ...judged, standing: 'cannot-tell', why: 'results-not-given' };
  if (n < demand.samples) return { ...judged, standing: 'cannot-tell', why: 'too-few' };
  return { ...judged, standing: 'pass' };
}

const boundsOf = (failing: number, n: number) => ({
  low: lowerBound(failing, n, confidence),
  high: upperBound(failing, n, confidence),
  confidence,
});
