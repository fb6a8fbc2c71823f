import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { ReportFile } from './report.js';
import { Confirmation } from './standard.js';

// What goes over HTTP about product standards. All addresses stand under /api/quality.

export const StandardList = z.object({
  standards: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      edition: z.string(),
      title: z.string(),
      product: z.string(),
      source: z.string(),
      confirmation: Confirmation,
      note: z.string().optional(),
      /** Each class as `?a=` and `?b=` take it. */
      grades: z.array(z.string()),
    }),
  ),
});

export const CompareQuery = z.object({
  a: z.string().min(1).max(200),
  b: z.string().min(1).max(200),
  on: Day.optional().describe('The day whose edition is meant where a standard is named without one.'),
});

const GradeView = z.object({
  grade: z.string(),
  edition: z.string(),
  source: z.string(),
  confirmation: Confirmation,
  /** What a reader must know of the edition: that it was replaced, what is not held here. */
  notes: z.array(z.string()),
  /** As the file of standards has it, in English. */
  note: z.string().optional(),
});

/** One side's limit, in the unit both are shown in. */
const Side = z.object({ limit: z.string(), conditions: z.string(), confirmation: Confirmation });

export const StandardComparison = z.object({
  first: GradeView,
  second: GradeView,
  suffices: z.enum(['yes', 'no', 'cannot-tell']),
  says: z.string(),
  properties: z.array(
    z.object({
      property: z.string(),
      name: z.string(),
      relation: z.enum(['same', 'stricter', 'looser', 'not-required', 'only-first', 'not-comparable']),
      says: z.string(),
      first: Side.optional(),
      second: Side.optional(),
    }),
  ),
});

export const ReportToJudge = z.strictObject({ grade: z.string().min(1).max(200), report: ReportFile });

export const ReportVerdict = z.object({
  grade: GradeView,
  verdict: z.enum(['pass', 'fail', 'cannot-tell']),
  says: z.string(),
  requirements: z.array(
    z.object({ property: z.string(), standing: z.enum(['pass', 'fail', 'cannot-tell']), says: z.string() }),
  ),
});

export type StandardList = z.infer<typeof StandardList>;
export type StandardComparison = z.infer<typeof StandardComparison>;
export type ReportVerdict = z.infer<typeof ReportVerdict>;
