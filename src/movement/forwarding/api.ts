import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);
const goodsMax = 200;

const When = {
  id: z.uuid().optional().describe('Drawn by whoever sends it, so that sent twice it is kept once.'),
  at: text(40)
    .optional()
    .describe('A day, or a moment with its zone; now if left out. Of a day it is its end, or now.'),
  offset: z
    .string()
    .regex(/^[+-]\d\d:\d\d$/)
    .optional()
    .describe('The zone of a day: +02:00.'),
  note: text(500).optional(),
};
const named = text(200).describe('A lot by its number, or a code or label: (01)…(10)…, (00)…, WBU-….');

/** Goods that are passed on: some of what a place of the case has, to any other place. */
export const ForwardingAsked = z.strictObject({
  ...When,
  from: text(300).describe('A place by its name, its id in the case or its GLN.'),
  to: text(300).describe('The same; also one that the case does not know.'),
  goods: z
    .array(
      z.strictObject({
        goods: named,
        pieces: z.int().min(1).optional().describe('In what the goods are counted in; a carton is one.'),
      }),
    )
    .min(1)
    .max(goodsMax),
  sender: text(200).describe('Who sends it.'),
  consignment: text(200).optional().describe('Of which shipment the goods came.'),
});
export type ForwardingAsked = z.infer<typeof ForwardingAsked>;

/** That some of it came. */
export const ForwardingArrival = z.strictObject({
  ...When,
  goods: z
    .array(z.strictObject({ goods: named, pieces: z.int().min(1).optional() }))
    .min(1)
    .max(goodsMax),
  receiver: text(200).describe('Who received it.'),
});
export type ForwardingArrival = z.infer<typeof ForwardingArrival>;

export const ForwardingWithdrawal = z.strictObject({ reason: text(500), by: text(200) });

const Place = z.object({ id: z.string(), name: z.string() });
const Named = z.object({
  id: z.string(),
  /** As it is written on a label. */
  name: z.string(),
  product: z.string().optional(),
  /** What it is counted in, in words. */
  unit: z.string().optional(),
  /** A carton, a pallet, or what has a serial. */
  isThing: z.boolean(),
});

export const ForwardingTold = z.object({
  id: z.string(),
  at: z.string(),
  offset: z.string().optional(),
  recordedAt: z.string(),
  from: Place,
  to: Place,
  sender: z.string(),
  consignment: z.string().optional(),
  note: z.string().optional(),
  goods: z.array(
    Named.extend({
      sent: z.number(),
      received: z.number(),
      /** Neither received nor told by any other event to have come. */
      onTheWay: z.number(),
      says: z.string(),
    }),
  ),
  receipts: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      offset: z.string().optional(),
      receiver: z.string(),
      note: z.string().optional(),
      goods: z.array(Named.extend({ pieces: z.number() })),
    }),
  ),
  /** Whoever sent it here, by the name they signed in with. */
  sentBy: z.string().optional(),
  /** Taken back, it is counted nowhere. */
  takenBack: z.object({ at: z.string(), by: z.string(), reason: z.string(), says: z.string() }).optional(),
  hashes: z.array(z.string()),
});
export type ForwardingTold = z.input<typeof ForwardingTold>;

export const ForwardingList = z.object({
  case: z.string(),
  forwardings: z.array(ForwardingTold),
  /** What of the case is where, by captured events: what can be sent on. */
  there: z.array(
    Named.extend({
      place: Place,
      least: z.number(),
      /** None where nobody said how much. */
      most: z.number().optional(),
    }),
  ),
});
