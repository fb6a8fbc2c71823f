import { parse } from 'yaml';
import { z } from 'zod';
import { ProductClass } from '../case/index.js';

/** data/population.yaml: people by country, alpha-3. */
const Population = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  year: z.int(),
  edition: z.string(),
  licence: z.string(),
  at: z.string(),
  note: z.string(),
  people: z.record(z.string().regex(/^[A-Z]{3}$/), z.int().positive()),
});
export type Population = z.infer<typeof Population>;

const UsualPrice = z
  .strictObject({
    id: z.string(),
    productClass: ProductClass,
    low: z.number().positive(),
    high: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    of: z.string(),
  })
  .refine(({ low, high }) => low <= high);

/** data/usual-prices.yaml: what a piece cost before a crisis. */
const UsualPrices = z.strictObject({
  prices: z.array(UsualPrice),
  source: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    date: z.string(),
    market: z.strictObject({ en: z.string(), it: z.string(), zh: z.string() }),
    confirmation: z.string(),
    at: z.array(z.string()).min(1),
  }),
});
export type UsualPrices = z.infer<typeof UsualPrices>;

/** What the record is held against that no case brings along. */
export type DrainReference = { readonly population: Population; readonly usualPrices: UsualPrices };

export const parseReference = (population: string, usualPrices: string): DrainReference => ({
  population: Population.parse(parse(population)),
  usualPrices: UsualPrices.parse(parse(usualPrices)),
});
