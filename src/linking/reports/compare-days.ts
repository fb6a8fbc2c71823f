import { smallest } from '../../lib/lists/index.js';
import type { ShipmentReport, StagedDay } from './report.js';

export const dayLevels = [
  'within-a-day',
  'within-days',
  'within-weeks',
  'within-six-weeks',
  'later',
] as const;
const steps = [1, 3, 14, 42];
// A promise is kept within a year, or it is another's goods that came.
const longestWay = 366;

/**
 * How near the days of two reports are, an index of `dayLevels`; undefined where one says none. A pledge and an arrival of
 * one shipment may lie months apart: days of different stages tell only that the earlier stage came first.
 */
export function compareDays(a: ShipmentReport, b: ShipmentReport): number | undefined {
  const pairs = a.days.flatMap((one) => b.days.map((other) => [one, other] as const));
  if (pairs.length === 0) return undefined;
  const ofOneStage = pairs.filter(([one, other]) => one.stage === other.stage);
  if (ofOneStage.length > 0) return levelOf(smallest(ofOneStage.map(([one, other]) => apart(one, other))));
  return pairs.some(isOnItsWay) ? undefined : steps.length;
}

const apart = (one: StagedDay, other: StagedDay): number => Math.abs(one.day - other.day);

function isOnItsWay([one, other]: readonly [StagedDay, StagedDay]): boolean {
  const [early, late] = one.stage < other.stage ? [one, other] : [other, one];
  return early.day <= late.day + 1 && late.day - early.day <= longestWay;
}

function levelOf(days: number): number {
  const level = steps.findIndex((step) => days <= step);
  return level < 0 ? steps.length : level;
}
