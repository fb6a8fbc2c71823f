import { z } from 'zod';

const PerDay = z.record(z.string(), z.number().nonnegative());
const ByKey = z.record(z.string(), PerDay);

const RatesOfSite = z.object({
  perPatientDay: ByKey.default({}),
  perStaffDay: ByKey.default({}),
  perStaffDayElsewhere: ByKey.default({}),
});

/** A rule that makes an article last: what is used is `factor` of what would be. */
const StretchRule = z.object({
  name: z.string().min(1),
  item: z.string().min(1),
  factor: z.number().positive().max(1),
});
export type StretchRule = z.infer<typeof StretchRule>;

/** Pieces a day for each patient of a severity and for each who works in a role; `sites` says what is other there. */
export const Rates = RatesOfSite.extend({
  source: z.string().default(''),
  edition: z.string().default(''),
  /** Counted in heads and not used up in a day. */
  reusable: z.array(z.string()).default([]),
  /** What an item is counted in where that is no piece: litre, kg, pair. */
  units: z.record(z.string(), z.string()).default({}),
  policies: z.array(StretchRule).default([]),
  sites: z.record(z.string(), RatesOfSite).default({}),
});
export type Rates = z.infer<typeof Rates>;

type Kind = keyof z.infer<typeof RatesOfSite>;

/** What one head of a severity or role needs a day at a site: the site's own figures go before the others, item by item. */
export function rateOf(
  rates: Rates,
  site: string,
  kind: Kind,
  key: string,
  canonical: (key: string) => string,
): Readonly<Record<string, number>> | undefined {
  const find = (all: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
    Object.entries(all).find(([name]) => canonical(name) === canonical(key))?.[1];
  const [general, own] = [find(rates[kind]), find(rates.sites[site]?.[kind] ?? {})];
  return general === undefined && own === undefined ? undefined : { ...general, ...own };
}
