import { z } from 'zod';

export const unitsMax = 1000;

/** Numbers for the cartons or pallets of a shipment. */
export const UnitsAsked = z.strictObject({
  count: z.int().min(1).max(unitsMax),
  prefix: z
    .string()
    .trim()
    .max(40)
    .optional()
    .describe('GS1 company prefix of whoever sends; without one the numbers are none of GS1.'),
  extension: z
    .int()
    .min(0)
    .max(9)
    .optional()
    .describe('Of an SSCC, its first digit. Two stores that issue under one prefix each take their own.'),
  quantity: z.string().trim().min(1).max(60).optional().describe('What is in each, as it is to be printed.'),
  lot: z.string().trim().min(1).max(200).optional().describe('Of the shipment, by its id or its number.'),
  by: z.string().trim().min(1).max(200).optional(),
});
export type UnitsAsked = z.infer<typeof UnitsAsked>;

const Row = z.object({ name: z.string(), label: z.string(), value: z.string() });

export const UnitsIssued = z.object({
  issue: z.string(),
  case: z.string(),
  consignment: z.string(),
  issuedAt: z.string(),
  title: z.string(),
  /** What stands on each label beside its number. */
  rows: z.array(Row),
  units: z.array(
    z.object({
      /** What events call it. */
      id: z.string(),
      number: z.string(),
      isGs1: z.boolean(),
      /** What the code on the label holds. */
      code: z.string(),
    }),
  ),
});
export type UnitsIssued = z.infer<typeof UnitsIssued>;

export const UnitsList = z.object({
  case: z.string(),
  consignment: z.string(),
  /** The last one first. */
  issues: z.array(
    z.object({
      issue: z.string(),
      issuedAt: z.string(),
      count: z.int(),
      first: z.string(),
      last: z.string(),
    }),
  ),
});
export type UnitsList = z.infer<typeof UnitsList>;
