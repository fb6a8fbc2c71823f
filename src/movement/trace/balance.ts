import type { Amount } from './happening.js';
import type { Holder } from './holder.js';

/** So much at least and at most. `isThere`: some of it is, though nobody said how much. */
export type Balance = {
  readonly low: number;
  readonly high: number;
  readonly isThere: boolean;
  readonly uom?: string;
};

/** What goods that are moved may be of one lot. */
export type Part = Balance & { readonly id: string };

/** Somewhere that goods may be taken from. */
export type Source = { readonly id: string; readonly holder: Holder; readonly balance: Balance };

export type AmountBounds = { readonly low: number; readonly high: number };

/** Some of it, for sure; how much where it was said. */
export const sure = ({ quantity }: Amount): Omit<Balance, 'uom'> => ({
  low: quantity ?? 0,
  high: quantity ?? Number.POSITIVE_INFINITY,
  isThere: true,
});

export const uomOf = ({ uom }: { readonly uom?: string | undefined }): { uom?: string } =>
  uom === undefined ? {} : { uom };

/** What is left where between `low` and `high` of it went. */
export function less(balance: Balance, { low, high }: AmountBounds): Balance {
  const left = { low: Math.max(0, balance.low - high), high: Math.max(0, balance.high - low) };
  return { ...balance, ...left, isThere: left.low > 0 };
}

/** Of what is taken from several that hold so much at most, how much came from each. */
export function sharesOf(taken: AmountBounds, mosts: readonly number[]): AmountBounds[] {
  const most = mosts.reduce((sum, each) => sum + each, 0);
  const endless = mosts.filter((each) => !Number.isFinite(each)).length;
  const finite = mosts.reduce((sum, each) => sum + (Number.isFinite(each) ? each : 0), 0);
  return mosts.map((own) => {
    const isEndless = !Number.isFinite(own);
    const others = endless > Number(isEndless) ? Number.POSITIVE_INFINITY : finite - (isEndless ? 0 : own);
    return { low: Math.max(0, Math.min(taken.low, most) - others), high: Math.min(taken.high, own) };
  });
}

export const sumOfBounds = (bounds: readonly AmountBounds[]): AmountBounds =>
  bounds.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });

/** What goods that were taken may have been: of the one lot there is for sure, of several each as much as it can be. */
export function partsOf(amount: Amount, sources: readonly Source[]): Part[] {
  const ids = [...new Set(sources.map(({ id }) => id))];
  const highOf = (id: string): number =>
    sources.filter((each) => each.id === id).reduce((sum, { balance }) => sum + balance.high, 0);
  const { quantity = Number.POSITIVE_INFINITY } = amount;
  return ids.map((id) => {
    const isLot = id === amount.id && ids.length === 1;
    const others = ids.reduce((sum, each) => (each === id ? sum : sum + highOf(each)), 0);
    const high = isLot && amount.quantity !== undefined ? amount.quantity : Math.min(quantity, highOf(id));
    const least = isLot ? amount.quantity : Math.min(high, Math.max(0, (amount.quantity ?? 0) - others));
    return { id, low: least ?? 0, high, isThere: ids.length === 1, ...uomOf(amount) };
  });
}
