import { z } from 'zod';
import { Sha256 } from '../../case/index.js';
import { eventStages } from '../evidence/event-stages.js';
import { refusalReasons, signedWays } from './delivery.js';

/** A delivery as a phone kept it: its events, and what its clock says now. */
export const DeliverySent = z.strictObject({
  sentAt: z.iso.datetime().describe('By the clock of the phone, in UTC: how far it is off is answered.'),
  document: z.record(z.string(), z.unknown()).describe('The events of one delivery, an EPCISDocument.'),
});

export const DeliveryTaken = z.object({
  delivery: z.string(),
  /** How many events were new, and how many were here already. */
  kept: z.int(),
  known: z.int(),
  /** By how many seconds the clock of the phone is ahead of the server’s; negative where it is behind. */
  clockAhead: z.int(),
});

const Goods = z.object({
  id: z.string(),
  /** As it is written on a label. */
  name: z.string(),
  counted: z.number(),
  accepted: z.number(),
  refused: z.array(
    z.object({
      reason: z.enum(refusalReasons),
      pieces: z.number(),
      note: z.string().optional(),
      says: z.string(),
    }),
  ),
  says: z.string(),
});

/** Proof of a delivery: who received what of it, where and when, and what shows it. */
export const DeliveryProof = z.object({
  id: z.string(),
  at: z.string(),
  offset: z.string().optional(),
  recordedAt: z.string().optional(),
  place: z.object({ id: z.string(), name: z.string() }).optional(),
  receiver: z.string(),
  role: z.string().optional(),
  handedBy: z.string().optional(),
  shipment: z.object({ case: z.string(), id: z.string() }).optional(),
  goods: z.array(Goods),
  photos: z.array(Sha256),
  signature: z.object({ sha256: Sha256, way: z.enum(signedWays) }).optional(),
  note: z.string().optional(),
  /** What is odd about it: a clock that is off, another that it looks like. */
  warnings: z.array(z.string()),
  /** Whoever sent it, by the name they signed in with. */
  sentBy: z.string().optional(),
  /** Taken back, it is counted nowhere. */
  takenBack: z.object({ at: z.string(), by: z.string(), reason: z.string(), says: z.string() }).optional(),
  /** Of the events it is told by. */
  hashes: z.array(z.string()),
});

/** Takes a delivery back: it did not occur as its events tell. */
export const DeliveryWithdrawal = z.object({
  reason: z.string().trim().min(1).max(500),
  by: z.string().trim().min(1).max(200),
});

export const DeliveryWithdrawn = z.object({
  delivery: z.string(),
  /** The stages of the record that followed: nothing where it had not been taken into it. */
  followed: z.array(z.enum(eventStages)),
});

export const DeliveryList = z.object({ case: z.string(), deliveries: z.array(DeliveryProof) });
