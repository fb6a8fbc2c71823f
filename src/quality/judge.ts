import {
  type CaseRecord,
  type ConsignmentRecord,
  countUnitOf,
  intervalOf,
  quantityAt,
  quantityOf,
} from '../case/index.js';
import {
  count,
  type Figure,
  figureOf,
  type Message,
  message,
  share,
  type Verdict,
} from '../findings/index.js';
import { hull, type Interval } from '../lib/intervals/index.js';
import { poorOfKind } from './of-kind.js';
import { type Performance, performanceOf } from './performance.js';

export type Outcome = {
  readonly verdict: Verdict;
  readonly figure: Figure | undefined;
  readonly summary: Message;
};

// Strongest fact first: what was called back, then what was turned away, then what failed on the bench, then doubt.
export function judge(entry: ConsignmentRecord, record: CaseRecord): Outcome | undefined {
  const name = entry.consignment.name;
  const stages = new Set(entry.statements.map((statement) => statement.stage));
  const performance = performanceOf(entry);
  if (stages.has('recalled')) return judgeWithdrawn('recalled', entry, record);
  if (stages.has('rejected')) {
    return performance
      ? { verdict: 'rejected', ...measuredOutcome('quality.summary.rejected-share', name, performance) }
      : judgeWithdrawn('rejected', entry, record);
  }
  const outcomes = new Set(entry.testReports.map((report) => report.outcome));
  if (outcomes.has('fail') || performance?.belowExpected) {
    if (performance)
      return {
        verdict: 'failed-test',
        ...measuredOutcome('quality.summary.failed-share', name, performance),
      };
    return {
      verdict: 'failed-test',
      figure: undefined,
      summary: message('quality.summary.failed', { name }),
    };
  }
  if (performance)
    return { verdict: 'doubted', ...measuredOutcome('quality.summary.doubted', name, performance) };
  if (outcomes.has('pass')) {
    return {
      verdict: 'passed-test',
      figure: undefined,
      summary: message('quality.summary.passed', { name }),
    };
  }
  return judgeKind(entry, record);
}

/** Nobody measured these, but kits of their kind find too few of the infected. */
function judgeKind(entry: ConsignmentRecord, record: CaseRecord): Outcome | undefined {
  const intervals = poorOfKind(entry, record).map(({ amount }) => intervalOf(amount ?? '0'));
  if (intervals.length === 0) return undefined;
  const interval = intervals.reduce(hull);
  const params = {
    name: entry.consignment.name,
    measure: { key: 'measure.sensitivity' } as const,
    share: share(interval),
  };
  return {
    verdict: 'doubted',
    figure: figureOf(interval, 'sensitivity', 'reported of the kind'),
    summary: message('quality.summary.doubted-kind', params),
  };
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
  const figure = figureOf(part, countUnitOf(entry.product), stage, { outOf: whole });
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

/** Out of how many, as those who said it say; totals that differ are all kept, so the order of the file decides nothing. */
function wholeOf(entry: ConsignmentRecord, stage: 'recalled' | 'rejected'): Interval | undefined {
  return entry.statements
    .flatMap(({ stage: at, outOf }) => (at === stage && outOf !== undefined ? [intervalOf(outOf)] : []))
    .reduce<Interval | undefined>((whole, next) => (whole ? hull(whole, next) : next), undefined);
}

type SummaryKey =
  | 'quality.summary.rejected-share'
  | 'quality.summary.failed-share'
  | 'quality.summary.doubted';

function measuredOutcome(key: SummaryKey, name: string, { measure, interval, disputed }: Performance) {
  // A range between two shares that exclude each other would be one nobody gave.
  const said = disputed.length > 0 ? disputed : [interval];

  return {
    figure: figureOf(interval, measure, 'reported', { disputed }),
    summary: message(key, {
      name,
      measure: { key: `measure.${measure}` },
      share: { list: said.map(share), join: 'or-each' },
    }),
  };
}
