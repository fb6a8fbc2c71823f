import {
  type CaseRecord,
  type ConsignmentRecord,
  countUnitOf,
  intervalOf,
  quantityAt,
  quantityOf,
  refusedInPart,
  type Statement,
  withdrawnLots,
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
import { add, hull, type Interval } from '../lib/intervals/index.js';
import type { LotResults } from './evaluated-lots.js';
import { foundUnfit } from './found-unfit.js';
import { poorOfKind } from './of-kind.js';
import { type Performance, performanceOf } from './performance.js';

export type Outcome = {
  readonly verdict: Verdict;
  readonly figure: Figure | undefined;
  readonly summary: Message;
};

// Strongest fact first: what was called back, then what was turned away, then what failed on the bench, then doubt.
export function judge(
  entry: ConsignmentRecord,
  results: LotResults,
  record: CaseRecord,
): Outcome | undefined {
  const name = entry.consignment.name;
  const stages = new Set(entry.statements.map((statement) => statement.stage));
  const performance = performanceOf(entry);
  if (stages.has('recalled')) return judgeWithdrawn('recalled', entry, record);
  const ownRecord = judgeLots(entry, record);
  if (ownRecord?.verdict === 'recalled') return ownRecord;
  const inPart = performance ? undefined : refusedInPart(entry, record);
  if (inPart)
    return {
      verdict: 'partly-rejected',
      figure: figureOf(inPart.refused, countUnitOf(entry.product), 'rejected', {
        outOf: add(inPart.accepted, inPart.refused),
      }),
      summary: message('quality.summary.refused-in-part', {
        name,
        accepted: count(inPart.accepted),
        refused: count(inPart.refused),
      }),
    };
  if (stages.has('rejected')) {
    return performance
      ? { verdict: 'rejected', ...measuredOutcome('quality.summary.rejected-share', name, performance) }
      : judgeWithdrawn('rejected', entry, record);
  }
  const failed = ownRecord ?? judgeResults(name, results);
  if (failed) return failed;
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
  if (outcomes.has('pass') || results.evaluations.some(({ standing }) => standing === 'pass')) {
    return {
      verdict: 'passed-test',
      figure: undefined,
      summary: message('quality.summary.passed', { name }),
    };
  }
  return judgeUnfit(entry, record) ?? judgeKind(entry, record);
}

/** What was measured of its lots: a kit that fails what its use asks, or a sample that was not accepted. */
function judgeResults(name: string, { worst, refused }: LotResults): Outcome | undefined {
  if (worst) {
    const { measure, interval, min } = worst;
    const params = { name, share: share(interval), min: share({ low: min, high: min }) };
    return {
      verdict: 'failed-test',
      figure: measure === 'sensitivity' ? figureOf(interval, measure, 'evaluated') : undefined,
      summary: message(`quality.summary.failed-${measure}`, params),
    };
  }
  if (refused.length === 0) return undefined;
  const lots = refused.map(({ lot }) => lot.batch ?? lot.id);
  return {
    verdict: 'failed-test',
    figure: undefined,
    summary: message('quality.summary.failed-sample', { name, lots: { list: lots, join: 'and' } }),
  };
}

/** What the record of its lots says: whoever keeps it has called them back or turned them away. */
function judgeLots(entry: ConsignmentRecord, record: CaseRecord): Outcome | undefined {
  const withdrawn = withdrawnLots(entry, record);
  const [first] = withdrawn;
  if (!first) return undefined;
  const verdict = withdrawn.some(({ how }) => how === 'recalled') ? 'recalled' : first.how;
  const lots = withdrawn.filter(({ how }) => how === verdict).length;
  const params = { name: entry.consignment.name, lots: exactly(lots), all: exactly(entry.lots.length) };
  return { verdict, figure: undefined, summary: message(`quality.summary.${verdict}-lots`, params) };
}

const exactly = (number: number) => count({ low: number, high: number });

/** Nobody measured these, but those who received them cannot use them, or not all of them. */
function judgeUnfit(entry: ConsignmentRecord, record: CaseRecord): Outcome | undefined {
  const unfit = foundUnfit(entry, record);
  if (unfit.length === 0) return undefined;
  const name = entry.consignment.name;
  const stages = unfit.map(({ stage }) => stage);
  const part = quantityAt({ ...entry, statements: unfit }, stages, record)?.pieces;
  if (!part)
    return { verdict: 'doubted', figure: undefined, summary: message('quality.summary.unfit-all', { name }) };
  const whole = outOfOf(unfit) ?? quantityOf(entry, record)?.pieces;
  const figure = figureOf(part, countUnitOf(entry.product), 'unfit', { outOf: whole });
  return { verdict: 'doubted', figure, summary: summaryOfPart('unfit', name, part, whole) };
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
  if (!part)
    return { verdict: stage, figure: undefined, summary: message(`quality.summary.${stage}-all`, { name }) };
  const whole =
    outOfOf(entry.statements.filter((one) => one.stage === stage)) ?? quantityOf(entry, record)?.pieces;
  const figure = figureOf(part, countUnitOf(entry.product), stage, { outOf: whole });
  return { verdict: stage, figure, summary: summaryOfPart(stage, name, part, whole) };
}

const summaryOfPart = (
  what: 'recalled' | 'rejected' | 'unfit',
  name: string,
  part: Interval,
  whole: Interval | undefined,
): Message =>
  whole
    ? message(`quality.summary.${what}`, { name, part: count(part), whole: count(whole) })
    : message(`quality.summary.${what}-some`, { name, part: count(part) });

/** Out of how many, as those who said it say; totals that differ are all kept, so the order of the file decides nothing. */
const outOfOf = (statements: readonly Statement[]): Interval | undefined =>
  statements
    .flatMap(({ outOf }) => (outOf === undefined ? [] : [intervalOf(outOf)]))
    .reduce<Interval | undefined>((whole, next) => (whole ? hull(whole, next) : next), undefined);

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
