import { readFileSync } from 'node:fs';
import { AppError, decodeText, describeProblem, type Problem } from '../../case/index.js';
import { type Decision, decide } from './decide.js';
import {
  describeDecision,
  describeFigures,
  describePredictive,
  describeResults,
  trimmed,
} from './describe.js';
import { evaluateResults, selectKit } from './evaluate-results.js';
import { evaluateTable, type KitFigures } from './evaluate-table.js';
import type { IntervalChoice } from './figure.js';
import { parseConfidence, parseMethod, parseShare, parseTable } from './options.js';
import { predictiveAt } from './predictive-at.js';
import { readResults } from './read-results.js';
import type { ResultsRead } from './result.js';
import { readKitTargets } from './store.js';
import { getTarget, type KitTarget } from './targets.js';
import type { TwoByTwo } from './two-by-two.js';

export type EvaluateOptions = {
  readonly tp?: string;
  readonly fn?: string;
  readonly fp?: string;
  readonly tn?: string;
  readonly confidence: string;
  readonly method: string;
  readonly intendedUse?: string;
  readonly prevalence?: string;
  readonly kit?: string;
  readonly json?: true;
};

type Asked = {
  readonly choice: IntervalChoice;
  readonly target: KitTarget | undefined;
  readonly prevalence: number | undefined;
};

type Answer = {
  readonly json: object;
  readonly lines: readonly string[];
  readonly decision: Decision | undefined;
};

/** Exits 1 when an intended use was named and the kit is not shown to meet it. */
export function runEvaluate(file: string | undefined, options: EvaluateOptions): void {
  const table = parseTable(options);
  if ((table === undefined) === (file === undefined))
    throw new AppError(
      'request-invalid',
      'evaluate takes a file of results, or --tp, --fn, --fp and --tn; expected one of the two.',
    );
  const asked: Asked = {
    choice: { confidence: parseConfidence(options.confidence), method: parseMethod(options.method) },
    target: options.intendedUse === undefined ? undefined : getTarget(readKitTargets(), options.intendedUse),
    prevalence: options.prevalence === undefined ? undefined : parseShare('--prevalence', options.prevalence),
  };
  const answer = table ? answerTable(table, asked) : answerFile(file ?? '', options.kit, asked);
  process.stdout.write(
    options.json ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.lines.join('\n')}\n`,
  );
  if (answer.decision && answer.decision.verdict !== 'meets') process.exitCode = 1;
}

function answerTable(table: TwoByTwo, asked: Asked): Answer {
  const figures = evaluateTable(table, asked.choice);
  const decision = asked.target && decide(table, asked.target, asked.choice.confidence);
  const common = answerCommon(figures, decision, asked);
  return { decision, json: { ...common.head, counts: table, ...common.tail }, lines: common.lines };
}

function answerFile(file: string, kit: string | undefined, asked: Asked): Answer {
  const read = readFile(file);
  const shown = 20;
  for (const problem of read.problems.slice(0, shown)) process.stderr.write(`${describeProblem(problem)}\n`);
  if (read.problems.length > shown)
    process.stderr.write(`and ${read.problems.length - shown} more problems\n`);
  if (read.results.length === 0)
    throw new AppError(
      'request-invalid',
      `${file}: found no result that can be read, expected at least one.`,
    );
  const evaluation = evaluateResults(selectKit(read.results, kit), asked.choice, asked.target);
  const { counts, figures, decision, ...more } = evaluation;
  const common = answerCommon(figures, decision, asked);
  const rows = { read: read.results.length, refused: read.rows - read.results.length, of: read.rows };
  const { problems, ignoredColumns } = read;
  return {
    decision,
    json: { ...common.head, rows, counts, ...common.tail, ...more, ignoredColumns, problems },
    lines: [...common.lines, ...describeResults(evaluation), ...describeRows(read)],
  };
}

function answerCommon(figures: KitFigures, decision: Decision | undefined, { choice, prevalence }: Asked) {
  const at = prevalence === undefined ? undefined : predictiveAt(figures, prevalence);
  const verdict = decision?.verdict ?? 'no-intended-use';
  return {
    head: { verdict, ...choice },
    tail: { ...figures, ...(decision ? { decision } : {}), ...(at ? { atPrevalence: at } : {}) },
    lines: [
      ...(decision ? describeDecision(decision) : []),
      `Intervals: ${choice.method}, ${trimmed(choice.confidence)} %.`,
      ...describeFigures(figures),
      ...(at ? describePredictive(at) : []),
    ],
  };
}

const describeRows = ({ results, rows, ignoredColumns }: ResultsRead): string[] => [
  `${results.length} of ${rows} rows read, ${rows - results.length} refused.`,
  ...(ignoredColumns.length > 0 ? [`Columns left alone: ${ignoredColumns.join(', ')}.`] : []),
];

function readFile(file: string): ResultsRead & { readonly problems: readonly Problem[] } {
  const text = decodeText(file, readBytes(file));
  return typeof text === 'string'
    ? readResults(file, text)
    : { results: [], rows: 0, ignoredColumns: [], problems: [text] };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
    throw new AppError('request-invalid', `${file}: found ${code}, expected a CSV file that may be read.`, {
      cause,
    });
  }
}
