import { z } from 'zod';
import { fieldNames } from './reports/comparisons.js';

const LinkedShipment = z.object({ id: z.string(), name: z.string() });

const LinkReason = z.object({
  field: z.enum(fieldNames),
  /** How alike the two are in it, in the language asked for. */
  says: z.string(),
  /** By how many times it makes it likelier that the two are one; below 1 where it speaks against it. */
  times: z.number(),
});

/** Two shipments that may be one, and why. */
const ShipmentLink = z.object({
  shipments: z.tuple([LinkedShipment, LinkedShipment]),
  /** That the two are one, 0 to 1. */
  probability: z.number(),
  reasons: z.array(LinkReason),
});

const SourceCopy = z.object({
  /** The source that may have its figure from an earlier one, and would count once with it. */
  source: z.object({ id: z.string(), title: z.string() }),
  of: z.object({ id: z.string(), title: z.string() }),
  shipment: LinkedShipment,
  says: z.string(),
});

const SharedWords = z.object({
  /** The source that may be a copy of an earlier one, and would count once with it. */
  source: z.object({ id: z.string(), title: z.string() }),
  of: z.object({ id: z.string(), title: z.string() }),
  /** The longest run of words the two kept texts share, outside quotation marks. */
  words: z.string(),
});

/** Shipments of a case that may be one and the same, likeliest first. Nothing is joined by being listed. */
export const LinkList = z.object({
  asOf: z.string(),
  /** Shipments that were held against each other. */
  shipments: z.int(),
  links: z.array(ShipmentLink),
  /** Pairs that a person said are two (`notSameAs` of either): never proposed again. */
  keptApart: z.array(z.object({ shipments: z.tuple([LinkedShipment, LinkedShipment]) })),
  /** Sources that repeat a rare error of an earlier one. */
  copies: z.array(SourceCopy),
  /** Sources whose kept texts share a run of words that few others have. */
  wordings: z.array(SharedWords),
});
export type LinkList = z.infer<typeof LinkList>;
