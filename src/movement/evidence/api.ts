import { z } from 'zod';
import { TracedPlace } from '../api.js';
import { eventStages } from './event-stages.js';

const Bounds = z.object({ low: z.number(), high: z.number().nullable() });
const Named = z.object({ id: z.string(), name: z.string() });

/** Where a lot of a case is by captured events, or why none can be found. */
export const LotWhereabouts = z.object({
  lot: Named,
  /** Whether it is or was called back; the first one first. */
  recalls: z.array(z.object({ id: z.string(), since: z.string(), closed: z.string().optional() })),
  standing: z.enum(['found', 'none', 'several', 'no-batch']),
  says: z.string(),
  /** The lots of events it may be; one where it is found. */
  ids: z.array(z.string()),
  where: z.array(TracedPlace),
  names: z.record(z.string(), z.string()),
});

const EventOfStage = z.object({
  hash: z.string(),
  eventId: z.string().optional(),
  time: z.string(),
  offset: z.string().optional(),
  step: z.string(),
  lot: z.string(),
  place: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  /** How many it is about. */
  says: z.string(),
  capturedBy: z.string().optional(),
  capturedAt: z.string().optional(),
});

const StageOfEvents = z.object({
  stage: z.enum(eventStages),
  name: z.string(),
  verdict: z.enum(['agrees', 'differs', 'cannot-tell']),
  word: z.string(),
  says: z.string(),
  figure: Bounds.optional(),
  record: z.array(Bounds),
  events: z.array(EventOfStage),
  /** Whose word it would be, unless another is named. */
  speaker: z.string(),
  /** The statements by which it was taken into the record. */
  taken: z.array(z.string()),
  /** What of that events say otherwise by now, of each lot or of the whole. */
  changes: z.array(z.object({ lot: z.string().optional(), before: z.string(), after: z.string() })),
});

/** What captured events say of a consignment, beside what people said. */
export const ShipmentEvents = z.object({
  case: z.string(),
  asOf: z.string().optional(),
  consignment: Named,
  lots: z.array(LotWhereabouts),
  stages: z.array(StageOfEvents),
  parties: z.array(Named),
});

/** Takes what events say of a stage into the record, as somebody's word. */
export const TakeEvents = z.object({
  stage: z.enum(eventStages),
  speaker: z.string().max(200).optional(),
});
