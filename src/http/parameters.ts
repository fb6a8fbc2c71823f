import { z } from 'zod';
import { CaseId, Kind } from '../case/index.js';
import { languageNames, Question } from '../findings/index.js';
import { OurDay } from '../lib/days/index.js';

const slug = z.string().max(200);
// What an integer of the database holds.
const seqMax = 2 ** 31 - 1;

export const CaseParams = z.object({ case: CaseId });
export const EntryParams = CaseParams.extend({ kind: Kind, id: slug });
export const IdParams = CaseParams.extend({ id: slug });
export const KindParams = CaseParams.extend({ kind: Kind });
export const SeqParams = CaseParams.extend({ seq: z.coerce.number().int().positive().max(seqMax) });

export const AsOf = z.object({
  asOf: OurDay.optional().describe(
    'What was known by the end of this day; the last day of the case if left out.',
  ),
  lang: z.enum(languageNames).default('en').describe('Language of the sentences.'),
});
export const FindingQuery = AsOf.extend({ question: Question.optional() });
export const SearchQuery = AsOf.extend({
  q: z.string().max(200).describe('Words; all of them must be there, in any order.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const JournalQuery = z.object({
  from: z.coerce.number().int().min(0).max(seqMax).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  newest: z
    .enum(['true', 'false'])
    .default('false')
    .describe('The newest first; `skip` is then counted from there.'),
  skip: z.coerce
    .number()
    .int()
    .min(0)
    .max(seqMax)
    .default(0)
    .describe('With `newest`: so many are left out.'),
  by: z.string().max(200).optional().describe('With `newest`: those of one author.'),
  week: OurDay.optional().describe('With `newest`: those of the seven days from this one.'),
});

const Flag = z.enum(['true', 'false']).default('false');

export const ImportQuery = z.object({
  dryRun: Flag.describe('Say what would be done, and do nothing.'),
  remove: Flag.describe(
    'Remove the entries that the case no longer has; refused without it where there are any.',
  ),
});
