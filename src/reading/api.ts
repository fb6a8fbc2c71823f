import { z } from 'zod';
import { Measure, ProductClass, Stage, Statement, Terms } from '../case/index.js';
import { Day } from '../lib/days/index.js';
import { readingLanguages } from './lexicon/lexicons.js';

const Language = z.enum(readingLanguages);

/** Offsets in `text`, in UTF-16 code units, the end exclusive; `words` stand there. */
const place = { start: z.int(), end: z.int(), words: z.string() };
const Bounds = z.object({ low: z.number(), high: z.number().nullable() });
const Days = z.object({ from: z.string(), to: z.string() });

export const ArticleText = z.object({
  text: z.string().min(1),
  /** Of the text; guessed where it is not given. */
  language: Language.optional(),
  /** The day it was published, which "last Tuesday" is counted from; the day in its first lines where it is not given. */
  published: Day.optional(),
});

/** A text that was read, and the language it was read in. */
export const ModelText = z.object({ text: z.string().min(1), language: Language });

export const ReadingQuery = ArticleText.omit({ text: true });

const ProposedNumber = z.object({
  ...place,
  kind: z.enum(['goods', 'people', 'money', 'date', 'ratio', 'other', 'identifier']),
  value: Bounds.nullable(),
  days: Days.nullable(),
  currency: z.string().nullable(),
  /** What it counts: a class of goods, or cases, people, flights and so on. */
  counts: z.string().nullable(),
  unit: z.string().nullable(),
});

export const ProposedStatement = z.object({
  ...place,
  /** Statements of one number tell of one shipment, as far as goods, amount and parties show. */
  shipment: z.int().nullable(),
  /** Sums up others beside it, by their amounts: no further shipment where they add up; where they do not, it may be. */
  total: z.object({ parts: z.array(z.string()), addsUp: z.boolean() }).nullable(),
  /** Told as a part of another: "of which 300". Its place in this list. */
  partOf: z.int().nullable(),
  speaker: z.string().nullable(),
  measure: Measure,
  goods: z.object({ words: z.string(), class: ProductClass }).nullable(),
  amount: z.object({ words: z.string(), ...Bounds.shape }).nullable(),
  unit: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Where the words do not say clearly who: whom they leave room for, the likeliest first. `from` and `to` are then a guess. */
  unsure: z.object({ from: z.array(z.string()), to: z.array(z.string()) }),
  stage: Stage.nullable(),
  terms: Terms,
  called: Statement.shape.called.unwrap().nullable(),
  /** The words deny it, or say that it did not happen. */
  negated: z.boolean(),
  /** Would, could, is hoped, is still to come. */
  hedged: z.boolean(),
  on: Days.nullable(),
  value: z.object({ ...Bounds.shape, currency: z.string() }).nullable(),
});
export type ProposedStatement = z.infer<typeof ProposedStatement>;
/** One by itself, before it is held against the others. */
export type ToldStatement = Omit<ProposedStatement, 'shipment' | 'total' | 'partOf'>;

/** What the file says of itself. */
export const DocumentFacts = z.object({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
});
export type DocumentFacts = z.infer<typeof DocumentFacts>;

/** What an article says, as rules read it. Nothing of it is in a record before a person has accepted it. */
export const ArticleReading = z.object({
  language: Language,
  /** Neither the text nor anybody says that it is in one of the languages that are read. */
  languageDoubtful: z.boolean(),
  published: z.string().nullable(),
  document: DocumentFacts,
  /** What the file was read in, by its letters, where it is not UTF-8 and does not say what it is: windows-1252, gb18030. */
  encoding: z.string().nullable(),
  /** SHA-256 of the file, or of the text in UTF-8. */
  sha256: z.string(),
  /** The text the offsets are of: that of a file without its layout. */
  text: z.string(),
  numbers: z.array(ProposedNumber),
  statements: z.array(ProposedStatement),
  parties: z.array(z.object({ ...place, name: z.string(), kind: z.string() })),
  goods: z.array(z.object({ ...place, class: ProductClass })),
  /** Words for what happens to goods. */
  acts: z.array(
    z.object({
      ...place,
      stage: Stage.nullable(),
      terms: Terms.nullable(),
      called: z.string().nullable(),
      negated: z.boolean(),
    }),
  ),
  quotes: z.array(z.object({ ...place, speaker: z.string().nullable() })),
  /** What was left out: lines of tables, numbers between signs that turn text around, and what came after the first thousands. */
  skipped: z.object({
    tableLines: z.int(),
    /** Of the script that most of the text is in (ISO 15924), where it is read for numbers only: Arab, Hebr, Cyrl. */
    script: z.string().nullable(),
    turned: z.array(z.object(place)),
    numbers: z.int(),
    statements: z.int(),
  }),
});
export type ArticleReading = z.infer<typeof ArticleReading>;

/** What a model proposes beside the rules, where the server is set to ask one. None of it enters by itself. */
export const ModelReading = z.object({
  /** The address that was asked; null where none is set. */
  asked: z.string().nullable(),
  statements: z.array(ProposedStatement),
  /** Proposals left out because their words do not stand in the text. */
  dropped: z.int(),
  /** Why there is no answer of it. */
  failure: z.string().nullable(),
});
export type ModelReading = z.infer<typeof ModelReading>;

/** The text of a copy that is kept of a source, which the places of its statements are counted in. */
export const SourceText = z.object({ text: z.string() });
