import { z } from 'zod';
import { SaidProblem } from '../lib/errors/index.js';
import { saidKinds } from './recall/said-kinds.js';

const Related = z.object({ certain: z.array(z.string()), possible: z.array(z.string()) });

/** Where some of a lot is. */
export const TracedPlace = z.object({
  /** The things of which it is said, each in the one writing of its name. */
  ids: z.array(z.string()),
  state: z.enum(['at', 'in-transit', 'used-up', 'gone', 'unknown']),
  place: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** Not taken in at the door it is told to come `from`; where it went nobody told. */
  isRefused: z.literal(true).optional(),
  since: z.string().optional(),
  /** The zone in which that was told. */
  offset: z.string().optional(),
  /** The nearest thing it is packed in. */
  within: z.string().optional(),
  /** Of goods without serials: so much at least and at most; without `high`, nobody said how much. */
  quantity: z.object({ low: z.number(), high: z.number().optional(), uom: z.string().optional() }).optional(),
  sure: z.enum(['certain', 'possible']),
});

/** Where a thing or a lot is, and all that a recall must reach. */
export const TraceAnswer = z.object({
  id: z.string(),
  gtin: z.string().optional(),
  asOf: z.string().optional(),
  knownAt: z.string().optional(),
  /** How many events the answer rests on. */
  events: z.int(),
  where: z.array(TracedPlace),
  contents: z.array(z.string()),
  /** Goods without serials that are in it, or in what is in it. */
  quantities: z.array(
    z.object({
      id: z.string(),
      in: z.string(),
      low: z.number(),
      high: z.number().optional(),
      uom: z.string().optional(),
    }),
  ),
  containers: z.array(z.string()),
  madeFrom: Related,
  recall: z.object({
    sites: Related,
    /** Where some was used or destroyed. */
    usedAt: z.array(z.string()),
    destinations: z.array(z.string()),
    containers: z.array(z.string()),
    affected: z.array(TracedPlace),
  }),
  /** When it, or a lot it is of, was called back; it is in quarantine until that is closed. */
  recalls: z.array(
    z.object({ id: z.string(), lot: z.string(), since: z.string(), closed: z.string().optional() }),
  ),
  path: z.array(
    z.object({
      time: z.string(),
      offset: z.string().optional(),
      type: z.string(),
      action: z.string().optional(),
      step: z.string().optional(),
      /** What was said of its recall; then it is no event of the goods. */
      recall: z.enum(['started', 'closed', ...saidKinds]).optional(),
      place: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
    }),
  ),
  /** What places are called, by the cases or by the master data of a file. */
  names: z.record(z.string(), z.string()),
  /** The cases in which the lot stands, each with its shipment. */
  cases: z.array(
    z.object({
      case: z.string(),
      lot: z.string().optional(),
      consignment: z.object({ id: z.string(), name: z.string() }),
    }),
  ),
  oddities: z.array(z.object({ kind: z.string(), thing: z.string(), at: z.string(), message: z.string() })),
});

/** Several at once, each as if it were asked about alone, in the order they were asked. */
export const TraceAnswers = z.object({ traces: z.array(TraceAnswer) });

/** What became of a file of events. */
export const Captured = z.object({
  id: z.string(),
  read: z.int(),
  kept: z.int(),
  /** Events that had been captured before. */
  known: z.int(),
  refused: z.int(),
  problems: z.array(SaidProblem),
});
