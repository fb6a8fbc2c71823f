import { z } from 'zod';
import { CaseHeader, Label, ProductClass } from '../case/index.js';
import { EntryBody } from '../http/api.js';
import { SaidProblem } from '../lib/errors/index.js';

/** An interval as JSON can carry it: no upper bound is null. */
export const Bounds = z.object({ low: z.number(), high: z.number().nullable() });

/** A statement with what a reader needs beside it. */
export const StatementView = z.object({
  id: z.string(),
  text: z.string(),
  quote: z.string().optional(),
  locator: z.string().optional(),
  said: z.string().optional(),
  known: z.string(),
  speaker: z.object({ id: z.string(), name: z.string() }).optional(),
  /** Speaks for the giving or the receiving side. */
  interested: z.enum(['from', 'to']).optional(),
  /** What the answer depends on in it: terms, stage, amount, value… in the source's words. */
  facts: z.record(z.string(), z.string()),
  source: z.object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    author: z.string().optional(),
    published: z.string(),
  }),
  consignment: z.string().optional(),
  status: z.string().optional(),
  caveat: z.string().optional(),
  claim: z.boolean(),
});

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
      ownClass: z.string().optional(),
      before: z.string().optional(),
      after: z.string().optional(),
    }),
  ),
  /** Of lots that were changed: where each was before and is now, which may be the same. */
  lots: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        before: z.string().optional(),
        after: z.string().optional(),
      }),
    )
    .optional(),
  /** What is kept as it was sent and looks wrong. */
  problems: z.array(SaidProblem).optional(),
});

const by = Label(120).optional().describe('Who does it; it stays in the journal.');

/** What a case is called, in which days it lies and in what its sources are written; the last decides whether 1.234 is a thousand. */
export const CaseDescription = CaseHeader.omit({ id: true, editor: true }).extend({ by });
export const NewCase = CaseDescription.extend({
  id: CaseHeader.shape.id.optional().describe('Left out: made of the words of the title.'),
});
export type CaseDescription = z.infer<typeof CaseDescription>;
export type NewCase = z.infer<typeof NewCase>;

export const CaseDescribed = z.object({ seq: z.int(), header: CaseHeader });

export type Change = z.infer<typeof Change>;
export type StatementView = z.infer<typeof StatementView>;
