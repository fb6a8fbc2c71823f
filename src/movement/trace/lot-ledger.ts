import { type Amount, gtinOf, type Happening } from './happening.js';
import type { Model } from './model.js';
import { isReceived, isSent, isUsing, placeKey } from './skew.js';

/** So much at least and at most. `isThere`: some of it is, though nobody said how much. */
export type Balance = {
  readonly low: number;
  readonly high: number;
  readonly isThere: boolean;
  readonly uom?: string;
};

/** Where goods without serials may be: in a thing, at a place, on their way; or where they were used or destroyed. */
export type Holder =
  | { readonly in: string }
  | { readonly at: string }
  | { readonly to: string; readonly from?: string }
  | { readonly used: string };

export type Held = { readonly holder: Holder; readonly balance: Balance; readonly since: Happening };

type Entry = { holder: Holder; balance: Balance; since: Happening };
type Move = {
  readonly amounts: readonly Amount[];
  readonly from: Holder | undefined;
  readonly to: Holder | undefined;
  readonly by: Happening;
  /** Nothing moves where some of it is known to be there. */
  readonly isOnlySeen?: true;
};

/**
 * How much of each lot each place and each pallet holds, as an interval. Goods of a product that are moved without their
 * lot being said may be of any of its lots that were there: each then loses at most that many and gains none for sure.
 */
export class LotLedger {
  /** Of each lot by who holds it and in which unit: kilograms and pieces of one lot are never added up. */
  private readonly held = new Map<string, Map<string, Entry>>();
  private readonly made = new Map<string, Amount & { readonly quantity: number }>();
  private readonly arrived = new Map<string, Map<string, Part>>();
  private readonly packed = new Set<string>();

  constructor(model: Model) {
    for (const each of model.happenings) this.noteMade(each);
    for (const each of model.happenings)
      for (const move of isEmptied(each) ? this.emptying(each) : movesOf(each)) this.move(move);
  }

  /** Everything that may hold some of it. */
  of(id: string): Held[] {
    return this.all(id).filter(({ holder }) => !('used' in holder));
  }

  /** Where some of it was used or destroyed. */
  usedAt(id: string): string[] {
    return this.all(id).flatMap(({ holder }) => ('used' in holder ? holder.used : []));
  }

  /**
   * How much of a lot was ever sent to a place from another, what is still on its way there too. Nobody can tell of a lot
   * that went into pallets, which come and go unopened.
   */
  sentTo(id: string, place: string): { readonly low: number; readonly high: number } | undefined {
    if (this.packed.has(id)) return undefined;
    const coming = this.all(id).filter(({ holder }) => 'to' in holder && holder.to === place);
    const parts = [this.arrived.get(id)?.get(place), ...coming.map(({ balance }) => balance)];
    const add = (bound: 'low' | 'high') => parts.reduce((sum, part) => sum + (part?.[bound] ?? 0), 0);
    return { low: add('low'), high: add('high') };
  }

  /** Lots of which more is on record somewhere than was ever made, where it was recorded how much was. */
  overflowing(): {
    readonly id: string;
    readonly pieces: number;
    readonly made: number;
    readonly by: Happening;
  }[] {
    return [...this.made.values()].flatMap(({ id, quantity: made, uom }) => {
      const held = this.all(id).filter(({ balance }) => balance.uom === uom);
      const pieces = held.reduce((sum, { balance }) => sum + balance.low, 0);
      const last = held
        .map(({ since }) => since)
        .toSorted((one, other) => one.time - other.time)
        .at(-1);
      return pieces > made && last ? [{ id, pieces, made, by: last }] : [];
    });
  }

  /** Every lot that is told by quantity, with the units it is told in and what told of it last. */
  told(): { readonly id: string; readonly units: readonly string[]; readonly by: Happening }[] {
    return [...this.held].flatMap(([id, entries]) => {
      const all = [...entries.values()];
      const by = all.at(-1)?.since;
      return by ? [{ id, units: [...new Set(all.map(({ balance }) => balance.uom ?? ''))], by }] : [];
    });
  }

  private all(id: string): Held[] {
    return [...(this.held.get(id)?.values() ?? [])].filter(({ balance }) => balance.high > 0);
  }

  /** Every lot and product that something holds, with what of it. */
  in(holder: Holder): { readonly id: string; readonly balance: Balance }[] {
    const key = keyOf(holder);
    return [...this.held].flatMap(([id, entries]) =>
      [...entries.values()]
        .filter((each) => keyOf(each.holder) === key && each.balance.high > 0)
        .map(({ balance }) => ({ id, balance })),
    );
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

  private move({ amounts, from, to, by, isOnlySeen }: Move): void {
    for (const amount of amounts) {
      if (isOnlySeen && to !== undefined && this.sourcesOf(amount, to).length > 0) continue;
      const parts = from === undefined ? [{ ...amount, ...sure(amount) }] : this.take(amount, from, by);
      if (to === undefined) continue;
      for (const part of parts) {
        this.put(part, to, by);
        this.noteArrival(part, from, to);
      }
    }
  }

  private noteArrival(part: Part, from: Holder | undefined, to: Holder): void {
    if ('in' in to || (from !== undefined && 'in' in from)) this.packed.add(part.id);
    // What was made there or came from another room of the house was not sent there.
    if (!('at' in to) || from === undefined || isSameHouse(from, to)) return;
    const places = this.arrived.get(part.id) ?? new Map<string, Part>();
    const before = places.get(to.at);
    places.set(to.at, {
      ...part,
      low: part.low + (before?.low ?? 0),
      high: part.high + (before?.high ?? 0),
    });
    this.arrived.set(part.id, places);
  }

  private noteMade({ kind, action, amounts, outputs }: Happening): void {
    const made = kind === 'ObjectEvent' && action === 'ADD' ? amounts : outputs.amounts;
    // Where once it was not said how much, it is not known how much there is.
    for (const { id, quantity = Number.POSITIVE_INFINITY, uom } of made) {
      const key = `${id} ${uom ?? ''}`;
      this.made.set(key, { id, quantity: (this.made.get(key)?.quantity ?? 0) + quantity, ...uomOf({ uom }) });
    }
  }

  /** Takes goods away and says what they may have been. */
  private take(amount: Amount, from: Holder, by: Happening): Part[] {
    const sources = this.sourcesOf(amount, from);
    if (sources.length === 0) return this.takeUntold(amount, from, by);
    const most = sources.reduce((sum, { balance }) => sum + balance.high, 0);
    const [only] = sources.length === 1 ? sources : [];
    for (const { id, holder, balance } of sources) {
      const others = most - balance.high;
      const { quantity } = amount;
      const high = Math.min(quantity ?? Number.POSITIVE_INFINITY, balance.high);
      const least = only?.id === amount.id ? quantity : Math.min(high, Math.max(0, (quantity ?? 0) - others));
      this.set(id, holder, less(balance, quantity === undefined ? 0 : (least ?? 0), high), by);
    }
    return partsOf(amount, sources);
  }

  /** What arrives and was never sent came from somewhere: from where it says, from the one place that had it, or from any. */
  private takeUntold(amount: Amount, holder: Holder, by: Happening): Part[] {
    const whole = [{ ...amount, ...sure(amount) }];
    if (!('to' in holder)) return whole;
    const named: Holder | undefined = by.from === undefined ? undefined : { at: by.from };
    if (named !== undefined && keyOf(named) !== keyOf(holder) && this.sourcesOf(amount, named).length > 0)
      return this.take(amount, named, by);
    const { id, quantity = Number.POSITIVE_INFINITY } = amount;
    const held = this.of(id).filter(({ balance }) => balance.uom === amount.uom);
    // Who sent it may not have said where to.
    const sent = held.filter((each) => 'to' in each.holder && each.holder.to === 'unknown');
    const elsewhere =
      sent.length > 0
        ? sent
        : held.filter((each) => 'at' in each.holder && keyOf(each.holder) !== keyOf({ at: by.place ?? '' }));
    const least = elsewhere.length === 1 && Number.isFinite(quantity) ? quantity : 0;
    for (const each of elsewhere) this.set(id, each.holder, less(each.balance, least, quantity), by);
    return whole;
  }

  /**
   * The lot itself; of a product its lots that are there, and what of it is of no known lot. At the place that was named;
   * where nothing is known to be there, anywhere in it or around it: a room and the house it is in are told for each other.
   */
  private sourcesOf(amount: Amount, from: Holder): Source[] {
    const exact = this.heldBy(amount, (holder) => keyOf(holder) === keyOf(from));
    return exact.length > 0 ? exact : this.heldBy(amount, (holder) => isSameHouse(holder, from));
  }

  private heldBy({ id, uom }: Amount, fits: (holder: Holder) => boolean): Source[] {
    const gtin = /^https:\/\/id\.gs1\.org\/01\/\d{14}$/.test(id) ? gtinOf(id) : undefined;
    return [...this.held].flatMap(([each, entries]) =>
      each === id || (gtin !== undefined && gtinOf(each) === gtin)
        ? [...entries.values()]
            .filter(({ holder, balance }) => balance.high > 0 && balance.uom === uom && fits(holder))
            .map(({ holder, balance }) => ({ id: each, holder, balance }))
        : [],
    );
  }

  private put({ id, low, high, isThere, uom }: Part, to: Holder, by: Happening): void {
    const before = this.held.get(id)?.get(entryKey(to, uom))?.balance;
    const after = {
      low: (before?.low ?? 0) + low,
      high: (before?.high ?? 0) + high,
      isThere: isThere || (before?.isThere ?? false),
      ...uomOf({ uom }),
    };
    this.set(id, to, after, by);
  }

  private set(id: string, holder: Holder, balance: Balance, since: Happening): void {
    const entries = this.held.get(id) ?? new Map<string, Entry>();
    entries.set(entryKey(holder, balance.uom), { holder, balance, since });
    this.held.set(id, entries);
  }
}

type Part = Balance & { readonly id: string };
type Source = { readonly id: string; readonly holder: Holder; readonly balance: Balance };

/** What goods that were taken may have been: of the one lot there is for sure, of several each as much as it can be. */
function partsOf(amount: Amount, sources: readonly Source[]): Part[] {
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

/** Some of it, for sure; how much where it was said. */
const sure = ({ quantity }: Amount): Omit<Balance, 'uom'> => ({
  low: quantity ?? 0,
  high: quantity ?? Number.POSITIVE_INFINITY,
  isThere: true,
});

const uomOf = ({ uom }: { readonly uom?: string | undefined }): { uom?: string } =>
  uom === undefined ? {} : { uom };

const entryKey = (holder: Holder, uom: string | undefined): string => `${keyOf(holder)} ${uom ?? ''}`;

/** What is left where between `low` and `high` of it went. More went than was known to be there: nothing is left. */
function less(balance: Balance, low: number, high: number): Balance {
  const left = { low: Math.max(0, balance.low - high), high: Math.max(0, balance.high - low) };
  return { ...balance, ...left, isThere: left.low > 0 };
}

const keyOf = (holder: Holder): string =>
  'in' in holder
    ? `in ${holder.in}`
    : 'at' in holder
      ? `at ${holder.at}`
      : 'to' in holder
        ? `to ${holder.to}`
        : `used ${holder.used}`;

function isSameHouse(one: Holder, other: Holder): boolean {
  if ('at' in one && 'at' in other) return placeKey(one.at) === placeKey(other.at);
  return 'to' in one && 'to' in other && placeKey(one.to) === placeKey(other.to);
}

const placeHolder = (place: string | undefined): Holder | undefined =>
  place === undefined ? undefined : { at: place };

const usedHolder = (place: string | undefined): Holder | undefined =>
  place === undefined ? undefined : { used: place };

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
    // Who looks into a pallet again puts nothing more into it.
    return [{ amounts, from: there, to: inside, by, ...(action === 'OBSERVE' ? { isOnlySeen: true } : {}) }];
  }
  if (kind !== 'ObjectEvent' || amounts.length === 0) return [];
  if (action === 'ADD') return [{ amounts, from: undefined, to: there, by }];
  if (action === 'DELETE') return [{ amounts, from: there, to: usedHolder(place), by }];
  return observed(by, there);
}

function observed(by: Happening, there: Holder | undefined): Move[] {
  const { amounts, place, seenAt, from, to } = by;
  const source = from ?? place;
  if (isSent(by) && source !== undefined) {
    const onTheWay: Holder = { to: to ?? 'unknown', from: source };
    return [{ amounts, from: { at: source }, to: onTheWay, by }];
  }
  if (isUsing(by)) return [{ amounts, from: there, to: usedHolder(place), by }];
  if (place === undefined) return [];
  if (isReceived(by)) return [{ amounts, from: { to: place }, to: there, by }];
  // Put from the dock into a ward, or seen where nothing tells how it came.
  const moved = from ?? seenAt;
  if (moved !== undefined && moved !== place) return [{ amounts, from: { at: moved }, to: there, by }];
  return [{ amounts, from: { to: place }, to: there, by, isOnlySeen: true }];
}
