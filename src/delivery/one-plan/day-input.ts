import { z } from 'zod';
import { expecting } from '../../lib/wording/index.js';
import { ClockTime, ItemName } from '../readers/problem-input.js';

// A day as it is written down. What is not known is asked for and not assumed; wards and vehicles are held against
// their own schema each, so that one that is wrong is left out alone.

const amountMax = 1e9;
// Packs are shared out one by one. Who has more than this takes larger ones.
const packsMax = 20_000;
const wardsMax = 200;
const vehiclesMax = 50;

const Words = z.string().max(500).optional();
const Length = z
  .number()
  .min(0)
  .max(7 * 24 * 60);
const Capacity = z.int().min(1).max(packsMax);

export const WardInput = z.object({
  id: ItemName,
  ratePerHour: z.number().min(0).max(amountMax),
  stock: z.number().min(0).max(amountMax),
  name: Words,
  note: Words,
});

export const VanInput = z.object({
  id: ItemName.optional(),
  count: z.int().min(1).max(vehiclesMax).default(1),
  capacity: Capacity.optional(),
  start: ClockTime.optional(),
  shiftEnd: ClockTime.optional(),
  note: Words,
});
export type VanInput = z.infer<typeof VanInput>;

export const DayInput = z.object({
  start: ClockTime,
  horizon: ClockTime,
  shiftEnd: ClockTime.optional(),
  loading: Length,
  service: Length,
  capacity: Capacity.optional(),
  packSize: z.number().positive().max(amountMax),
  packs: z.int().min(0).max(packsMax),
  minutes: z.array(z.array(z.number().min(0).max(amountMax))),
  wards: z.array(z.unknown()).min(1).max(wardsMax),
  vehicles: z
    .union([z.int().min(1).max(vehiclesMax), z.array(z.unknown()).min(1).max(vehiclesMax)], {
      error: () => expecting('one-plan.expect.vehicles', { most: String(vehiclesMax) }),
    })
    .default(1),
  name: Words,
  note: Words,
});
export type DayInput = z.infer<typeof DayInput>;
