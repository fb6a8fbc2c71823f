import { z } from 'zod';
import { OurDay } from '../../lib/days/index.js';
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
  on: OurDay.optional().describe('The day whose edition is meant where a standard is named without one.'),
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

/** Why two things cannot be held against each other, as a word for programs; `says` has it for readers. */
const Why = z.string().optional();

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
      why: Why,
      says: z.string(),
      first: Side.optional(),
      second: Side.optional(),
    }),
  ),
});

export const ReportToJudge = z.strictObject({
  grade: z.string().min(1).max(200),
  on: OurDay.optional().describe('The day whose edition is meant; that of the report if left out.'),
  report: ReportFile,
});

export const ReportVerdict = z.object({
  grade: GradeView,
  verdict: z.enum(['pass', 'fail', 'cannot-tell']),
  says: z.string(),
  requirements: z.array(
    z.object({
      property: z.string(),
      standing: z.enum(['pass', 'fail', 'cannot-tell']),
      why: Why,
      says: z.string(),
      /** In the unit of the limit. */
      worst: z.number().optional(),
      /** Pieces tested, and how many of them lay beyond the limit. */
      n: z.int().optional(),
      failing: z.int().optional(),
      /** One-sided Clopper-Pearson bounds on the share of such pieces, each at this confidence. */
      failingShare: z.object({ low: z.number(), high: z.number(), confidence: z.number() }).optional(),
    }),
  ),
});

export type CompareQuery = z.infer<typeof CompareQuery>;
export type ReportToJudge = z.infer<typeof ReportToJudge>;
export type StandardList = z.infer<typeof StandardList>;
export type StandardComparison = z.infer<typeof StandardComparison>;
export type ReportVerdict = z.infer<typeof ReportVerdict>;
