import {
  type CaseRecord,
  type ConsignmentRecord,
  isWithdrawn,
  piecesOf,
  type Statement,
} from '../../case/index.js';
import { add, type Interval, zero } from '../../lib/intervals/index.js';
import { groupBy, largest, smallest } from '../../lib/lists/index.js';
import { type Difference, differenceOf, less } from './count.js';
import type { LedgerRow } from './rows.js';
import { endStages, isGapBefore, type LineStage, lineStages, mayLeaveBetween } from './stages.js';

/** Why goods are missing: a row of goods that left, or what somebody said. */
export type GapReason = {
  readonly row?: LedgerRow;
  readonly statement?: Statement;
  /** Undefined where nobody says how many. */
  readonly pieces: Interval | undefined;
  /** Whether it is of this gap for sure, or may be of another. */
  readonly isSure: boolean;
};

export type Gap = {
  readonly from: LineStage;
  /** Undefined of what is left at the last stage that anybody counted. */
  readonly to: LineStage | undefined;
  readonly kind: Difference['kind'] | 'left';
  readonly pieces: readonly Interval[];
  readonly reasons: readonly GapReason[];
  /** Of goods that are missing, how many no reason accounts for; undefined where the counts are disputed. */
  readonly unexplained: Interval | undefined;
  /** By how many the reasons are more than the gap. */
  readonly excess: Interval | undefined;
};

type Span = Pick<Gap, 'from' | 'to' | 'kind' | 'pieces'>;

/** The gaps between the stages that were counted, each with the reasons that are told of it. */
export function gapsOf(rows: readonly LedgerRow[], entry: ConsignmentRecord, record: CaseRecord): Gap[] {
  const spans = spansOf(rows);
  // Before goods are missing nobody asks where they went.
  const open = spans.filter(({ kind }) => kind !== 'none');
  const gone = rows.filter(
    ({ stage, standing }) => endStages.some((end) => end === stage) && standing !== 'nobody-said',
  );
  const told = entry.statements.filter((one) => one.gapBefore !== undefined && !isWithdrawn(one, record));
  return spans.map((span) => {
    const reasons =
      span.kind === 'none'
        ? []
        : [
            // Goods that left are never why more came.
            ...(span.kind === 'more' ? [] : gone.flatMap((row) => reasonOfRow(row, span, open))),
            ...told.flatMap((one) => reasonOfStatement(one, span, entry)),
          ];
    return { ...span, reasons, ...explained(span, reasons, record) };
  });
}

function spansOf(rows: readonly LedgerRow[]): Span[] {
  const counted = lineStages.flatMap((stage) => {
    const count = rows.find((row) => row.stage === stage)?.count;
    return count ? [{ stage, count }] : [];
  });
  const last = counted.at(-1);
  const between = counted.slice(1).map(({ stage, count }, at) => {
    const before = counted[at] as (typeof counted)[number];
    return { from: before.stage, to: stage, ...differenceOf(before.count, count) };
  });
  // What was used is at its end; of nothing nothing is left.
  const isAtEnd = !last || last.stage === 'used' || last.count.figures.every(({ high }) => high === 0);
  return isAtEnd
    ? between
    : [...between, { from: last.stage, to: undefined, kind: 'left', pieces: last.count.figures }];
}

function reasonOfRow(row: LedgerRow, { from, to }: Span, open: readonly Span[]): GapReason[] {
  const end = endStages.find((stage) => stage === row.stage);
  if (!end) return [];
  const named = row.said.flatMap(({ statement: { gapBefore } }) => gapBefore ?? []);
  const fits = (span: Pick<Span, 'from' | 'to'>): boolean =>
    named.length > 0
      ? named.some((stage) => isGapBefore(stage, span.from, span.to))
      : mayLeaveBetween(end, span.from, span.to);
  if (!fits({ from, to })) return [];
  const figures = row.count?.figures;
  // Of counts that exclude each other it is one or the other.
  const pieces = figures && {
    low: smallest(figures.map(({ low }) => low)),
    high: largest(figures.map(({ high }) => high)),
  };
  return [{ row, pieces, isSure: open.filter(fits).length === 1 }];
}

function reasonOfStatement(
  statement: Statement,
  { from, to, kind, pieces: gap }: Span,
  { product }: ConsignmentRecord,
): GapReason[] {
  const { gapBefore, stage, amount, unit } = statement;
  // What left is told by the row of where it went.
  if (gapBefore === undefined || endStages.some((end) => end === stage)) return [];
  if (!isGapBefore(gapBefore, from, to)) return [];
  const counts = stage === undefined && amount !== undefined;
  const pieces = counts ? piecesOf(amount, unit, product) : undefined;
  // That two are held is not why ten more came; that twelve were added may be.
  const isTooFew = kind === 'more' && pieces !== undefined && gap.some(({ low }) => pieces.high < low);
  return [{ statement, pieces, isSure: !isTooFew }];
}

function explained(
  { kind, pieces }: Span,
  reasons: readonly GapReason[],
  record: CaseRecord,
): Pick<Gap, 'unexplained' | 'excess'> {
  const [missing, ...others] = pieces;
  if ((kind !== 'fewer' && kind !== 'left') || !missing || others.length > 0)
    return { unexplained: undefined, excess: undefined };
  const accounted = accountedBy(reasons, record);
  const isMore = accounted.low > missing.high;
  return {
    unexplained: less(missing, accounted),
    excess: isMore ? { low: accounted.low - missing.high, high: accounted.high - missing.low } : undefined,
  };
}

/**
 * How many the reasons come to. Goods called back are often those turned away, and two people who give reasons may speak
 * of the same goods: at least the larger, at most both. What was lost is nothing else than lost.
 */
function accountedBy(reasons: readonly GapReason[], record: CaseRecord): Interval {
  const rows = reasons.filter(({ row }) => row !== undefined);
  const [lost, back] = [
    rows.filter(({ row }) => row?.stage === 'lost'),
    rows.filter(({ row }) => row?.stage !== 'lost'),
  ];
  const told = groupBy(
    reasons.filter(({ statement }) => statement !== undefined),
    ({ statement }) => statement && (record.originOf(statement) ?? statement.id),
  );
  const bySpeaker = [...told.values()].map((of) => of.map(reach).reduce(add));
  return [...lost.map(reach), overlapping(back.map(reach)), overlapping(bySpeaker)].reduce(add, zero);
}

// What may be of another gap may be nothing of this one.
const reach = ({ pieces, isSure }: GapReason): Interval => ({
  low: isSure ? (pieces?.low ?? 0) : 0,
  high: pieces?.high ?? Number.POSITIVE_INFINITY,
});

const overlapping = (all: readonly Interval[]): Interval =>
  all.length === 0 ? zero : { low: largest(all.map(({ low }) => low)), high: all.reduce(add).high };

/** Whether somebody should say where the goods went. */
export const asksForReason = ({ kind, reasons, unexplained }: Gap): boolean =>
  kind !== 'none' && (!reasons.some(tells(kind)) || (unexplained !== undefined && unexplained.low > 0));

const tells =
  (kind: Gap['kind']) =>
  ({ isSure }: GapReason): boolean =>
    kind !== 'more' || isSure;
