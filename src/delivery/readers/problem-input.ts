import { z } from 'zod';
import { expecting } from '../../lib/wording/index.js';

const clock = /^([0-4]?\d):([0-5]\d)$/;

/** Minutes after midnight, or a time of the day; beyond 24:00 it is the next day's. */
export const ClockTime = z.union(
  [
    z.number(),
    z
      .string()
      .regex(clock)
      .transform((text) => {
        const [hours = '', minutes = ''] = text.split(':');
        return 60 * Number(hours) + Number(minutes);
      }),
  ],
  { error: () => expecting('expect.route.time') },
);

const Span = z
  .tuple([ClockTime, ClockTime], { error: () => expecting('expect.route.window') })
  .refine(([from, to]) => from <= to, { error: () => expecting('expect.route.window') });

const Amount = z.number().min(0);
const Amounts = z.union([Amount, z.array(Amount), z.record(z.string(), Amount)], {
  error: () => expecting('expect.route.amount'),
});
export type AmountsGiven = z.infer<typeof Amounts>;

const PlaceName = z.union([z.int().min(0), z.string()], {
  error: () => expecting('expect.route.place-name'),
});
export const ItemName = z
  .union([z.string().min(1), z.number()], { error: () => expecting('expect.some-text') })
  .transform(String);
const Length = z.number().min(0);

export const OrderInput = z.object({
  id: ItemName.optional(),
  place: PlaceName,
  load: Amounts.default(0),
  window: Span.optional(),
  windows: z.array(Span).min(1).optional(),
  service: Length.default(0),
  priority: z.number().positive().default(1),
  release: ClockTime.default(Number.NEGATIVE_INFINITY),
  cold: z.boolean().default(false),
  from: PlaceName.optional(),
});
export type OrderInput = z.infer<typeof OrderInput>;

const Breaks = z
  .array(z.object({ window: Span, minutes: z.number().positive() }), {
    error: () => expecting('expect.route.break'),
  })
  // Each is over before the next may begin, whenever it is had.
  .refine(
    (all) =>
      all.every(({ window: [from] }, at) => {
        const before = all[at - 1];
        return before === undefined || before.window[1] + before.minutes <= from;
      }),
    { error: () => expecting('expect.route.break') },
  );

export const VehicleInput = z.object({
  id: ItemName.optional(),
  count: z.int().min(1).max(1000).default(1),
  capacity: Amounts,
  shift: Span.optional(),
  start: PlaceName.optional(),
  depot: PlaceName.optional(),
  end: PlaceName.optional(),
  trips: z.int().min(1).optional(),
  loading: Length.optional(),
  breaks: Breaks.default([]),
  fixedCost: Length.default(0),
  cold: z.boolean().default(false),
});
export type VehicleInput = z.infer<typeof VehicleInput>;

const Matrix = z.array(z.array(z.number().min(0)));
const Place = z.union([
  z.string(),
  z.object({ id: z.string(), lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
]);

export const ProblemInput = z.object({
  name: z.string().optional(),
  minutes: Matrix.optional(),
  metres: Matrix.optional(),
  places: z.array(Place).optional(),
  depot: PlaceName.default(0),
  loading: Length.default(0),
  minimise: z.enum(['minutes', 'metres']).default('minutes'),
  speedKmh: z.number().positive().default(40),
  detour: z.number().min(1).default(1.3),
  orders: z.array(z.unknown()),
  vehicles: z.array(z.unknown()),
});
export type ProblemInput = z.infer<typeof ProblemInput>;
