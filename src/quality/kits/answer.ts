import { appError, wrongValue } from '../../findings/index.js';
import { type AppError, formatName, type Problem, problem } from '../../lib/errors/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { intervalMethods } from '../../statistics/index.js';
import type { Evaluation, KitEvaluation, ResultsEvaluation } from './api.js';
import { decide, type UseDecision } from './decide.js';
import { countedFor, evaluateResults } from './evaluate-results.js';
import { evaluateTable } from './evaluate-table.js';
import type { IntervalChoice } from './figure.js';
import { predictiveAt } from './predictive-at.js';
import { type FileChoice, readResultsFile } from './read-file.js';
import type { ResultsWithProblems } from './read-results.js';
import type { KitResult, ResultsRead } from './result.js';
import { sensitivityByDay } from './strata.js';
import type { KitTarget } from './targets.js';
import type { TwoByTwo } from './two-by-two.js';

export type EvaluationAsked = {
  readonly choice: IntervalChoice;
  readonly target: KitTarget | undefined;
  readonly prevalence: number | undefined;
};

// From a survey of the healthy to a ward of the sick.
const prevalences = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9,
];

export const answerTable = (table: TwoByTwo, asked: EvaluationAsked): Evaluation =>
  answer(table, asked.target && decide(table, asked.target, asked.choice.confidence), asked);

function answer(
  { tp, fn, fp, tn }: TwoByTwo,
  decision: UseDecision | undefined,
  { choice, prevalence }: EvaluationAsked,
): Evaluation {
  const counts = { tp, fn, fp, tn };
  const figures = evaluateTable(counts, choice);
  return {
    counts,
    ...choice,
    figures,
    decision,
    atPrevalence: prevalence === undefined ? undefined : predictiveAt(figures, prevalence),
    byPrevalence: prevalences.map((share) => predictiveAt(figures, share)),
    byMethod: intervalMethods.map((method) => ({
      ...evaluateTable(counts, { ...choice, method }),
      method,
    })),
  };
}

/** What a file of results says. */
export const readAndAnswerResults = async (
  file: string,
  bytes: Uint8Array,
  choice: FileChoice,
  asked: EvaluationAsked,
): Promise<ResultsAnswer> => answerResults(await readResultsFile(file, bytes, choice), asked);

const problemsMax = 200;
const kitsMax = 20;

/** What goes over HTTP, its problems not yet said. */
type ResultsAnswer = Omit<ResultsEvaluation, 'problems'> & { readonly problems: readonly Problem[] };

/** Each kit of a file by itself, with what of the file could not be read. */
export function answerResults(read: ResultsWithProblems, asked: EvaluationAsked): ResultsAnswer {
  const { results, rows, apart, ignoredColumns, reading, problems, problemsInAll } = read;
  const isAsking = reading !== undefined && reading.questions.length > 0;
  if (results.length === 0 && !isAsking)
    throw appError('request-invalid', wording('error.kits.none-read'), {
      problems: problems.slice(0, problemsMax),
    });
  return {
    rows: { of: rows, read: results.length, refused: isAsking ? 0 : refusedOf(read), ...apart },
    reading,
    problems: problems.slice(0, problemsMax),
    problemsInAll,
    ignoredColumns,
    kits: isAsking ? [] : splitKits(results).map(([kit, of]) => answerKit(kit, of, asked)),
  };
}

/** Rows that could not be read; those that hold no result were read, and count nowhere. */
export const refusedOf = ({ results, rows, apart }: ResultsRead): number =>
  rows - results.length - apart.noResult - apart.noReference;

function answerKit(kit: string | null, results: readonly KitResult[], asked: EvaluationAsked): KitEvaluation {
  const { choice, target } = asked;
  const { counts, decision, sensitivityPerKitOpened, byDays, byLot, diagnosis } = evaluateResults(
    results,
    choice,
    target,
  );
  const { opened, openedOnPositives, invalid, indeterminate, defective } = counts;
  return {
    kit,
    evaluation: answer(counts, decision, asked),
    tally: { opened, openedOnPositives, invalid, indeterminate, defective },
    asTarget: target && countedFor(target, results),
    sensitivityPerKitOpened,
    byDay: sensitivityByDay(results, choice),
    byDays,
    byLot,
    diagnosis,
  };
}

/** By name. Rows that name no kit belong to the only one there is; beside several they stand by themselves. */
function splitKits(results: readonly KitResult[]): [kit: string | null, results: readonly KitResult[]][] {
  const kits = groupBy(results, ({ kit }) => kit);
  const [first] = kits.keys();
  if (kits.size <= 1) return [[first ?? null, results]];
  if (kits.size > kitsMax) throw tooManyKits([...kits.keys()]);
  const unnamed = results.filter(({ kit }) => kit === undefined);
  return [...kits, ...(unnamed.length > 0 ? [[null, unnamed] as const] : [])].map(([kit, of]) => [kit, of]);
}

function tooManyKits(kits: readonly string[]): AppError {
  const names = asIs(kits.slice(0, 3).map(formatName).join(', '));
  const found = wording('found.kits', { count: String(kits.length), names });
  const expected = wording('expect.kits.at-most', { max: String(kitsMax) });
  const at = { file: 'results', field: 'kit' };
  return wrongValue('kit', found, expected, {
    problems: [problem('field-value', at, wording('problem.kits.too-many'), { found, expected })],
  });
}
