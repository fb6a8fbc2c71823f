import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { quoteAllowances, quoteVerdicts } from './verdict.js';

const [quoteCharsMax, sourceCharsMax, sourcesMax] = [5000, 4_000_000, 50];

const SourceGiven = z.object({
  name: z.string().min(1),
  text: z.string().max(sourceCharsMax),
  /** The day it was said; that in the name where it is not given. */
  date: Day.optional(),
  /** Who speaks, where the text does not say so. */
  speaker: z.string().min(1).optional(),
});

export const QuoteRequest = z.object({
  quote: z.string().min(1).max(quoteCharsMax),
  saidBy: z.string().min(1).optional(),
  saidOn: Day.optional(),
  sources: z.array(SourceGiven).min(1).max(sourcesMax),
  /** Of the sources, entered by somebody: a quote in another language is held against them, and it is said. */
  translations: z.array(SourceGiven).max(sourcesMax).optional(),
});
export type QuoteRequest = z.infer<typeof QuoteRequest>;

/** Offsets in the text of that source, in UTF-16 code units, the end exclusive. */
const Passage = z.object({ source: z.string(), start: z.int(), end: z.int(), text: z.string() });

export const QuoteAnswer = z.object({
  verdict: z.enum(quoteVerdicts),
  /** What the words alone come to, where speaker or day are another's or a translation was taken. */
  wording: z.enum(quoteVerdicts),
  /** The verdict and what goes with it, in sentences. */
  says: z.array(z.string()),
  segments: z.array(Passage),
  omitted: z.array(Passage.extend({ isMarked: z.boolean() })),
  /** Words of the quote and what stands there in the source; places in either text, null where it has none. */
  altered: z.array(
    z.object({
      quote: z.string(),
      quoteStart: z.int(),
      quoteEnd: z.int(),
      source: z.string(),
      sourceStart: z.int().nullable(),
      sourceEnd: z.int().nullable(),
    }),
  ),
  insertions: z.array(z.string()),
  /** Whether every cut shows in the quote; null where nothing was cut. */
  cutIsMarked: z.boolean().nullable(),
  /** What was left out, exchanged or left outside turns what was said. */
  turnsMeaning: z.boolean(),
  /** Words right beside the passage that matter and were not quoted. */
  contextCut: z.object({ before: z.string().nullable(), after: z.string().nullable() }).nullable(),
  /** The sentences the passage stands in, or the one most like the quote. */
  nearest: Passage.nullable(),
  speakers: z.array(z.string()),
  speakerIs: z.enum(['same', 'other', 'unknown']),
  trueDate: z.string().nullable(),
  dayIs: z.enum(['same', 'earlier', 'later', 'unknown']),
  allowances: z.array(z.enum(quoteAllowances)),
  byTranslation: z.boolean(),
  /** Other sources in which it stands in the same words. */
  alsoIn: z.array(z.string()),
  /** Sources in another language than the quote, which it could not be held against. */
  notCompared: z.array(z.string()),
});
export type QuoteAnswer = z.infer<typeof QuoteAnswer>;
