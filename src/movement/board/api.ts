import { z } from 'zod';
import { TracedPlace } from '../api.js';
import { boardColumns } from './columns.js';

/** A team by the classification of WHO's EMT Initiative (2021), and until when it brings all it needs. */
const Team = z.object({
  type: z.string().optional(),
  people: z.int().optional(),
  days: z.int().optional(),
  /** The first day of which somebody says that it was there. */
  arrived: z.string().optional(),
  /** The last day on which it needs nothing of its hosts. */
  until: z.string().optional(),
  isPast: z.boolean(),
});

const Card = z.object({
  id: z.string(),
  name: z.string(),
  goods: z.string(),
  from: z.string(),
  to: z.string(),
  deliveredTo: z.string().optional(),
  column: z.enum(boardColumns),
  /** How far it got and how many, in words; nothing where nobody said. */
  says: z.string().optional(),
  /** The day of the last word on that. */
  day: z.string().optional(),
  who: z.string().optional(),
  /** How many were accepted and are under no recall, in words. */
  usable: z.string().optional(),
  /** What captured events say of its arrival, where people said less or otherwise. */
  seen: z.string().optional(),
  /** The day by which it is to be there, and how many days ago that was where nobody says that it came. */
  due: z.string().optional(),
  overdueDays: z.int().optional(),
  /** What left the way: turned away, lost, called back. */
  left: z.array(z.string()),
  /** Gaps of which nobody told the reason. */
  open: z.array(z.string()),
  /** Where those of its lots are that captured events tell of. */
  lots: z.array(z.object({ id: z.string(), name: z.string(), where: z.array(TracedPlace) })),
  /** What of it is under recall now: its lots by what they are called, or all of it. */
  underRecall: z.array(z.string()),
  team: Team.optional(),
});

/** Where every shipment of a case is, by what was said and by captured events. */
export const Board = z.object({
  asOf: z.string(),
  columns: z.array(z.object({ name: z.enum(boardColumns), label: z.string(), cards: z.array(Card) })),
  /** What places are called. */
  names: z.record(z.string(), z.string()),
});
export type Board = z.infer<typeof Board>;
