import { z } from 'zod';

const Moment = z.object({
  day: z.string(),
  /** Of what happened, of what was said, or of what was published. */
  dayIs: z.enum(['event', 'said', 'published']),
  /** Of what a person said. */
  stage: z.string().optional(),
  statement: z.string().optional(),
  who: z.string().optional(),
  /** Of what captured events tell, and how many say the same of the day. */
  step: z.string().optional(),
  events: z.int().optional(),
});

const Stop = z.object({
  key: z.string(),
  name: z.string(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  /** No more than the country is known, or not even that. */
  isVague: z.boolean(),
  role: z.enum(['from', 'through', 'to']),
  /** None where nobody and no event says that goods were there. */
  moments: z.array(Moment),
});

/** Where the goods of a consignment went, and where they are still to go. */
export const Journey = z.object({
  case: z.string(),
  asOf: z.string(),
  consignment: z.object({ id: z.string(), name: z.string() }),
  /** The day by which it is to be there, and how many days ago that was where nobody says that it came. */
  due: z.string().optional(),
  overdueDays: z.int().optional(),
  stops: z.array(Stop),
  /** By the keys of stops; known where goods are told to have been at both. */
  legs: z.array(z.object({ from: z.string(), to: z.string(), isKnown: z.boolean() })),
});
export type Journey = z.infer<typeof Journey>;
