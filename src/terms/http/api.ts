import { z } from 'zod';
import { Bounds } from '../../service/api.js';

const FlowEnd = z.object({
  id: z.string(),
  name: z.string(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
export const Flow = z.object({
  id: z.string(),
  from: FlowEnd,
  to: FlowEnd,
  productClass: z.string(),
  /** What all of it is counted in: piece, dose, kilogram, flights. */
  unit: z.string(),
  /** `unknown` is what nobody gave terms for. Upper bounds include what may turn out to be of that kind. */
  given: Bounds,
  sold: Bounds,
  unknown: Bounds,
  /** Under contract, and promised, beyond what went. */
  contracted: Bounds,
  pledged: Bounds,
  /** Of what went: refused, sent back or called back; null where it was and nobody says how many. */
  returned: Bounds.nullable(),
  value: z.array(z.object({ currency: z.string(), given: Bounds, sold: Bounds, unknown: Bounds })),
  consignments: z.array(z.string()),
  finding: z.string(),
});
export const FlowList = z.object({ asOf: z.string(), flows: z.array(Flow) });

export type Flow = z.infer<typeof Flow>;
export type FlowList = z.infer<typeof FlowList>;
