import type { Interval } from '../../lib/intervals/index.js';
import { intervalOf } from '../entries/amount.js';
import type { Product } from '../entries/product.js';
import { piecesOf } from '../entries/quantity.js';
import type { Statement } from '../entries/statement.js';

const countingMeasures = new Set([undefined, 'goods', 'flights', 'teams']);

/** Whether its amount is of goods, in whatever unit. */
export const countsGoods = ({ amount, measure }: Statement): boolean =>
  amount !== undefined && countingMeasures.has(measure);

/** "None of the 30 has come": it counts goods of a stage and found none there, so that it is no witness that any were. */
export const saysNone = ({ amount, measure, stage }: Statement): boolean =>
  stage !== undefined &&
  amount !== undefined &&
  countingMeasures.has(measure) &&
  intervalOf(amount).high === 0;

/** Says why so many are missing, and of no stage that any reached it. */
export const isReasonOnly = ({ gapBefore, stage }: Statement): boolean =>
  gapBefore !== undefined && stage === undefined;

/** Pieces a statement says were moved; undefined where it counts something else. */
export function statedPieces(statement: Statement, product: Product | undefined): Interval | undefined {
  if (statement.amount === undefined || !countingMeasures.has(statement.measure)) return undefined;
  if (isReasonOnly(statement)) return undefined;
  return piecesOf(statement.amount, statement.unit, product);
}
