import type { ConsignmentRecord } from './consignment-record.js';
import { groupBy } from './group-by.js';
import { hull, type Interval } from './interval.js';
import type { Product } from './product.js';
import { piecesOf } from './quantity.js';
import type { CaseRecord } from './record.js';
import type { Statement } from './statement.js';
import type { Stage } from './vocabulary.js';

export type Quantity = { readonly pieces: Interval; readonly statements: readonly Statement[] };

type Counted = { readonly statement: Statement; readonly pieces: Interval };

const countingMeasures = new Set([undefined, 'goods', 'flights', 'teams']);

/** Pieces a statement says were moved; undefined where it counts something else. */
export function statedPieces(statement: Statement, product: Product | undefined): Interval | undefined {
  if (statement.amount === undefined || !countingMeasures.has(statement.measure)) return undefined;
  return piecesOf(statement.amount, statement.unit, product);
}

/**
 * How many pieces are said to have reached one of the stages. A speaker's later figure replaces the earlier one;
 * speakers who differ are both kept, as the two ends of the interval; a corrected figure gives way to the correction.
 */
export function quantityAt(
  entry: ConsignmentRecord,
  stages: readonly (Stage | undefined)[],
  record: CaseRecord,
): Quantity | undefined {
  const corrected = new Set(
    entry.statements.flatMap((statement) => (statement.stance === 'corrects' ? (statement.about ?? []) : [])),
  );
  const counted = entry.statements.flatMap((statement): Counted[] => {
    if (!stages.includes(statement.stage) || corrected.has(statement.id)) return [];
    const pieces = statedPieces(statement, entry.product);
    return pieces ? [{ statement, pieces }] : [];
  });
  const latest = [
    ...groupBy(counted, ({ statement }) => record.originOf(statement) ?? statement.id).values(),
  ].flatMap((ofOrigin) => latestOf(ofOrigin, record));
  const [first, ...others] = latest;
  if (!first) return undefined;
  return {
    pieces: others.reduce((all, { pieces }) => hull(all, pieces), first.pieces),
    statements: latest.map(({ statement }) => statement),
  };
}

const knownDay = (statement: Statement, record: CaseRecord): string =>
  statement.said ?? record.sources.get(statement.source)?.published ?? '';

function latestOf(counted: readonly Counted[], record: CaseRecord): Counted[] {
  const last = counted
    .map(({ statement }) => knownDay(statement, record))
    .reduce((a, b) => (a > b ? a : b), '');
  return counted.filter(({ statement }) => knownDay(statement, record) === last);
}

export const arrivedStages = ['received', 'accepted', 'distributed'] as const;

/** What arrived. What was accepted or handed out is a part of what was received, and counts only without a receipt. */
export const arrivedQuantity = (entry: ConsignmentRecord, record: CaseRecord): Quantity | undefined =>
  quantityAt(entry, ['received'], record) ?? quantityAt(entry, ['accepted', 'distributed'], record);

/** The best-known size of a consignment: what arrived, else what was shipped, contracted, pledged or merely said. */
export function quantityOf(entry: ConsignmentRecord, record: CaseRecord): Quantity | undefined {
  return (
    arrivedQuantity(entry, record) ??
    quantityAt(entry, ['shipped'], record) ??
    quantityAt(entry, ['contracted'], record) ??
    quantityAt(entry, ['pledged'], record) ??
    quantityAt(entry, [undefined], record)
  );
}
