import { z } from 'zod';
import { SaidProblem } from '../../lib/errors/index.js';

// What goes over HTTP about a day, said once. All addresses stand under /api/delivery.

const ItemsCounted = z.object({ read: z.int(), kept: z.int() });
const Minute = z.number().describe('Minutes after midnight.');
const Packs = z.int();

const DayWeighed = z.object({
  deprivation: z
    .number()
    .describe(
      'Pieces an hour × (hours of each unbroken gap without stock until the horizon)², of all wards.',
    ),
  drivingMinutes: z.number(),
  wards: z.array(z.object({ ward: z.string(), packs: Packs, pieces: z.number(), arrives: Minute })),
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
          loads: Minute.describe('When loading begins.'),
          leaves: Minute,
          packs: Packs,
          stops: z.array(
            z.object({
              ward: z.string(),
              arrives: Minute,
              leaves: Minute,
              packs: Packs,
              pieces: z.number(),
            }),
          ),
          back: Minute,
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
      emptyFrom: Minute,
      says: z.string(),
    }),
  ),
  packsLeft: Packs.describe('That stay in the store.'),
});

export const DayAnswer = z.object({
  says: z.array(z.string()).describe('What matters most, in sentences.'),
  wards: ItemsCounted,
  vehicles: ItemsCounted,
  plan: DayPlanned.optional().describe('None where the day could not be read.'),
  problems: z.array(SaidProblem),
});
export type DayAnswer = z.infer<typeof DayAnswer>;
export type DayPlanned = z.infer<typeof DayPlanned>;
