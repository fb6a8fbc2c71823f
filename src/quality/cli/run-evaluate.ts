import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  appError,
  formatMessage,
  type Language,
  message,
  type Param,
  presentProblems,
  wrongValue,
} from '../../findings/index.js';
import { formatName } from '../../lib/errors/index.js';
import { fromNoneToAll } from '../../lib/shares/index.js';
import { wording } from '../../lib/wording/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { digits, said, saidProblem } from '../../terminal/said.js';
import { readKitTargets } from '../io/kit-targets.js';
import { answerResults, answerTable, type EvaluationAsked, refusedOf } from '../kits/answer.js';
import { confidenceBounds, Evaluation, ResultsEvaluation } from '../kits/api.js';
import { decide, type UseDecision } from '../kits/decide.js';
import { countedFor, evaluateResults, selectKit } from '../kits/evaluate-results.js';
import { evaluateTable, type KitFigures } from '../kits/evaluate-table.js';
import {
  formatDecision,
  formatFigures,
  formatPredictive,
  formatResults,
  type Line,
} from '../kits/format-evaluation.js';
import { choiceOf, parseMethod, parseTable, type ReadingFlags } from '../kits/options.js';
import { predictiveAt } from '../kits/predictive-at.js';
import { readResultsFile } from '../kits/read-file.js';
import type { ResultsWithProblems } from '../kits/read-results.js';
import { getTarget } from '../kits/targets.js';
import type { TwoByTwo } from '../kits/two-by-two.js';
import type { EvaluationToAttach } from '../lots/enter.js';
import { parseShare } from '../parse-share.js';

export type EvaluateOptions = ReadingFlags & {
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

type Answer = {
  readonly printJson: () => void;
  readonly lines: readonly Line[];
  readonly decision: UseDecision | undefined;
  readonly counted: TwoByTwo & { readonly opened?: number; readonly noResult?: number };
};

/** Exits 1 when an intended use was named and the kit is not shown to meet it. Gives what can be attached to a lot. */
export async function runEvaluate(
  file: string | undefined,
  options: EvaluateOptions,
  language: Language,
): Promise<EvaluationToAttach> {
  const table = parseTable(options);
  if ((table === undefined) === (file === undefined))
    throw appError('request-invalid', wording('error.evaluate.takes'));
  const asked: EvaluationAsked = {
    choice: {
      confidence: parseShare('--confidence', options.confidence, confidenceBounds),
      method: parseMethod(options.method),
    },
    target: options.intendedUse === undefined ? undefined : getTarget(readKitTargets(), options.intendedUse),
    prevalence:
      options.prevalence === undefined
        ? undefined
        : parseShare('--prevalence', options.prevalence, fromNoneToAll),
  };
  const answer = table ? ofTable(table, asked) : await ofFile(file ?? '', options, asked, language);
  const text = answer.lines.map(({ says, indent }) => ' '.repeat(indent) + formatMessage(says, language));
  if (options.json) answer.printJson();
  else process.stdout.write(`${text.join('\n')}\n`);
  if (answer.decision && answer.decision.verdict !== 'meets') process.exitCode = 1;
  return {
    ...answer.counted,
    confidence: asked.choice.confidence,
    use: options.intendedUse,
    kit: options.kit,
    file: file === undefined ? undefined : basename(file).replaceAll(/[|;,]/g, ' '),
  };
}

function ofTable(table: TwoByTwo, asked: EvaluationAsked): Answer {
  const figures = evaluateTable(table, asked.choice);
  const decision = asked.target && decide(table, asked.target, asked.choice.confidence);
  return {
    decision,
    printJson: () => {
      printAnswer(Evaluation, answerTable(table, asked));
    },
    lines: formatCommon(figures, decision, asked),
    counted: table,
  };
}

async function ofFile(
  file: string,
  options: EvaluateOptions,
  asked: EvaluationAsked,
  language: Language,
): Promise<Answer> {
  const read = await readResultsFile(file, readBytes(file), choiceOf(options));
  const shown = 20;
  for (const line of read.problems.slice(0, shown).map(saidProblem)) process.stderr.write(`${line}\n`);
  const more = read.problemsInAll - shown;
  if (more > 0) process.stderr.write(`${said('command.problems.more', { count: digits(more) })}\n`);
  if (read.results.length === 0)
    throw wrongValue(file, wording('found.no-result'), wording('expect.one-result'));
  const results = selectKit(read.results, options.kit);
  const evaluation = evaluateResults(results, asked.choice, asked.target);
  const { counts, figures, decision } = evaluation;
  const { tp, fn, fp, tn, opened } = counts;
  const counted = asked.target ? countedFor(asked.target, results) : { tp, fn, fp, tn };
  return {
    decision,
    printJson: () => {
      const answered = answerResults({ ...read, results }, asked);
      const problems = presentProblems(answered.problems, language);
      printAnswer(ResultsEvaluation, { ...answered, problems });
    },
    lines: [...formatCommon(figures, decision, asked), ...formatResults(evaluation), ...formatRows(read)],
    counted: { ...counted, opened, noResult: opened - tp - fn - fp - tn },
  };
}

function formatCommon(
  figures: KitFigures,
  decision: UseDecision | undefined,
  { choice, prevalence }: EvaluationAsked,
): Line[] {
  return [
    ...(decision ? formatDecision(decision) : []),
    ...formatFigures(figures, choice),
    ...(prevalence === undefined ? [] : formatPredictive(predictiveAt(figures, prevalence))),
  ];
}

/** How the file was read, so that a wrong guess is seen: rows, columns, and what each word was taken for. */
function formatRows(read: ResultsWithProblems): Line[] {
  const { results, rows, apart, ignoredColumns, reading } = read;
  const say = (...[key, params]: Parameters<typeof message>): Line => ({
    says: message(key, params),
    indent: 0,
  });
  const counts = { read: results.length, rows, refused: refusedOf(read), ...apart };
  const words = (of: 'reference' | 'result'): Param => ({
    list: (reading?.words ?? [])
      .filter((one) => one.column === of)
      .map(({ word, as, count }) => ({
        key: 'kits.read.word',
        params: { word: formatName(word), as: { key: `kits.as.${as}` }, count },
      })),
    join: 'commas',
  });
  return [
    ...(reading?.sheet === undefined ? [] : [say('kits.read.sheet', { sheet: reading.sheet })]),
    say('kits.read.rows', counts),
    ...(reading?.columns ?? []).map(({ column, name }) => {
      const params = { column: { key: `kits.column.${column}` } as const, name };
      return column === 'reference' || column === 'result'
        ? say('kits.read.words', { ...params, words: words(column) })
        : say('kits.read.column', params);
    }),
    ...(ignoredColumns.length > 0 ? [say('kits.read.ignored', { columns: ignoredColumns.join(', ') })] : []),
  ];
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
    throw wrongValue(file, code, wording('expect.table-file'), { cause });
  }
}
