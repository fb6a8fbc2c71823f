import { z } from 'zod';
import { SaidProblem } from '../lib/errors/index.js';

// What goes over HTTP about routes and days, said once. All addresses stand under /api/delivery.

const Counted = z.object({ read: z.int(), kept: z.int() });
const Moment = z.number().describe('Minutes after midnight; in a benchmark, its own unit.');

const Stop = z.object({
  order: z.string(),
  place: z.string(),
  arrives: Moment,
  begins: Moment.describe('When service begins, within a window of the order.'),
  leaves: Moment,
});

const Trip = z.object({
  loads: Moment.describe('When loading begins.'),
  leaves: Moment,
  load: z.array(z.number()).describe('What it leaves with, by `dimensions`.'),
  stops: z.array(Stop),
  back: Moment,
});

const RoutesPlanned = z.object({
  method: z.enum(['exact', 'search']).describe('Whether every plan was weighed.'),
  rounds: z.int(),
  costUnit: z.enum(['minutes', 'metres', 'distance']),
  cost: z.number().describe('Of all driving.'),
  isClock: z.boolean().describe('Whether times are minutes after midnight.'),
  dimensions: z.array(z.string()),
  days: z.array(
    z.object({
      vehicle: z.string(),
      cost: z.number(),
      trips: z.array(Trip),
      breaks: z.array(z.object({ begins: Moment, ends: Moment })).describe('Breaks of the driver.'),
    }),
  ),
  left: z.array(
    z.object({
      order: z.string(),
      why: z
        .enum(['alone', 'others', 'not-found'])
        .describe('Not even by itself; not beside the others; or no place for it was found.'),
      says: z.string(),
    }),
  ),
  sets: z
    .array(z.object({ served: z.array(z.string()), priority: z.number(), cost: z.number() }))
    .describe('Where not all can be served: what can, the weightiest first, and none part of another.'),
  changes: z
    .array(
      z.object({
        kind: z.enum(['vehicle', 'dock', 'later', 'earlier', 'capacity']),
        of: z.string().describe('The order of a dock, else the vehicle.'),
        minutes: z.number().optional(),
        cost: z.number(),
        says: z.string(),
      }),
    )
    .describe('Single changes, each of which serves all.'),
});

export const RouteAnswer = z.object({
  says: z.array(z.string()).describe('What matters most, in sentences.'),
  orders: Counted,
  vehicles: Counted,
  assumed: z.array(z.string()),
  plan: RoutesPlanned.optional().describe('None where no order or no vehicle could be read.'),
  problems: z.array(SaidProblem),
});
export type RouteAnswer = z.infer<typeof RouteAnswer>;
export type RoutesPlanned = z.infer<typeof RoutesPlanned>;

const Packs = z.int();

const DayWeighed = z.object({
  deprivation: z
    .number()
    .describe(
      'Pieces an hour × (hours of each unbroken gap without stock until the horizon)², of all wards.',
    ),
  drivingMinutes: z.number(),
  wards: z.array(z.object({ ward: z.string(), packs: Packs, pieces: z.number(), arrives: Moment })),
});

const PlannedStop = z.object({ vehicle: z.string(), arrives: Moment, packs: Packs });

const DayChanged = z.object({
  now: Moment.describe('From which is planned anew.'),
  changes: z.int().describe('How many of the changes this plan knows.'),
  differences: z
    .array(
      z.object({
        ward: z.string(),
        was: PlannedStop.optional().describe('None where it was not to be visited.'),
        is: PlannedStop.optional().describe('None where it is not visited any more.'),
        says: z.string(),
      }),
    )
    .describe('Stops that are made otherwise than planned, in the order of the new plan.'),
  same: z.int().describe('Stops that stay as they were.'),
  goingOn: z
    .object({ deprivation: z.number() })
    .optional()
    .describe('What would lack had all gone on as planned; none where it could not.'),
  stuck: z.array(z.object({ vehicle: z.string(), packs: Packs, says: z.string() })),
});

const DayPlanned = z.object({
  method: z.enum(['exact', 'search']).describe('Whether every plan was weighed, of both.'),
  rounds: z.int(),
  together: DayWeighed,
  allocateThenRoute: DayWeighed.describe('Packs shared out first, and routes planned for them.'),
  betterByPercent: z.number().optional().describe('None where nothing lacks either way.'),
  days: z.array(
    z.object({
      vehicle: z.string(),
      packs: Packs,
      drivingMinutes: z.number(),
      trips: z.array(
        z.object({
          loads: Moment.describe('When loading begins.'),
          leaves: Moment,
          packs: Packs,
          stops: z.array(
            z.object({
              ward: z.string(),
              arrives: Moment,
              leaves: Moment,
              packs: Packs,
              pieces: z.number(),
            }),
          ),
          back: Moment,
          isLost: z.literal(true).optional().describe('The vehicle was lost on it, and `back` is when.'),
        }),
      ),
    }),
  ),
  left: z.array(
    z.object({
      ward: z.string(),
      why: z
        .enum(['enough', 'store', 'alone', 'others', 'not-found'])
        .describe('Lacks nothing; the store is empty; out of reach; others lack more; or cannot be told.'),
      emptyFrom: Moment,
      says: z.string(),
    }),
  ),
  packsLeft: Packs.describe('That stay in the store.'),
  changed: DayChanged.optional().describe('Of a plan that was made anew during the day.'),
});

export const DayAnswer = z.object({
  says: z.array(z.string()).describe('What matters most, in sentences.'),
  wards: Counted,
  vehicles: Counted,
  plan: DayPlanned.optional().describe('None where the day could not be read.'),
  problems: z.array(SaidProblem),
});
export type DayAnswer = z.infer<typeof DayAnswer>;
export type DayPlanned = z.infer<typeof DayPlanned>;

export const routeSeconds = { default: 5, min: 0.1, max: 3600, overHttp: 5 } as const;
