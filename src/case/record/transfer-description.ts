import { dayNumber, spanOf } from '../../lib/days/index.js';
import { hull, type Interval, overlaps } from '../../lib/intervals/index.js';
import type { Consignment } from '../entries/consignment.js';
import type { PartyId, ProductId } from '../entries/ids.js';
import type { Party } from '../entries/party.js';
import type { Product } from '../entries/product.js';
import { piecesOf } from '../entries/quantity.js';
import type { Statement } from '../entries/statement.js';
import { isReasonOnly } from './stated-pieces.js';

/** What tells one transfer of goods from another. */
export type TransferDescription = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly product: string;
  readonly quantity: Interval | undefined;
  readonly days: Interval | undefined;
};

export type DescriptionContext = {
  readonly parties: ReadonlyMap<string, Party>;
  readonly products: ReadonlyMap<string, Product>;
};

// Two descriptions fit when the ends agree (party, or country where that is known), the product class agrees, the
// quantities overlap once each is widened, and the days are near.
const quantityTolerance = 0.1;
export const windowDays = 30;

export function describeStatement(
  statement: Statement,
  context: DescriptionContext,
  productId: ProductId | undefined = statement.product,
): TransferDescription {
  const product = productId === undefined ? undefined : context.products.get(productId);
  const quantity =
    statement.amount === undefined || isReasonOnly(statement)
      ? undefined
      : piecesOf(statement.amount, statement.unit, product);
  const when = statement.on ?? statement.said;
  const span = when === undefined ? undefined : spanOf(when);
  return {
    from: endOf(statement.from, context),
    to: endOf(statement.to, context),
    product: product?.class ?? productId ?? '',
    quantity: quantity && widen(quantity),
    days: span && { low: dayNumber(span.from), high: dayNumber(span.to) },
  };
}

export const describeConsignment = (
  entry: Consignment,
  context: DescriptionContext,
): TransferDescription => ({
  from: endOf(entry.from, context),
  to: endOf(entry.to, context),
  product: context.products.get(entry.product)?.class ?? entry.product,
  quantity: undefined,
  days: undefined,
});

const endOf = (party: PartyId | undefined, { parties }: DescriptionContext): string | undefined =>
  party === undefined ? undefined : (parties.get(party)?.country ?? party);

const widen = (x: Interval): Interval => ({
  low: x.low * (1 - quantityTolerance),
  high: x.high * (1 + quantityTolerance),
});

/** Transfers that can be the same at all: ends and product class agree. */
export const routeOf = (d: TransferDescription): string => `${d.from ?? '?'}|${d.to ?? '?'}|${d.product}`;

/** Whether two descriptions of one route can be of one transfer. What is not said fits anything. */
export const fits = (a: TransferDescription, b: TransferDescription): boolean =>
  (a.quantity === undefined || b.quantity === undefined || overlaps(a.quantity, b.quantity)) &&
  (a.days === undefined || b.days === undefined || overlaps(widenDays(a.days), b.days));

const widenDays = (days: Interval): Interval => ({
  low: days.low - windowDays,
  high: days.high + windowDays,
});

export const mergeDescriptions = (a: TransferDescription, b: TransferDescription): TransferDescription => ({
  ...a,
  quantity: a.quantity && b.quantity ? hull(a.quantity, b.quantity) : (a.quantity ?? b.quantity),
  days: a.days && b.days ? hull(a.days, b.days) : (a.days ?? b.days),
});
