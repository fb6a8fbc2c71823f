import { z } from 'zod';
import { ProductClass } from '../case/index.js';
import { EntryBody } from '../http/api.js';

/** What a change to an entry gave: the entry as stored, its place in the journal, and which verdicts moved. */
export const Change = z.object({
  seq: z.int(),
  entry: EntryBody.optional(),
  verdictsChanged: z.array(
    z.object({
      finding: z.string(),
      subject: z.string(),
      /** Of a flow: the class of its goods. */
      productClass: ProductClass.optional(),
      before: z.string().optional(),
      after: z.string().optional(),
    }),
  ),
});

export type Change = z.infer<typeof Change>;
