import { appError, type Language, wrongValue } from '../../findings/index.js';
import { Day, spanOf } from '../../lib/days/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { readReport, readStandards } from '../io/standards.js';
import { type Comparison, compareStandards } from '../standards/compare-standards.js';
import type { Grade } from '../standards/demand.js';
import { type EditionDays, getGrade } from '../standards/find-grade.js';
import { formatCompared, formatComparison } from '../standards/format-comparison.js';
import { formatReplaced } from '../standards/format-demand.js';
import { formatJudged, formatVerdict } from '../standards/format-report.js';
import { judgeReport, type ReportJudgement } from '../standards/judge-report.js';
import type { ReportFile } from '../standards/report.js';

export type InspectOptions = {
  readonly standard?: string;
  readonly compare?: readonly string[];
  /** The day whose edition is meant where a standard is named without one. */
  readonly on?: string;
  readonly json?: true;
};

/** Judges a report, and exits 1 unless it passes; or compares two standards. */
export function runInspect(file: string | undefined, options: InspectOptions, language: Language): void {
  const standards = readStandards();
  const answer = options.compare
    ? answerComparison(
        options.compare.map((text) => getGrade(standards, text, daysOf(options.on))),
        file,
        language,
      )
    : answerReport(
        file,
        options.standard,
        (text, on) => getGrade(standards, text, daysOf(options.on) ?? on),
        language,
      );
  const { json, lines } = answer;
  process.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
}

function daysOf(on: string | undefined): EditionDays | undefined {
  if (on === undefined) return undefined;
  const day = Day.safeParse(on);
  if (day.success) return spanOf(day.data);
  throw wrongValue('--on', asIs(on), wording('expect.day'));
}

type Answer = { readonly json: object; readonly lines: readonly string[] };

function answerReport(
  file: string | undefined,
  standard: string | undefined,
  find: (text: string, on: EditionDays | undefined) => Grade,
  language: Language,
): Answer {
  if (file === undefined || standard === undefined) {
    throw appError('request-invalid', wording('error.inspect.takes'));
  }
  const report = readReport(file);
  const judgement = judgeReport(report, find(standard, report.on && spanOf(report.on)));
  if (judgement.verdict !== 'pass') process.exitCode = 1;
  const says = judgement.requirements.map((one) => formatJudged(one, language));
  return {
    json: asJson(report, judgement, says),
    lines: [
      formatVerdict(judgement, language),
      `  ${report.title}`,
      ...says.map((line) => `  ${line}`),
      ...notesOf(judgement.grade, language),
    ],
  };
}

const asJson = (
  report: ReportFile,
  { grade, verdict, requirements }: ReportJudgement,
  says: readonly string[],
) => ({
  verdict,
  report: report.title,
  standard: nameOf(grade),
  requirements: requirements.map(({ demand, ...judged }, index) => ({
    ...demand,
    ...judged,
    says: says[index],
  })),
});

function answerComparison(grades: readonly Grade[], file: string | undefined, language: Language): Answer {
  const [first, second, third] = grades;
  if (!first || !second || third || file !== undefined)
    throw appError('request-invalid', wording('error.inspect.compare'));
  const comparison = compareStandards(first, second);
  const says = comparison.properties.map((one) => formatCompared(one, comparison, language));
  return {
    json: comparisonJson(comparison, says),
    lines: [
      formatComparison(comparison, language),
      ...says.map((line) => `  ${line}`),
      ...notesOf(first, language),
      ...(first.standard === second.standard ? [] : notesOf(second, language)),
    ],
  };
}

const comparisonJson = ({ first, second, suffices, properties }: Comparison, says: readonly string[]) => ({
  first: nameOf(first),
  second: nameOf(second),
  suffices,
  properties: properties.map((one, index) => ({ ...one, says: says[index] })),
});

const nameOf = ({ standard, className }: Grade) => ({
  id: standard.id,
  name: standard.name,
  edition: standard.edition,
  class: className,
  confirmation: standard.confirmation,
  source: standard.source,
});

const notesOf = ({ standard }: Grade, language: Language): string[] => [
  `${standard.edition}: ${standard.source}.`,
  ...formatReplaced(standard, language),
  ...(standard.note === undefined ? [] : [standard.note]),
];
