import type { ShipmentReport } from './report.js';

export const dayLevels = ['within 1 day', 'within 3 days', 'within 2 weeks', 'within 6 weeks', 'later'] as const;
const steps = [1, 3, 14, 42];

/** How near the days of two reports are, an index of `dayLevels`; undefined where one says none. */
export function compareDays(a: ShipmentReport, b: ShipmentReport): number | undefined {
  const apart = a.days.flatMap((one) => b.days.map((another) => Math.abs(one - another)));
  if (apart.length === 0) return undefined;
  const nearest = Math.min(...apart);
  const level = steps.findIndex((step) => nearest <= step);
  return level < 0 ? steps.length : level;
}
