import { appError, type Language, wrongValue } from '../../findings/index.js';
import { Day } from '../../lib/days/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { readReport, readStandards } from '../io/standards.js';
import { ReportVerdict, StandardComparison } from '../standards/api.js';
import { compareAsAsked } from '../standards/compare-standards.js';
import type { Grade } from '../standards/demand.js';
import { formatCompared, formatComparison } from '../standards/format-comparison.js';
import { formatReplaced } from '../standards/format-demand.js';
import { formatJudged, formatVerdict } from '../standards/format-report.js';
import { judgeAsAsked } from '../standards/judge-report.js';
import { presentComparison, presentJudgement } from '../standards/present-standards.js';

export type InspectOptions = {
  readonly standard?: string;
  readonly compare?: readonly string[];
  /** The day whose edition is meant where a standard is named without one. */
  readonly on?: string;
  readonly json?: true;
};

/** Judges a report, and exits 1 unless it passes; or compares two standards. */
export function runInspect(file: string | undefined, options: InspectOptions, language: Language): void {
  if (options.compare) printComparison(file, options.compare, options, language);
  else printVerdict(file, options.standard, options, language);
}

type Shown = Pick<InspectOptions, 'on' | 'json'>;

function printVerdict(
  file: string | undefined,
  grade: string | undefined,
  { on, json }: Shown,
  language: Language,
): void {
  if (file === undefined || grade === undefined)
    throw appError('request-invalid', wording('error.inspect.takes'));
  const report = readReport(file);
  const judgement = judgeAsAsked(readStandards(), { grade, report, on: dayOf(on) });
  if (judgement.verdict !== 'pass') process.exitCode = 1;
  if (json) printAnswer(ReportVerdict, presentJudgement(judgement, language));
  else
    printLines([
      formatVerdict(judgement, language),
      `  ${report.title}`,
      ...judgement.requirements.map((one) => `  ${formatJudged(one, language)}`),
      ...notesOf(judgement.grade, language),
    ]);
}

function printComparison(
  file: string | undefined,
  [a, b, third]: readonly string[],
  { on, json }: Shown,
  language: Language,
): void {
  if (a === undefined || b === undefined || third !== undefined || file !== undefined)
    throw appError('request-invalid', wording('error.inspect.compare'));
  const comparison = compareAsAsked(readStandards(), { a, b, on: dayOf(on) });
  const { first, second, properties } = comparison;
  if (json) printAnswer(StandardComparison, presentComparison(comparison, language));
  else
    printLines([
      formatComparison(comparison, language),
      ...properties.map((one) => `  ${formatCompared(one, comparison, language)}`),
      ...notesOf(first, language),
      ...(first.standard === second.standard ? [] : notesOf(second, language)),
    ]);
}

function dayOf(on: string | undefined): Day | undefined {
  if (on === undefined) return undefined;
  const day = Day.safeParse(on);
  if (day.success) return day.data;
  throw wrongValue('--on', asIs(on), wording('expect.day'));
}

const printLines = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

const notesOf = ({ standard }: Grade, language: Language): string[] => [
  `${standard.edition}: ${standard.source}.`,
  ...formatReplaced(standard, language),
  ...(standard.note === undefined ? [] : [standard.note]),
];
