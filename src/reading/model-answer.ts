import { z } from 'zod';
import { Measure, ProductClass, Stage, Statement, Terms } from '../case/index.js';
import { Day } from '../lib/days/index.js';
import { readNumber } from '../lib/numbers/index.js';
import type { ProposedStatement, ToldStatement } from './api.js';
import { withShipments } from './shipments.js';

/** What a model is asked for, one object for each statement. Whatever else it says is not looked at. */
const Line = z.object({
  quote: z.string().min(1).max(2000),
  speaker: z.string().min(1).nullish(),
  measure: Measure.nullish(),
  goods: z.string().min(1).nullish(),
  class: ProductClass.nullish(),
  amount: z.string().min(1).nullish(),
  from: z.string().min(1).nullish(),
  to: z.string().min(1).nullish(),
  stage: Stage.nullish(),
  terms: Terms.nullish(),
  called: Statement.shape.called.nullish(),
  denied: z.boolean().nullish(),
  uncertain: z.boolean().nullish(),
  day: Day.nullish(),
});
type Line = z.infer<typeof Line>;

export type ModelStatements = { readonly statements: ProposedStatement[]; readonly dropped: number };

// A model that repeats itself without end is cut off here.
const linesMax = 200;

/**
 * Statements out of a model's answer. One stays only if its quote, its amount and every name in it stand in the text letter
 * by letter; the others are counted. Undefined where the answer is not of the form that was asked for.
 */
export function readModelAnswer(answer: string, text: string, language: string): ModelStatements | undefined {
  const lines = linesIn(answer);
  if (lines === undefined) return undefined;
  const kept = lines.slice(0, linesMax).flatMap((line) => {
    const read = Line.safeParse(line);
    const statement = read.success ? proposalOf(read.data, text, language) : undefined;
    return statement === undefined ? [] : [statement];
  });
  return { statements: withShipments(kept, text), dropped: lines.length - kept.length };
}

function linesIn(answer: string): readonly unknown[] | undefined {
  const [, fenced] = /```(?:json)?\s*([\s\S]*?)```/.exec(answer) ?? [];
  try {
    const said: unknown = JSON.parse(fenced ?? answer);
    const read = z
      .union([z.array(z.unknown()), z.object({ statements: z.array(z.unknown()) })])
      .safeParse(said);
    if (!read.success) return undefined;
    return Array.isArray(read.data) ? read.data : read.data.statements;
  } catch {
    // What is no JSON is said to the person as such.
    return undefined;
  }
}

function proposalOf(line: Line, text: string, language: string): ToldStatement | undefined {
  const { quote, goods, speaker, from, to } = line;
  const start = text.indexOf(quote);
  const names = [speaker, from, to].filter((name) => name !== undefined && name !== null);
  const inQuote = [goods, line.amount].filter((words) => words !== undefined && words !== null);
  const isVerbatim =
    start >= 0 &&
    names.every((name) => text.includes(name)) &&
    inQuote.every((words) => quote.includes(words));
  const amount = line.amount ? amountOf(line.amount, language) : null;
  if (!isVerbatim || amount === undefined) return undefined;
  return {
    start,
    end: start + quote.length,
    words: quote,
    speaker: speaker ?? null,
    measure: line.measure ?? 'goods',
    goods: goods ? { words: goods, class: line.class ?? 'other' } : null,
    amount,
    unit: null,
    from: from ?? null,
    to: to ?? null,
    unsure: { from: [], to: [] },
    stage: line.stage ?? null,
    terms: line.terms ?? 'unknown',
    called: line.called ?? null,
    negated: line.denied === true,
    hedged: line.uncertain === true,
    on: line.day ? { from: line.day, to: line.day } : null,
    value: null,
  };
}

function amountOf(words: string, language: string): ProposedStatement['amount'] | undefined {
  const reading = readNumber(words, { language });
  if (reading.kind !== 'read') return undefined;
  const { low, high } = reading;
  return { words, low, high: Number.isFinite(high) ? high : null };
}
