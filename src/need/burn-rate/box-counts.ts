import { z } from 'zod';
import { dayNumber, isDay } from '../../lib/days/index.js';

const CountDay = z.union([z.number(), z.string().refine(isDay)]);

/** Full boxes counted at the same hour of several days, as `boxes.json` holds them. */
export const BoxCounts = z.object({
  item: z.string().min(1),
  site: z.string().optional(),
  ward: z.string().optional(),
  /** Pieces in a full box. */
  box: z.int().positive(),
  counts: z.array(z.tuple([CountDay, z.unknown()])).min(1),
  /** Pieces that came in after the count of that day. */
  received: z.record(z.string(), z.unknown()).default({}),
  patients: z.number().positive().optional(),
  staff: z.number().positive().optional(),
  policy: z.string().optional(),
});
export type BoxCounts = z.infer<typeof BoxCounts>;

/** Days as numbers that can be subtracted: those of a calendar as days since 1970, others as they are. */
export const numberOfDay = (day: number | string): number => {
  if (typeof day === 'number') return day;
  return isDay(day) ? dayNumber(day) : Number(day);
};
