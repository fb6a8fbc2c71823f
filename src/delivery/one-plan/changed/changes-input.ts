import { z } from 'zod';
import { expecting } from '../../../lib/wording/index.js';
import { ClockTime, ItemName } from '../../readers/problem-input.js';
import { WardInput } from '../day-input.js';

// What has changed since a plan was accepted, as it is written down: one after the other, each with its time. A file is
// only added to, so that the same file and the newest plan give the next one.

const packsMax = 20_000;
const Packs = z.int().min(0).max(packsMax);
const Words = z.string().max(500).optional();

/** A vehicle that is lost, stands still until a time, must be home at another, has packs on hold, or is new. */
export const VehicleChange = z.object({
  at: ClockTime,
  vehicle: ItemName,
  out: z.literal(true, { error: () => expecting('one-plan.expect.out') }).optional(),
  until: ClockTime.optional(),
  shiftEnd: ClockTime.optional(),
  held: Packs.optional(),
  capacity: z.int().min(1).max(packsMax).optional(),
  note: Words,
});
export type VehicleChange = z.infer<typeof VehicleChange>;

/** What a ward says it has by now. One that was not on the list says what it uses and how far it is from each place. */
export const WardChange = z.object({
  at: ClockTime,
  ward: ItemName,
  stock: WardInput.shape.stock,
  ratePerHour: WardInput.shape.ratePerHour.optional(),
  minutes: z.array(z.number().min(0).max(1e9)).optional(),
  note: Words,
});
export type WardChange = z.infer<typeof WardChange>;

/** Packs in the store that may no longer be given out, or that have come. */
export const StoreChange = z.object({
  at: ClockTime,
  held: Packs.optional(),
  added: Packs.optional(),
  note: Words,
});
export type StoreChange = z.infer<typeof StoreChange>;

export const ChangesInput = z.object({
  now: ClockTime.optional(),
  changes: z.array(z.unknown()).min(1).max(500),
  note: Words,
});

export type DayChange =
  | ({ readonly kind: 'vehicle' } & VehicleChange)
  | ({ readonly kind: 'ward' } & WardChange)
  | ({ readonly kind: 'store' } & StoreChange);

/** In their order, and the time from which is planned anew. */
export type DayChanges = { readonly now: number; readonly changes: readonly DayChange[] };
