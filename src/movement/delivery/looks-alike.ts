import { comparedName } from '../compared-name.js';
import { plainLot } from '../plain-lot.js';
import { lotTextOf, productOfTyped, typedLotIn } from './names.js';

/** What two deliveries are compared by: a phone knows no more of those that others sent. */
export type DeliveryCompared = {
  readonly id: string;
  /** In milliseconds. */
  readonly time: number;
  readonly place: string | undefined;
  readonly receiver: string;
  readonly shipment: string | undefined;
  readonly goods: readonly { readonly id: string; readonly counted: number }[];
};

// Who enters a delivery again does so on the same day or the morning after; a second lorry may come as soon.
const nearMs = 24 * 60 * 60 * 1000;

/**
 * The one that a delivery looks like: of the same shipment, to the same receiver or door, near in time, with as many of the
 * same goods. Two lorries with as many each look so too: it is told, and nothing is left out for it.
 */
export const findAlike = <One extends DeliveryCompared>(
  one: DeliveryCompared,
  others: readonly One[],
): One | undefined =>
  others.find(
    (other) =>
      other.id !== one.id &&
      other.shipment === one.shipment &&
      Math.abs(other.time - one.time) <= nearMs &&
      (comparedName(other.receiver) === comparedName(one.receiver) ||
        (one.place !== undefined && other.place === one.place)) &&
      one.goods.some(({ id, counted }) =>
        other.goods.some((each) => isSameGoods(each.id, id) && each.counted === counted),
      ),
  );

// The same carton may be scanned once and its lot typed the other time, which says nothing of the product.
function isSameGoods(one: string, other: string): boolean {
  if (one === other) return true;
  const [lot, otherLot] = [lotTextOf(one), lotTextOf(other)];
  const [product, otherProduct] = [productOfTyped(one)?.product, productOfTyped(other)?.product];
  if (product !== undefined && otherProduct !== undefined && product !== otherProduct) return false;
  const isTyped = typedLotIn(one) !== undefined || typedLotIn(other) !== undefined;
  return isTyped && lot !== undefined && otherLot !== undefined && plainLot(lot) === plainLot(otherLot);
}
