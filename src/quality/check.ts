import {
  type CaseRecord,
  type ConsignmentRecord,
  groupBy,
  hull,
  type Interval,
  intervalOf,
  isShare,
  quantityAt,
  quantityOf,
  type ShareMeasure,
  type Statement,
} from '../case/index.js';
import {
  because,
  becauseOf,
  count,
  type Figure,
  type Finding,
  figureOf,
  type Message,
  message,
  type Reason,
  share,
  type Verdict,
} from '../findings/index.js';
import { findAccuracyMeantAsSensitivity } from './accuracy-or-sensitivity.js';

export const ruleVersions = { 'quality/reports': '1' };

/** Is it any good, as far as reports, tests and recalls tell. Consignments nobody tested have no finding here. */
export function checkQuality(record: CaseRecord): Finding[] {
  return [...record.consignments.values()].flatMap((entry) => checkConsignment(entry, record) ?? []);
}

type Outcome = { readonly verdict: Verdict; readonly figure: Figure | undefined; readonly summary: Message };

function checkConsignment(entry: ConsignmentRecord, record: CaseRecord): Finding | undefined {
  const outcome = judge(entry, record);
  if (!outcome) return undefined;
  return {
    id: `quality.${entry.id}`,
    question: 'quality',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict: outcome.verdict,
    ...(outcome.figure ? { figure: outcome.figure } : {}),
    summary: outcome.summary,
    because: explain(entry, record),
    wouldChange: [message(outcome.verdict === 'doubted' ? 'quality.change.test' : 'quality.change.retest')],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

// Strongest fact first: what was called back, then what was turned away, then what failed on the bench, then doubt.
function judge(entry: ConsignmentRecord, record: CaseRecord): Outcome | undefined {
  const name = entry.consignment.name;
  const stages = new Set(entry.statements.map((statement) => statement.stage));
  const performance = performanceOf(entry);
  if (stages.has('recalled')) return judgeWithdrawn('recalled', entry, record);
  if (stages.has('rejected')) {
    return performance
      ? { verdict: 'rejected', ...sayPerformance('quality.summary.rejected-share', name, performance) }
      : judgeWithdrawn('rejected', entry, record);
  }
  const outcomes = new Set(entry.testReports.map((report) => report.outcome));
  if (outcomes.has('fail') || performance?.belowExpected) {
    if (performance)
      return { verdict: 'failed-test', ...sayPerformance('quality.summary.failed-share', name, performance) };
    return {
      verdict: 'failed-test',
      figure: undefined,
      summary: message('quality.summary.failed', { name }),
    };
  }
  if (performance)
    return { verdict: 'doubted', ...sayPerformance('quality.summary.doubted', name, performance) };
  if (outcomes.has('pass')) {
    return {
      verdict: 'passed-test',
      figure: undefined,
      summary: message('quality.summary.passed', { name }),
    };
  }
  return undefined;
}

function judgeWithdrawn(
  stage: 'recalled' | 'rejected',
  entry: ConsignmentRecord,
  record: CaseRecord,
): Outcome {
  const name = entry.consignment.name;
  const part = quantityAt(entry, [stage], record)?.pieces;
  const whole = wholeOf(entry, stage) ?? quantityOf(entry, record)?.pieces;
  if (!part)
    return { verdict: stage, figure: undefined, summary: message(`quality.summary.${stage}-all`, { name }) };
  const figure = figureOf(part, 'piece', stage, { outOf: whole });
  if (!whole) {
    return {
      verdict: stage,
      figure,
      summary: message(`quality.summary.${stage}-some`, { name, part: count(part) }),
    };
  }
  const params = { name, part: count(part), whole: count(whole) };
  return { verdict: stage, figure, summary: message(`quality.summary.${stage}`, params) };
}

function wholeOf(entry: ConsignmentRecord, stage: 'recalled' | 'rejected'): Interval | undefined {
  const stated = entry.statements.find(
    (statement) => statement.stage === stage && statement.outOf !== undefined,
  );
  return stated?.outOf === undefined ? undefined : intervalOf(stated.outOf);
}

type Performance = {
  readonly measure: ShareMeasure;
  readonly interval: Interval;
  readonly belowExpected: boolean;
};

// The measure that says most comes first: how many of the infected were found, then how often it was wrong, then
// how many were broken, and a bare "accuracy" only when nothing better is known.
const telling: readonly ShareMeasure[] = ['sensitivity', 'wrong-result-share', 'defective-share', 'accuracy'];

function performanceOf(entry: ConsignmentRecord): Performance | undefined {
  const results = [...entry.statements, ...entry.testReports].filter((result) => result.amount !== undefined);
  const byMeasure = groupBy(results, ({ measure }) => (isShare(measure) ? measure : undefined));
  const measure = telling.find((candidate) => byMeasure.has(candidate));
  const chosen = measure === undefined ? undefined : byMeasure.get(measure);
  if (measure === undefined || !chosen) return undefined;
  const intervals = chosen.flatMap((result) =>
    result.amount === undefined ? [] : [intervalOf(result.amount)],
  );
  const interval = intervals.reduce(hull);
  return { measure, interval, belowExpected: chosen.some(isBelowExpected) };
}

type Result = ConsignmentRecord['statements'][number] | ConsignmentRecord['testReports'][number];

function isBelowExpected(result: Result): boolean {
  const expected =
    'expected' in result ? result.expected : 'required' in result ? result.required : undefined;
  if (expected === undefined || result.amount === undefined) return false;
  return intervalOf(result.amount).high < intervalOf(expected).low;
}

type SummaryKey =
  | 'quality.summary.rejected-share'
  | 'quality.summary.failed-share'
  | 'quality.summary.doubted';

function sayPerformance(key: SummaryKey, name: string, { measure, interval }: Performance) {
  return {
    figure: figureOf(interval, measure, 'reported'),
    summary: message(key, { name, measure: { key: `measure.${measure}` }, share: share(interval) }),
  };
}

function explain(entry: ConsignmentRecord, record: CaseRecord): Reason[] {
  const reports = entry.testReports.map((report) =>
    becauseOf(
      message('quality.test', { title: report.title, outcome: { key: `outcome.${report.outcome}` } }),
      [{ kind: 'test-report', id: report.id }],
    ),
  );
  const papers = entry.certificates.map((paper) =>
    becauseOf(message('quality.paper', { title: paper.title }), [{ kind: 'certificate', id: paper.id }]),
  );
  const meant = findAccuracyMeantAsSensitivity(entry.statements).map(({ accuracy, sensitivity }) =>
    because('quality.accuracy-is-sensitivity', { share: share(intervalOf(accuracy.amount)) }, [
      accuracy.statement,
      ...sensitivity,
    ]),
  );
  return [
    ...entry.statements.flatMap((one) => explainStatement(one, record)),
    ...reports,
    ...meant,
    ...papers,
  ];
}

function explainStatement(statement: Statement, record: CaseRecord): Reason[] {
  const speaker = record.nameOf(record.speakerOf(statement));
  if (statement.stage === 'recalled' || statement.stage === 'rejected' || statement.stage === 'accepted') {
    return [because('quality.stage', { speaker, stage: { key: `stage.${statement.stage}` } }, [statement])];
  }
  if (statement.amount === undefined || !isShare(statement.measure)) return [];
  const params = {
    speaker,
    measure: { key: `measure.${statement.measure}` } as const,
    share: share(intervalOf(statement.amount)),
  };
  return [because('quality.share', params, [statement])];
}
