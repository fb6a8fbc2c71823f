import {
  type CaseRecord,
  goodsAbout,
  intervalOf,
  isWithdrawn,
  piecesPerUnit,
  quantityOf,
  type Statement,
  statedPieces,
} from '../case/index.js';
import { divide, hull, type Interval } from '../lib/intervals/index.js';
import { groupBy } from '../lib/lists/index.js';
import type { Move } from './moves.js';
import type { UsualPrices } from './reference.js';

export type Price = {
  readonly statement: Statement;
  readonly aPiece: Interval;
  readonly currency: string;
  /** What a piece used to cost, where anybody says so in the same currency, and who. */
  readonly usual:
    | { readonly aPiece: Interval; readonly by: readonly Statement[] | UsualPrices['source'] }
    | undefined;
};

type PricesOf = (move: Move) => Price[];

/** What was paid for a piece of what moved, beside what a piece used to cost. */
export function pricesIn(record: CaseRecord, usualPrices: UsualPrices): PricesOf {
  const said = groupBy(
    [...record.statements.values()].filter(
      ({ measure, amount }) => measure === 'usual-price' && amount !== undefined,
    ),
    (one) => goodsAbout(one, record),
  );
  return ({ entry, goods }) =>
    entry.statements.flatMap((statement) => {
      const { currency } = statement;
      if (currency === undefined || statement.measure === 'usual-price' || isWithdrawn(statement, record))
        return [];
      const aPiece = priceOf(statement, entry, record);
      if (!aPiece) return [];
      const own = (said.get(goods) ?? []).filter(
        (one) => one.currency === currency && !isWithdrawn(one, record),
      );
      return [
        { statement, aPiece, currency, usual: usualOf(own, entry.product?.class, currency, usualPrices) },
      ];
    });
}

function priceOf(statement: Statement, entry: Move['entry'], record: CaseRecord): Interval | undefined {
  const { measure, amount, value, unit } = statement;
  if (measure === 'price') {
    const price = amount ?? value;
    const pieces = piecesPerUnit(entry.product, unitOfPrice(unit)) ?? 1;
    return price === undefined ? undefined : divide(intervalOf(price), { low: pieces, high: pieces });
  }
  if (value === undefined) return undefined;
  const pieces = statedPieces(statement, entry.product) ?? quantityOf(entry, record)?.pieces;
  if (!pieces || pieces.high === 0) return undefined;
  return divide(intervalOf(value), pieces);
}

// "CZK a test": what stands last is what is priced.
const unitOfPrice = (unit: string | undefined): string | undefined => unit?.split(/[\s/]+/).at(-1);

function usualOf(
  said: readonly Statement[],
  productClass: string | undefined,
  currency: string,
  { prices, source }: UsualPrices,
): Price['usual'] {
  const own = said.flatMap(({ amount }) => (amount === undefined ? [] : [intervalOf(amount)]));
  if (own.length > 0) return { aPiece: own.reduce(hull), by: said };
  const ours = prices.filter((one) => one.productClass === productClass && one.currency === currency);
  const [first, ...others] = ours.map(({ low, high }): Interval => ({ low, high }));
  return first && { aPiece: others.reduce(hull, first), by: source };
}

/** How many times the usual price it is; undefined where it lies among the usual ones. */
export function timesUsual({ aPiece, usual }: Price): Interval | undefined {
  if (!usual || (aPiece.low <= usual.aPiece.high && usual.aPiece.low <= aPiece.high)) return undefined;
  return divide(aPiece, usual.aPiece);
}
