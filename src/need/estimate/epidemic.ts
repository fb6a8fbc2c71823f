import { z } from 'zod';

const Band = z.object({ low: z.number(), estimate: z.number(), high: z.number() });
export type Band = z.infer<typeof Band>;
const BySeverity = z.object({ severe: Band, critical: Band });

/** What becomes of the infected: which share is how ill, and for how many days it lies in a bed. */
export const HospitalCourse = z.object({
  source: z.string(),
  edition: z.string(),
  shareOfCases: BySeverity,
  shareOfAdmissions: BySeverity,
  stayDays: BySeverity,
});
export type HospitalCourse = z.infer<typeof HospitalCourse>;

export type BedsOfDay = { readonly severe: Band; readonly critical: Band };

/**
 * Beds in use on each day of a series. Whoever came within the length of a stay is still there; nobody from before the
 * series is counted, so that its first days are the least that was in use.
 */
export function bedsOfSeries(
  perDay: readonly number[],
  counted: 'cases' | 'admissions',
  course: HospitalCourse,
): BedsOfDay[] {
  const shares = counted === 'cases' ? course.shareOfCases : course.shareOfAdmissions;
  const bedsAt = (day: number, severity: 'severe' | 'critical', end: keyof Band): number => {
    const stay = course.stayDays[severity][end];
    const there = perDay.slice(Math.max(0, day + 1 - stay), day + 1);
    return shares[severity][end] * there.reduce((sum, count) => sum + count, 0);
  };
  const band = (day: number, severity: 'severe' | 'critical'): Band => ({
    low: bedsAt(day, severity, 'low'),
    estimate: bedsAt(day, severity, 'estimate'),
    high: bedsAt(day, severity, 'high'),
  });
  return perDay.map((_, day) => ({ severe: band(day, 'severe'), critical: band(day, 'critical') }));
}
