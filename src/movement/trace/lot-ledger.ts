import { type Amount, gtinOf, type Happening } from './happening.js';
import type { Model } from './model.js';
import { isReceived, isSent, placeKey } from './skew.js';

/** So much at least and at most. `isThere`: some of it is, though nobody said how much. */
export type Balance = {
  readonly low: number;
  readonly high: number;
  readonly isThere: boolean;
  readonly uom?: string;
};

/** Where goods without serials may be: in a thing, at a place, or on their way. */
export type Holder =
  | { readonly in: string }
  | { readonly at: string }
  | { readonly to: string; readonly from?: string };

export type Held = { readonly holder: Holder; readonly balance: Balance; readonly since: Happening };

type Entry = { holder: Holder; balance: Balance; since: Happening };
type Move = {
  readonly amounts: readonly Amount[];
  readonly from: Holder | undefined;
  readonly to: Holder | undefined;
  readonly by: Happening;
};

/**
 * How much of each lot each place and each pallet holds, as an interval. Goods of a product that are moved without their
 * lot being said may be of any of its lots that were there: each then loses at most that many and gains none for sure.
 */
export class LotLedger {
  private readonly held = new Map<string, Map<string, Entry>>();

  constructor(model: Model) {
    for (const each of model.happenings)
      for (const move of isEmptied(each) ? this.emptying(each) : movesOf(each)) this.move(move);
  }

  /** Everything that may hold some of it. */
  of(id: string): Held[] {
    return [...(this.held.get(id)?.values() ?? [])].filter(({ balance }) => balance.high > 0);
  }

  /** Every lot and product that something holds, with what of it. */
  in(holder: Holder): { readonly id: string; readonly balance: Balance }[] {
    const key = keyOf(holder);
    return [...this.held].flatMap(([id, entries]) => {
      const balance = entries.get(key)?.balance;
      return balance !== undefined && balance.high > 0 ? [{ id, balance }] : [];
    });
  }

  /** All that is in a thing comes out of it. */
  private emptying(by: Happening): Move[] {
    const { parent = '', place } = by;
    const inside: Holder = { in: parent };
    return this.in(inside).map(({ id, balance }) => {
      const quantity = balance.low === balance.high ? { quantity: balance.low } : {};
      return { amounts: [{ id, ...quantity, ...uomOf(balance) }], from: inside, to: placeHolder(place), by };
    });
  }

  private move({ amounts, from, to, by }: Move): void {
    for (const amount of amounts) {
      const parts = from === undefined ? [{ ...amount, ...sure(amount) }] : this.take(amount, from, by);
      if (to !== undefined) for (const part of parts) this.put(part, to, by);
    }
  }

  /** Takes goods away and says what they may have been. */
  private take(amount: Amount, from: Holder, by: Happening): Part[] {
    const lots = this.lotsOf(amount.id, from);
    if (lots.length === 0) {
      this.takeUntold(amount, by);
      return [{ ...amount, ...sure(amount) }];
    }
    const isOfProduct = lots.some(([id]) => id !== amount.id);
    const most = lots.reduce((sum, [, { high }]) => sum + high, 0);
    return lots.map(([id, balance]) => {
      const others = most - balance.high;
      const quantity = amount.quantity ?? Number.POSITIVE_INFINITY;
      const high = Math.min(quantity, balance.high);
      const low =
        amount.quantity === undefined
          ? 0
          : isOfProduct
            ? Math.min(high, Math.max(0, quantity - others))
            : quantity;
      const isThere = isOfProduct ? lots.length === 1 : true;
      this.set(id, from, less(balance, low, high), by);
      return { id, low, high: isOfProduct ? high : Math.max(high, low), isThere, ...uomOf(amount) };
    });
  }

  /** What arrives and was never sent came from somewhere: from the one place that had it, or from any of them. */
  private takeUntold({ id, quantity = Number.POSITIVE_INFINITY }: Amount, by: Happening): void {
    if (!isReceived(by)) return;
    const elsewhere = this.of(id).filter(
      ({ holder }) => 'at' in holder && keyOf(holder) !== keyOf({ at: by.place ?? '' }),
    );
    const least = elsewhere.length === 1 && Number.isFinite(quantity) ? quantity : 0;
    for (const { holder, balance } of elsewhere) this.set(id, holder, less(balance, least, quantity), by);
  }

  /** The lot itself; of a product its lots that are there, and what of it is of no known lot. */
  private lotsOf(id: string, holder: Holder): [string, Balance][] {
    const key = keyOf(holder);
    const gtin = /^https:\/\/id\.gs1\.org\/01\/\d{14}$/.test(id) ? gtinOf(id) : undefined;
    return [...this.held].flatMap(([each, entries]): [string, Balance][] => {
      const balance = entries.get(key)?.balance;
      const fits = each === id || (gtin !== undefined && gtinOf(each) === gtin);
      return fits && balance !== undefined && balance.high > 0 ? [[each, balance]] : [];
    });
  }

  private put({ id, low, high, isThere, uom }: Part, to: Holder, by: Happening): void {
    const before = this.held.get(id)?.get(keyOf(to))?.balance;
    const unit = uom ?? before?.uom;
    const after = {
      low: (before?.low ?? 0) + low,
      high: (before?.high ?? 0) + high,
      isThere: isThere || (before?.isThere ?? false),
      ...(unit === undefined ? {} : { uom: unit }),
    };
    this.set(id, to, after, by);
  }

  private set(id: string, holder: Holder, balance: Balance, since: Happening): void {
    const entries = this.held.get(id) ?? new Map<string, Entry>();
    entries.set(keyOf(holder), { holder, balance, since });
    this.held.set(id, entries);
  }
}

type Part = Balance & { readonly id: string };

/** Some of it, for sure; how much where it was said. */
const sure = ({ quantity }: Amount): Omit<Balance, 'uom'> => ({
  low: quantity ?? 0,
  high: quantity ?? Number.POSITIVE_INFINITY,
  isThere: true,
});

const uomOf = ({ uom }: Pick<Amount, 'uom'>): { uom?: string } => (uom === undefined ? {} : { uom });

/** What is left where between `low` and `high` of it went. More went than was known to be there: nothing is left. */
function less(balance: Balance, low: number, high: number): Balance {
  const left = { low: Math.max(0, balance.low - high), high: Math.max(0, balance.high - low) };
  return { ...balance, ...left, isThere: left.low > 0 };
}

// A room of a place is that place: what is put in one and sent from another is the same.
const keyOf = (holder: Holder): string =>
  'in' in holder
    ? `in ${holder.in}`
    : 'at' in holder
      ? `at ${placeKey(holder.at)}`
      : `to ${placeKey(holder.to)}`;

const placeHolder = (place: string | undefined): Holder | undefined =>
  place === undefined ? undefined : { at: place };

/** Whether an unpacking says nothing of what came out: then all of it did. */
const isEmptied = ({ kind, action, parent, things, amounts }: Happening): boolean =>
  kind === 'AggregationEvent' &&
  action === 'DELETE' &&
  parent !== undefined &&
  things.length + amounts.length === 0;

/** What an event moves of goods without serials, and from where to where. */
function movesOf(by: Happening): Move[] {
  const { kind, action, amounts, parent, place, inputs, outputs } = by;
  const there = placeHolder(place);
  if (kind === 'TransformationEvent')
    return [
      { amounts: inputs.amounts, from: there, to: undefined, by },
      { amounts: outputs.amounts, from: undefined, to: there, by },
    ];
  if (parent !== undefined && kind !== 'TransactionEvent') {
    const inside: Holder = { in: parent };
    if (action === 'DELETE') return [{ amounts, from: inside, to: there, by }];
    return [{ amounts, from: there, to: inside, by }];
  }
  if (kind !== 'ObjectEvent' || amounts.length === 0) return [];
  if (action === 'ADD') return [{ amounts, from: undefined, to: there, by }];
  if (action === 'DELETE') return [{ amounts, from: there, to: undefined, by }];
  return observed(by, there);
}

function observed(by: Happening, there: Holder | undefined): Move[] {
  const { amounts, place, from, to } = by;
  const source = from ?? place;
  if (isSent(by) && source !== undefined) {
    const onTheWay: Holder = { to: to ?? 'unknown', from: source };
    return [{ amounts, from: { at: source }, to: onTheWay, by }];
  }
  if (isReceived(by) && place !== undefined) return [{ amounts, from: { to: place }, to: there, by }];
  return [];
}
