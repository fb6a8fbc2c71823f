import { z } from 'zod';
import { Kind } from '../../case/index.js';
import { Change } from '../../service/api.js';

/** What was written of a packing list: one change, which one undo takes back. */
export const PackingTaken = Change.omit({ entry: true }).extend({
  source: z.string(),
  entries: z.array(z.object({ kind: Kind, id: z.string() })),
  lotsWritten: z.int(),
  lotsKnown: z
    .array(z.string())
    .describe('Batches the shipment had a lot for already; they stay as they were.'),
});
