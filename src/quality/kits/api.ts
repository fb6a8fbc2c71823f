import { z } from 'zod';
import { SaidProblem } from '../../lib/errors/index.js';
import { betweenNoneAndAll, fromNoneToAll, shareField } from '../../lib/shares/index.js';
import { expecting } from '../../lib/wording/index.js';
import { intervalMethods } from '../../statistics/index.js';
import { customaryFigures } from './defaults.js';

// What goes over HTTP about test kits, said once: the routes validate with it, OpenAPI is generated from it, the page
// imports its types. All addresses stand under /api/quality.

const countExpected = expecting('expect.kits.count-within');
/** Of the intervals and of the decision. */
export const confidenceBounds = { ...betweenNoneAndAll, example: 0.95 };

const Count = z
  .int({ error: countExpected, abort: true })
  .min(0, { error: countExpected })
  .max(1e9, { error: countExpected });

const Method = z.enum(intervalMethods, {
  error: expecting('expect.one-of', { choices: intervalMethods.join(', ') }),
});

/** A 2×2 table: tp and fn of the infected, fp and tn of the others. */
const Counts = z.object({ tp: Count, fn: Count, fp: Count, tn: Count });

const settings = {
  confidence: shareField(confidenceBounds).default(customaryFigures.confidence),
  method: Method.default(customaryFigures.method),
  intendedUse: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('The id of a target of /api/quality/targets; without one nothing is decided.'),
  prevalence: shareField(fromNoneToAll)
    .optional()
    .describe('The share that is infected of those to be tested.'),
};

export const EvaluationRequest = z.strictObject({
  ...Counts.shape,
  ...settings,
});

const Name = z.string().max(200).optional();
const Words = z.string().max(400).optional().describe('Words parted by commas.');

export const ResultsQuery = z.strictObject({
  ...settings,
  referenceColumn: Name.describe('The column with the answer of the reference method.'),
  resultColumn: Name.describe('The column with the answer of the kit.'),
  dayColumn: Name,
  lotColumn: Name,
  kitColumn: Name,
  positive: Words,
  negative: Words,
  sheet: Name.describe('Of a workbook: the sheet with the results, where several have some.'),
});

// null is no number: a ratio over nothing, or an end the data do not bound.
const Figure = z.object({
  estimate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  method: z.string(),
});

/** A share: x of n. */
const Rate = z.object({
  estimate: z.number().nullable(),
  low: z.number(),
  high: z.number(),
  x: z.int(),
  n: z.int(),
  method: z.string(),
});

const Target = z.object({
  id: z.string(),
  name: z.string(),
  use: z.string(),
  sensitivityMin: z.number(),
  specificityMin: z.number(),
  daysFrom: z.int().optional(),
  source: z.string(),
  confirmation: z.string(),
});

export const TargetList = z.object({ edition: z.string(), targets: z.array(Target).readonly() });

const Standing = z.enum(['meets', 'fails', 'cannot-tell']);

const Decision = z.object({
  verdict: Standing,
  target: Target,
  confidence: z.number(),
  requirements: z
    .array(
      z.object({
        measure: z.enum(['sensitivity', 'specificity']),
        standing: Standing,
        min: z.number(),
        misses: z.int(),
        n: z.int(),
        lowerBound: z.number(),
        upperBound: z.number(),
        mostMisses: z.int().nullable(),
        wouldNeed: z.int(),
      }),
    )
    .readonly(),
});

const PredictiveAt = z.object({
  prevalence: z.number(),
  positivePredictiveValue: Figure,
  negativePredictiveValue: Figure,
  missedPer10000: Figure,
  falsePositivesPer10000: Figure,
});

const rates = {
  sensitivity: Rate,
  specificity: Rate,
  positivePredictiveValue: Rate,
  negativePredictiveValue: Rate,
  accuracy: Rate,
};

const Figures = z.object({
  ...rates,
  likelihoodRatioPositive: Figure,
  likelihoodRatioNegative: Figure,
  diagnosticOddsRatio: Figure,
  youden: Figure,
  numberNeededToDiagnose: Figure,
  apparentPrevalence: Rate,
  prevalence: Rate,
  ruledOut: Rate,
  falsePositiveRate: Rate,
  falseNegativeRate: Rate,
  falseDiscoveryRate: Rate,
  falseOmissionRate: Rate,
});

export const Evaluation = z.object({
  counts: Counts,
  confidence: z.number(),
  method: z.string(),
  figures: Figures,
  /** Of the intended use that was named. */
  decision: Decision.optional(),
  /** At the prevalence that was asked for. */
  atPrevalence: PredictiveAt.optional(),
  /** From one in a thousand to nine in ten. */
  byPrevalence: z.array(PredictiveAt).readonly(),
  /** The same shares by every interval method there is. */
  byMethod: z.array(z.object({ method: z.string(), ...rates })).readonly(),
});

const Seen = z.enum(['seen', 'not-seen', 'cannot-tell']);

const Diagnosis = z.object({
  noResult: z.object({
    standing: Seen,
    invalid: Rate,
    defective: Rate,
    kitsPerValidResult: z.number().nullable(),
  }),
  tooEarly: z.object({
    standing: Seen,
    day: z.int().optional(),
    before: Rate.optional(),
    after: Rate.optional(),
    p: z.number().optional(),
  }),
  badLot: z.object({
    standing: Seen,
    lot: z.string().optional(),
    its: Rate.optional(),
    others: Rate.optional(),
    p: z.number().optional(),
  }),
  missesRegardless: z.object({
    standing: Seen,
    sensitivity: Rate,
    expected: z.number().nullable(),
    silentShareMin: z.number().nullable(),
  }),
});

/** What the results of one kit say of it. */
export const KitEvaluation = z.object({
  /** null where the file names none. */
  kit: z.string().nullable(),
  evaluation: Evaluation,
  /** Kits: opened in all and on samples of the infected, and those that gave no result. */
  tally: z.object({
    opened: z.int(),
    openedOnPositives: z.int(),
    invalid: z.int(),
    indeterminate: z.int(),
    defective: z.int(),
  }),
  /** What an intended use counts, where one was asked: only samples of the days it names. */
  asTarget: Counts.optional(),
  sensitivityPerKitOpened: Rate,
  byDay: z.array(z.object({ day: z.int(), sensitivity: Rate })).readonly(),
  byDays: z.array(z.object({ from: z.int(), to: z.int().nullable(), sensitivity: Rate })).readonly(),
  byLot: z.array(z.object({ lot: z.string(), sensitivity: Rate })).readonly(),
  diagnosis: Diagnosis,
});

export const ResultsEvaluation = z.object({
  rows: z.object({
    of: z.int(),
    read: z.int(),
    refused: z.int(),
    /** Without a result of the kit, or without an answer of the reference: they count nowhere. */
    noResult: z.int(),
    noReference: z.int(),
  }),
  /** How the file was read, to be looked over and changed. */
  reading: z
    .object({
      encoding: z.string(),
      delimiter: z.string(),
      headerLine: z.int(),
      names: z.array(z.string()).readonly(),
      columns: z.array(z.object({ column: z.string(), name: z.string() })).readonly(),
      words: z
        .array(
          z.object({
            column: z.enum(['reference', 'result']),
            word: z.string(),
            as: z.string(),
            count: z.int(),
          }),
        )
        .readonly(),
      /** What has to be said before anything is counted; there are no kits then. */
      questions: z
        .array(z.object({ column: z.string(), choices: z.array(z.string()).readonly() }))
        .readonly(),
      /** Of a workbook: the sheet that was read, and all that hold a table. */
      sheet: z.string().optional(),
      sheets: z.array(z.string()).readonly().optional(),
    })
    .optional(),
  /** The first of them; problemsInAll says how many there are. */
  problems: z.array(SaidProblem).readonly(),
  problemsInAll: z.int(),
  /** Columns of names that are not known, left alone. */
  ignoredColumns: z.array(z.string()).readonly(),
  /** One for each kit the file names: two kits together make one figure of nothing. */
  kits: z.array(KitEvaluation).readonly(),
});

export type EvaluationRequest = z.infer<typeof EvaluationRequest>;
export type ResultsQuery = z.infer<typeof ResultsQuery>;
export type TargetList = z.infer<typeof TargetList>;
export type Target = z.infer<typeof Target>;
export type Rate = z.infer<typeof Rate>;
export type Figure = z.infer<typeof Figure>;
export type Decision = z.infer<typeof Decision>;
export type Diagnosis = z.infer<typeof Diagnosis>;
export type Evaluation = z.infer<typeof Evaluation>;
export type KitEvaluation = z.infer<typeof KitEvaluation>;
export type ResultsEvaluation = z.infer<typeof ResultsEvaluation>;
