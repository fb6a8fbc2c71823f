import { largest, smallest } from '../../lib/lists/index.js';
import type { Limit } from './demand.js';
import { isError, isSet } from './properties.js';
import type { Measurement } from './report.js';
import { convert } from './units.js';

type Bound = Exclude<Limit, { kind: 'by-laboratory' }>;

/** The results of a measurement as a limit sees them, in the limit's unit. */
export type Readings = {
  readonly n: number;
  /** The result nearest to failing or furthest beyond; undefined where the report does not say. */
  readonly worst: number | undefined;
  /** How many lie beyond the limit; undefined where it cannot be told. */
  readonly failing: number | undefined;
};

// GB 19083 prints 10.7 kPa for 80 mmHg, which is 10.67: what standards round when they convert is half a per cent.
export const conversionRounding = 0.005;

/** Undefined where the results are in a unit that measures something else, or in none. */
export function readingsOf(measured: Measurement, limit: Bound): Readings | undefined {
  const { unit } = measured;
  if (unit === undefined || convert(1, unit, limit.unit) === undefined) return undefined;
  const inUnit = (value: number): number => {
    const converted = convert(value, unit, limit.unit) ?? Number.NaN;
    return isError(measured.property) ? Math.abs(converted) : converted;
  };
  const slack = isSet(measured.property) && unit !== limit.unit ? limit.value * conversionRounding : 0;
  const isBeyond = (value: number): boolean =>
    limit.kind === 'max' ? value > limit.value + slack : value < limit.value - slack;
  const worst = worstOf(measured, inUnit, limit.kind);
  return { n: measured.n, worst, failing: countFailing(measured, inUnit, { limit, worst, isBeyond }) };
}

function worstOf(
  { property, values, lowest, highest }: Measurement,
  inUnit: (value: number) => number,
  kind: Bound['kind'],
): number | undefined {
  const ends = isError(property) ? [lowest, highest] : [kind === 'max' ? highest : lowest];
  const known = (values ?? ends).filter((value) => value !== undefined).map(inUnit);
  if (known.length < (values ?? ends).length) return undefined;
  return kind === 'max' ? largest(known) : smallest(known);
}

type Against = {
  readonly limit: Bound;
  readonly worst: number | undefined;
  readonly isBeyond: (value: number) => boolean;
};

function countFailing(
  { values, beyond, n }: Measurement,
  inUnit: (value: number) => number,
  { limit, worst, isBeyond }: Against,
): number | undefined {
  if (values) return values.map(inUnit).filter(isBeyond).length;
  if (beyond && inUnit(beyond.limit) === limit.value) return beyond.count;
  if (worst === undefined) return undefined;
  if (!isBeyond(worst)) return 0;
  return n === 1 ? 1 : undefined;
}
