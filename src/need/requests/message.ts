import { z } from 'zod';
import { parseMoment } from '../../lib/days/index.js';

/** A message as it came in: when, from whom, and what it says. Of these only what is asked is kept. */
export const Message = z.object({
  // Where no zone is said, all are taken to be of one.
  at: z
    .string()
    .transform((text) => (/T[\d:.]+$/.test(text) ? `${text}Z` : text))
    .refine((text) => parseMoment(text) !== undefined),
  from: z.string().default(''),
  text: z.string().max(20_000),
  /** Where it came in by a link of a site. */
  site: z.string().optional(),
  ward: z.string().optional(),
});
export type Message = z.infer<typeof Message>;
