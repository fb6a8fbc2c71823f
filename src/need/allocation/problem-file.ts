import { z } from 'zod';
import { expecting } from '../../lib/wording/index.js';

// A problem as it is written down. Each part is held against its own schema, so that one that is wrong is left out alone.

const amountMax = 1e9;
const atLeastZero = z
  .number({ error: expecting('expect.number') })
  .min(0, { error: expecting('allocation.expect.not-negative') })
  .max(amountMax);
const someWhole = z
  .number({ error: expecting('expect.whole') })
  .int({ error: expecting('expect.whole') })
  .min(1, { error: expecting('allocation.expect.some') })
  .max(amountMax);
const noneOrMore = z
  .number({ error: expecting('expect.whole') })
  .int({ error: expecting('expect.whole') })
  .min(0, { error: expecting('allocation.expect.not-negative') })
  .max(amountMax);
const Name = z
  .string({ error: expecting('expect.some-text') })
  .trim()
  .min(1, { error: expecting('expect.some-text') })
  .max(120);
const Words = Name.max(500).optional();
const Flag = z.boolean({ error: expecting('expect.true-false') }).optional();

export const SiteItemWritten = z.strictObject({
  ratePerDay: atLeastZero,
  stock: atLeastZero.default(0),
  lesserUse: Flag,
});

export const SiteWritten = z.strictObject({
  id: Name,
  name: Words,
  items: z.record(z.string(), z.unknown(), { error: expecting('expect.group') }).default({}),
  heard: Flag,
  estimated: Flag,
  lesserUse: z.union([z.boolean(), z.array(Name)], { error: expecting('expect.true-false') }).optional(),
  accepts: z.array(Name, { error: expecting('expect.names') }).optional(),
  note: Words,
});

export const lotStatesWritten = ['free', 'released', 'hold', 'downgraded'] as const;

export const LotWritten = z.strictObject({
  id: Name,
  name: Words,
  item: Name,
  packs: someWhole,
  packSize: someWhole,
  expiresInDays: z
    .number({ error: expecting('expect.number') })
    .min(-36_600)
    .max(36_600)
    .optional(),
  state: z.enum(lotStatesWritten).default('free'),
  grade: Name.optional(),
  earmark: z.strictObject({ site: Name, hard: z.boolean().default(false) }).optional(),
  note: Words,
});

export const ReserveWritten = z.strictObject({ item: Name, packs: noneOrMore, note: Words });

export const WeightWritten = z.strictObject({
  item: Name,
  weight: z
    .number({ error: expecting('expect.number') })
    .gt(0)
    .max(1_000),
  note: Words,
});

export const PinnedWritten = z.strictObject({
  lot: Name,
  site: Name,
  packs: noneOrMore,
  reason: Name.max(500),
  by: Name,
});

export const problemFields = ['sites', 'lots', 'weights', 'reserve', 'pinned', 'note', 'name'] as const;
