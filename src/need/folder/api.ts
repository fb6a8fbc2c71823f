import { z } from 'zod';
import { rateBases } from './covers-of.js';
import { needFileKinds } from './need-file.js';

// What goes over HTTP about what is needed, said once. All addresses stand under /api/need.

const Note = z.object({
  level: z
    .enum(['refused', 'asked', 'assumed'])
    .describe('Wrong and not used; left open; or decided, and shown here.'),
  code: z.string(),
  message: z.string(),
  at: z.object({
    file: z.string(),
    line: z.int().optional(),
    field: z.string().optional().describe('A column, or a JSON pointer.'),
  }),
  found: z.string().optional(),
  expected: z.string().optional(),
});

/** Of a rate or of days; without `high` no upper end is known. */
const Ends = z.object({ low: z.number(), high: z.number().optional() });

export const NeedAnswer = z.object({
  on: z.string().describe('The day that counts are old or ahead of.'),
  says: z.array(z.string()).describe('What matters most, in sentences.'),
  files: z.array(
    z.object({
      file: z.string(),
      kind: z.enum(needFileKinds).optional().describe('Not there where the name is none that is known.'),
      used: z.int().describe('Rows or entries.'),
      refused: z.int(),
    }),
  ),
  needs: z
    .array(
      z.object({
        site: z.string(),
        item: z.string(),
        unit: z.string().optional().describe('Where it is not counted in pieces.'),
        perDay: z.number(),
        policies: z.array(z.string()).describe('Rules that make it last and lowered the figure.'),
        unstretched: z.number().describe('What it would be without those rules.'),
        parts: z.array(z.object({ of: z.string(), heads: z.number(), each: z.number() })),
        isReusable: z.boolean(),
      }),
    )
    .describe('What each site needs of each item a day, by who lies in its beds and works there.'),
  undetermined: z
    .array(z.object({ site: z.string(), why: z.string() }))
    .describe('Sites whose need a day cannot be determined, and why.'),
  burn: z
    .array(
      z.object({
        file: z.string(),
        site: z.string().optional(),
        ward: z.string().optional(),
        item: z.string(),
        perDay: Ends.extend({ rate: z.number() }).optional(),
        isLowerBound: z.boolean().describe('It may have run out: any amount above may be needed.'),
        isRationed: z.boolean().describe('Used under a rule that makes it last: no need.'),
        perPatient: z.number().optional(),
        perHeadDay: z.number().optional(),
        needAtLeast: z.number().optional().describe('A day, at one for each who works.'),
        days: Ends.extend({ value: z.number().optional() })
          .optional()
          .describe('Of cover from the last count on.'),
      }),
    )
    .describe('How fast things go, by full boxes counted.'),
  covers: z
    .array(
      z.object({
        site: z.string(),
        item: z.string(),
        pieces: z.number(),
        countedOn: z.string(),
        isTold: z.boolean().describe('By a message, and not by a count.'),
        basis: z
          .enum(rateBases)
          .optional()
          .describe('What the rate comes from; not there where none is known.'),
        perDay: Ends.optional(),
        days: Ends.optional(),
      }),
    )
    .describe('What is there, with days of cover where a rate is known as well; the fewest first.'),
  requests: z
    .array(
      z.object({
        site: z.string(),
        ward: z.string().optional(),
        item: z.string(),
        quantity: z.number().optional().describe('In pieces; not there where it is open.'),
        low: z.number().optional(),
        high: z.number().optional(),
        packs: z
          .object({ count: z.number(), unit: z.string(), size: z.number().optional() })
          .optional()
          .describe('As it was asked, where that was in packs.'),
        isApproximate: z.boolean(),
        by: z.string().optional(),
        isUrgent: z.boolean(),
        askers: z
          .array(z.int())
          .describe(
            'Each who asked has a number of their own in this answer; names and telephones are not kept.',
          ),
        messages: z.int(),
        notes: z.array(Note),
      }),
    )
    .describe('Each need once, however often it was asked.'),
  silent: z
    .array(z.string())
    .describe('Sites of which nothing is said, which does not mean that they need nothing.'),
  notes: z.array(Note),
});
export type NeedAnswer = z.infer<typeof NeedAnswer>;
