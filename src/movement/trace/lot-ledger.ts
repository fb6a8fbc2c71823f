import { addAll } from '../../lib/lists/index.js';
import {
  type AmountBounds,
  type Balance,
  less,
  type Part,
  partsOf,
  type Source,
  sharesOf,
  sumOfBounds,
  sure,
  uomOf,
} from './balance.js';
import { type Amount, gtinOf, type Happening } from './happening.js';
import { type Holder, isSameHouse, keyOfHolder, placeHolder, untoldPlace } from './holder.js';
import { LotSupply } from './lot-supply.js';
import type { Model } from './model.js';
import { isEmptied, type LotMove, movesOf } from './moves.js';

export type Held = { readonly holder: Holder; readonly balance: Balance; readonly since: Happening };

type Fits = (holder: Holder) => boolean;

/**
 * How much of each lot each place and each pallet holds, as an interval. What is told to be moved is moved; what is seen
 * somewhere and nobody told how it came may be from anywhere: every place that may have had it then has at most that many
 * fewer, and none for sure. Goods of a product that are moved without their lot being said may be of any of its lots that
 * were there in the same way. Stock is conserved: places never hold more together than there ever was.
 */
export class LotLedger {
  /** Of each lot by who holds it and in which unit: kilograms and pieces of one lot are never added up. */
  private readonly held = new Map<string, Map<string, Held>>();
  private readonly made = new Map<string, Amount & { readonly quantity: number }>();
  private readonly supplies = new Map<string, LotSupply>();
  private readonly arrived = new Map<string, Map<string, AmountBounds>>();
  private readonly packed = new Set<string>();
  private readonly fromAnywhere = new Set<string>();

  constructor(model: Model) {
    for (const each of model.happenings) this.noteMade(each);
    for (const each of model.happenings)
      if (isEmptied(each)) this.empty(each);
      else for (const move of movesOf(each)) this.move(move);
  }

  /** Everything that may hold some of it. */
  of(id: string): Held[] {
    return this.all(id).filter(({ holder }) => !('used' in holder) && !('into' in holder));
  }

  /** Where some of it was used or destroyed. */
  usedAt(id: string): string[] {
    return this.all(id).flatMap(({ holder }) => ('used' in holder ? holder.used : []));
  }

  /** How much of a lot there ever was, of all that is told in one unit. */
  ever(id: string, uom?: string): AmountBounds {
    return this.supplyOf({ id, ...uomOf({ uom }) }).ever;
  }

  /** Whether some of it came somewhere and may be what was told to be somewhere else before. */
  mayBeToldTwice(id: string): boolean {
    return this.fromAnywhere.has(id);
  }

  /**
   * How much of a lot was ever sent to a place from another, what is still on its way there too. Nobody can tell of a lot
   * that went into pallets, which come and go unopened.
   */
  sentTo(id: string, place: string): AmountBounds | undefined {
    if (this.packed.has(id)) return undefined;
    const coming = this.all(id).filter(({ holder }) => 'to' in holder && holder.to === place);
    return sumOfBounds([
      this.arrived.get(id)?.get(place) ?? { low: 0, high: 0 },
      ...coming.map(({ balance }) => balance),
    ]);
  }

  /** Lots of which more is on record somewhere than was ever made, where it was recorded how much was. */
  overflowing(): {
    readonly id: string;
    readonly pieces: number;
    readonly made: number;
    readonly by: Happening;
  }[] {
    return [...this.made.values()].flatMap(({ id, quantity: made, uom }) => {
      const pieces = this.supplyOf({ id, ...uomOf({ uom }) }).sureNow;
      const last = this.all(id)
        .filter(({ balance }) => balance.uom === uom)
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

  /** Every lot and product that something holds, with what of it. */
  in(holder: Holder): { readonly id: string; readonly balance: Balance }[] {
    const key = keyOfHolder(holder);
    return [...this.held].flatMap(([id, entries]) =>
      [...entries.values()]
        .filter((each) => keyOfHolder(each.holder) === key)
        .map(({ balance }) => ({ id, balance: this.withinAll(id, balance) }))
        .filter(({ balance }) => balance.high > 0),
    );
  }

  private all(id: string): Held[] {
    return [...(this.held.get(id)?.values() ?? [])]
      .map((each) => ({ ...each, balance: this.withinAll(id, each.balance) }))
      .filter(({ balance }) => balance.high > 0);
  }

  /** No more than there ever was, less what is elsewhere for sure. */
  private withinAll(id: string, balance: Balance): Balance {
    const { ever, sureNow } = this.supplyOf({ id, ...uomOf(balance) });
    const most = Math.max(balance.low, ever.high - (sureNow - balance.low));
    return most < balance.high ? { ...balance, high: most } : balance;
  }

  /** All that is in a thing comes out of it. */
  private empty(by: Happening): void {
    const inside: Holder = { in: by.parent ?? '' };
    const there = placeHolder(by.place);
    for (const { id, balance } of this.in(inside)) {
      this.set(id, inside, { ...balance, low: 0, high: 0, isThere: false }, by);
      if (there !== undefined) this.arrive([{ id, ...balance }], inside, there, by);
    }
  }

  private move({ amounts, from, to, by, isOnlySeen }: LotMove): void {
    for (const amount of amounts) {
      const moved = isOnlySeen && to !== undefined ? this.missing(amount, to, by) : amount;
      if (moved === undefined) continue;
      const parts = from === undefined ? this.make(moved, to) : this.take(moved, from, by);
      if (to !== undefined) this.arrive(parts, from, to, by);
    }
  }

  private arrive(parts: readonly Part[], from: Holder | undefined, to: Holder, by: Happening): void {
    for (const part of parts) {
      this.put(part, to, by);
      this.noteArrival(part, from, to);
    }
  }

  private noteArrival({ id, low, high }: Part, from: Holder | undefined, to: Holder): void {
    if ('in' in to || (from !== undefined && 'in' in from)) this.packed.add(id);
    // What was made there or came from another room of the house was not sent there.
    if (!('at' in to) || from === undefined || isSameHouse(from, to)) return;
    const places = this.arrived.get(id) ?? new Map<string, AmountBounds>();
    places.set(to.at, sumOfBounds([places.get(to.at) ?? { low: 0, high: 0 }, { low, high }]));
    this.arrived.set(id, places);
  }

  private noteMade({ kind, action, amounts, outputs }: Happening): void {
    const made = kind === 'ObjectEvent' && action === 'ADD' ? amounts : outputs.amounts;
    // Where once it was not said how much, it is not known how much there is.
    for (const { id, quantity = Number.POSITIVE_INFINITY, uom } of made) {
      const key = `${id} ${uom ?? ''}`;
      this.made.set(key, { id, quantity: (this.made.get(key)?.quantity ?? 0) + quantity, ...uomOf({ uom }) });
    }
  }

  private make(amount: Amount, to: Holder | undefined): Part[] {
    const { quantity } = amount;
    if (to === undefined || quantity === undefined) return [{ ...amount, ...sure(amount) }];
    return [{ ...amount, ...sure(amount), ...this.supplyOf(amount).make(quantity) }];
  }

  /** Of what is seen somewhere, that of which nothing tells yet that it is there. */
  private missing(amount: Amount, at: Holder, by: Happening): Amount | undefined {
    const here = this.levelsOf(at).flatMap((fits) => this.heldBy(amount, fits));
    const known = here.filter(({ holder }) => !('to' in holder));
    if (known.length === 0) return amount;
    const { quantity } = amount;
    const { high } = sumOfBounds(known.map(({ balance }) => balance));
    if (quantity === undefined || isProduct(amount.id)) return undefined;
    const [only] = known;
    if (only !== undefined && known.length === 1 && keyOfHolder(only.holder) === keyOfHolder(at))
      this.raise(only, Math.min(quantity, high), by);
    return quantity > high ? { ...amount, quantity: quantity - high } : undefined;
  }

  private raise({ id, holder, balance }: Source, low: number, by: Happening): void {
    const since = this.held.get(id)?.get(entryKey(holder, balance.uom))?.since ?? by;
    if (low > balance.low) this.set(id, holder, { ...balance, low, isThere: true }, since);
  }

  /** Takes goods away and says what they may have been. */
  private take(amount: Amount, from: Holder, by: Happening): Part[] {
    const { quantity } = amount;
    const sources: Source[] = [];
    let rest = boundsOf(quantity);
    for (const fits of this.levelsOf(from)) {
      const pool = this.heldBy(amount, fits);
      if (pool.length === 0) continue;
      addAll(sources, pool);
      rest = this.draw(pool, rest, by);
      // How much went nobody said: it was all of the nearest.
      if (quantity === undefined || rest.high === 0) break;
    }
    if (sources.length === 0) {
      this.takeUntold(amount, from, by);
      return [{ ...amount, ...sure(amount) }];
    }
    if (quantity === undefined || rest.low === 0) return partsOf(amount, sources);
    const untold = { ...amount, quantity: rest.low };
    this.takeUntold(untold, from, by);
    if (!isProduct(amount.id)) return partsOf(amount, sources);
    return [
      ...partsOf({ ...amount, quantity: quantity - rest.low }, sources),
      { ...untold, ...sure(untold) },
    ];
  }

  /**
   * What is somewhere and was never told to have come there. Of a place that is named it was there before anything was told,
   * as long as there may be such goods. Else it ends a shipment that did not say where to; or it is from any place that had
   * it, from a door that refused it, or from where nothing was told of.
   */
  private takeUntold(amount: Amount, from: Holder, by: Happening): void {
    let rest = boundsOf(amount.quantity);
    const sender: Holder | undefined = by.from === undefined ? undefined : { at: by.from };
    const isReceipt = 'to' in from;
    const isNamed = !isReceipt || (sender !== undefined && by.from !== by.place);
    if (isReceipt && isNamed && sender !== undefined)
      for (const fits of this.levelsOf(sender)) rest = this.drawFrom(amount, fits, rest, by);
    if (isNamed) rest = this.drawOutside(amount, rest);
    else rest = this.drawFrom(amount, isOpenShipment, rest, by);
    const here = keyOfHolder({ at: by.place ?? '' });
    // Where it was sent to it may have come, and left again, without a word. A pallet is opened before anything is taken from it.
    const isLoose: Fits = (holder) =>
      'back' in holder || 'to' in holder || ('at' in holder && keyOfHolder(holder) !== here);
    rest = this.drawFrom(amount, isLoose, rest, by, { isOutsideToo: !isNamed });
    this.drawFrom(amount, (holder) => 'in' in holder, rest, by);
  }

  private drawOutside(amount: Amount, rest: AmountBounds): AmountBounds {
    const supply = this.supplyOf(amount);
    const { room } = supply;
    for (const share of sharesOf(rest, [room])) supply.bring(share);
    return sureRest(rest, room);
  }

  private drawFrom(
    amount: Amount,
    fits: Fits,
    rest: AmountBounds,
    by: Happening,
    { isOutsideToo = false } = {},
  ): AmountBounds {
    if (rest.high === 0) return rest;
    const supply = this.supplyOf(amount);
    const room = isOutsideToo ? supply.room : 0;
    const pool = this.heldExactly(amount, fits);
    const shares = sharesOf(rest, [...pool.map(({ balance }) => balance.high), room]);
    const outside = shares.at(-1);
    if (pool.some((_, at) => shares[at]?.low !== shares[at]?.high)) this.fromAnywhere.add(amount.id);
    for (const [at, source] of pool.entries()) this.lessen(source, shares[at], by);
    if (outside) supply.bring(outside);
    return sureRest(rest, sumOfBounds(pool.map(({ balance }) => balance)).high + room);
  }

  /** Takes so much from what is told to have had it, and says how much is still to be found. */
  private draw(pool: readonly Source[], rest: AmountBounds, by: Happening): AmountBounds {
    const shares = sharesOf(
      rest,
      pool.map(({ balance }) => balance.high),
    );
    for (const [at, source] of pool.entries()) this.lessen(source, shares[at], by, by);
    const { low, high } = sumOfBounds(pool.map(({ balance }) => balance));
    return { low: Math.max(0, rest.low - high), high: Math.max(0, rest.high - low) };
  }

  /** What may have left untold changes nothing of since when the others are there. */
  private lessen(
    { id, holder, balance }: Source,
    share: AmountBounds | undefined,
    by: Happening,
    moved?: Happening,
  ) {
    if (share === undefined || share.high === 0) return;
    const since = this.held.get(id)?.get(entryKey(holder, balance.uom))?.since ?? by;
    this.set(id, holder, less(balance, share), moved ?? since);
  }

  /**
   * Where what is taken from somewhere is looked for, the nearest first: a room and the house it is in are told for each
   * other; and what was sent to a place and leaves it has come there, whoever did not tell.
   */
  private levelsOf(from: Holder): Fits[] {
    const key = keyOfHolder(from);
    const exact: Fits = (holder) => keyOfHolder(holder) === key;
    if ('to' in from && from.to === untoldPlace) return [exact];
    if (!('at' in from) && !('to' in from)) return [exact];
    const house: Fits = (holder) => keyOfHolder(holder) !== key && isSameHouse(holder, from);
    if (!('at' in from)) return [exact, house];
    const coming: Holder = { to: from.at };
    return [exact, house, (holder) => isSameHouse(holder, coming)];
  }

  /** The lot itself; of a product its lots that are there, and what of it is of no known lot. */
  private heldBy(amount: Amount, fits: Fits): Source[] {
    if (!isProduct(amount.id)) return this.heldExactly(amount, fits);
    const gtin = gtinOf(amount.id);
    return [...this.held.keys()].flatMap((id) =>
      id === amount.id || gtinOf(id) === gtin ? this.heldExactly({ ...amount, id }, fits) : [],
    );
  }

  private heldExactly({ id, uom }: Amount, fits: Fits): Source[] {
    return [...(this.held.get(id)?.values() ?? [])]
      .filter(({ holder, balance }) => balance.high > 0 && balance.uom === uom && fits(holder))
      .map(({ holder, balance }) => ({ id, holder, balance }));
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
    const entries = this.held.get(id) ?? new Map<string, Held>();
    const key = entryKey(holder, balance.uom);
    this.supplyOf({ id, ...uomOf(balance) }).hold(balance.low - (entries.get(key)?.balance.low ?? 0));
    entries.set(key, { holder, balance, since });
    this.held.set(id, entries);
  }

  private supplyOf({ id, uom }: Amount): LotSupply {
    const key = `${id} ${uom ?? ''}`;
    const supply = this.supplies.get(key) ?? new LotSupply(this.made.get(key)?.quantity);
    this.supplies.set(key, supply);
    return supply;
  }
}

const boundsOf = (quantity: number | undefined): AmountBounds => ({
  low: quantity ?? 0,
  high: quantity ?? Number.POSITIVE_INFINITY,
});

/** What is still to be found where nothing says how it came; of how much nobody said, nothing for sure. */
const sureRest = (rest: AmountBounds, most: number): AmountBounds =>
  Number.isFinite(rest.high)
    ? { low: Math.max(0, rest.low - most), high: Math.max(0, rest.low - most) }
    : { low: 0, high: most > 0 ? 0 : rest.high };

const isOpenShipment: Fits = (holder) => 'to' in holder && holder.to === untoldPlace;
const isProduct = (id: string): boolean => /^https:\/\/id\.gs1\.org\/01\/\d{14}$/.test(id);
const entryKey = (holder: Holder, uom: string | undefined): string => `${keyOfHolder(holder)} ${uom ?? ''}`;
