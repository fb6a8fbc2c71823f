import {
  type Amount,
  arrivedStages,
  type CaseRecord,
  countDayOf,
  countUnitOf,
  intervalOf,
  isReasonOnly,
  isShare,
  knownDayOf,
  type Product,
  piecesPerUnit,
  readCounted,
  readRoundedOrPlain,
  type Stage,
  type Statement,
  sideOf,
  type Told,
} from '../case/index.js';
import type { Param } from '../findings/index.js';
import type { Interval } from '../lib/intervals/index.js';

export const isGoods = ({ measure }: Statement): boolean => (measure ?? 'goods') === 'goods';

/** A statement's amount in pieces where it counts goods, and as it is where it counts anything else. */
export function sizeOf(statement: Statement, record: CaseRecord, read = intervalOf): Interval | undefined {
  return statement.amount === undefined ? undefined : sizeAs(statement.amount, statement, record, read);
}

/** Any amount read as the statement's own amount is: a whole in the unit of its part. */
export function sizeAs(
  amount: Amount,
  statement: Statement,
  record: CaseRecord,
  read = intervalOf,
): Interval | undefined {
  if (!isGoods(statement)) return read(amount);
  const factor = piecesPerUnit(productOf(statement, record), statement.unit);
  if (factor === undefined) return undefined;
  const { low, high } = read(amount);
  return { low: low * factor, high: high * factor };
}

/** The goods a statement speaks of: those it names, else those of its consignment. */
export function productOf(statement: Statement, record: CaseRecord): Product | undefined {
  const id = statement.product ?? record.consignmentOf(statement)?.consignment.product;
  return id === undefined ? undefined : record.products.get(id);
}

/** A statement's figure, ready to be held against others; `amount` where it speaks of another than its own. */
export function tell(statement: Statement, record: CaseRecord, amount = statement.amount): Told | undefined {
  if (amount === undefined || isReasonOnly(statement)) return undefined;
  const interval = sizeAs(amount, statement, record);
  const rounded = sizeAs(amount, statement, record, isGoods(statement) ? readCounted : readRoundedOrPlain);
  if (!interval || !rounded) return undefined;
  const entry = record.consignmentOf(statement);
  return {
    statement,
    interval,
    rounded,
    origin: record.originOf(statement) ?? statement.id,
    side: entry && sideOf(statement, entry.consignment, record),
    day: countDayOf(statement, record),
    known: knownDayOf(statement, record),
  };
}

/** The unit a claim's figure is given in. */
export function unitOf(claim: Statement, record: CaseRecord): string {
  if (claim.measure === undefined || claim.measure === 'goods') {
    return countUnitOf(record.consignmentOf(claim)?.product);
  }
  return claim.measure;
}

export const formatAs =
  (claim: Statement) =>
  (interval: Interval): Param => ({ interval, as: isShare(claim.measure) ? 'share' : 'count' });

const isArrived = (stage: Stage): boolean => arrivedStages.some((arrived) => arrived === stage);
const announcing: readonly (Stage | undefined)[] = ['pledged', 'contracted', 'shipped'];

/** Whether a figure at one stage can be held against one at another. */
export const isOfStage = (a: Stage | undefined, b: Stage | undefined): boolean =>
  a === b || a === undefined || b === undefined || (isArrived(a) && isArrived(b)) || isLaterStage(a, b);

/** Of what was ordered or sent, what came: a later stage of the same goods. */
export const isLaterStage = (a: Stage | undefined, b: Stage | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  announcing.includes(a) &&
  (isArrived(b) || (a !== 'shipped' && b === 'shipped'));
