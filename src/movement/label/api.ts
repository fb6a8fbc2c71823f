import { z } from 'zod';

const Row = z.object({ name: z.string(), label: z.string(), value: z.string() });

/** What stands on a shipment's label, and what the code on it opens: what it is and where it should go, and nothing private. */
export const ShipmentLabel = z.object({
  case: z.string(),
  consignment: z.string(),
  asOf: z.string(),
  title: z.string(),
  rows: z.array(Row),
  /** What the shipment is of, and its lots: what is received without a lot goes by it. */
  goods: z.array(
    z.object({ id: z.string(), name: z.string(), gtin: z.string().optional(), unit: z.string().optional() }),
  ),
  lots: z.array(
    z.object({
      id: z.string(),
      product: z.string(),
      batch: z.string().optional(),
      expires: z.string().optional(),
      quantity: z.string().optional(),
      code: z.object({
        text: z.string(),
        isGs1: z
          .boolean()
          .describe('GTIN, expiry and batch; without a valid GTIN it is the id of the lot alone.'),
      }),
    }),
  ),
});
export type ShipmentLabel = z.infer<typeof ShipmentLabel>;
