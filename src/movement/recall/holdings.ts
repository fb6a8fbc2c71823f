import {
  type AsOf,
  buildModel,
  type Happening,
  LotLedger,
  type Model,
  orderHappenings,
  recall,
} from '../trace/index.js';
import { isUsing } from '../trace/skew.js';
import { noSpan, type PieceSpan, plus, span } from './span.js';

/** What events say a site has of a lot, or has used or destroyed. */
export type Holding = {
  readonly has: PieceSpan;
  readonly used: PieceSpan;
  readonly destroyed: number;
  /** Some of it is there for sure, or on its way there. */
  readonly isCertain: boolean;
  /** Other goods made of the lot, or packed with it, are there: how many of its pieces are in them nobody says. */
  readonly hasOthers: boolean;
  /** What was ever sent there, passed on since or not; nothing where nobody can tell. */
  readonly sent?: PieceSpan | undefined;
};

export type Holdings = {
  readonly sites: ReadonlyMap<string, Holding>;
  /** What is at no site that is known. */
  readonly elsewhere: PieceSpan;
  /** Of that what was refused, by the door that did not take it in. */
  readonly refused: ReadonlyMap<string, PieceSpan>;
  /** How many there ever were, at least and at most, by all that events tell; nothing where nobody can tell. */
  readonly ever: PieceSpan | undefined;
  /** What came somewhere may be what was told to be somewhere else. */
  readonly mayBeToldTwice: boolean;
  /** How many were ever made, where each making says it. */
  readonly made: number | undefined;
  /** How many went into other goods. */
  readonly madeInto: number;
  readonly uom: string | undefined;
  /** Told in several units, so that nothing can be added up. */
  readonly isMixed: boolean;
};

export const noHolding: Holding = {
  has: noSpan,
  used: noSpan,
  destroyed: 0,
  isCertain: false,
  hasOthers: false,
};

/** Who has how many of a lot at a moment, by the events. */
export function holdingsOf(happenings: readonly Happening[], lot: string, asOf: AsOf = {}): Holdings {
  const model = buildModel(orderHappenings(happenings, asOf));
  const ledger = new LotLedger(model);
  const members = new Set([lot, ...(model.lots.get(lot) ?? [])]);
  const called = recall(model, ledger, lot);
  const units = unitsOf(model, lot, members);
  const tally = new Tally(units.size > 1);
  for (const { id, where, balance, sure } of called.affected) {
    const isOurs = members.has(id);
    // A lot whose cartons are followed one by one has no place of its own.
    if (where.state === 'unknown' && id === lot) continue;
    const pieces = balance ?? span(1);
    if (where.state === 'in-transit' && where.isRefused)
      tally.refuse(where.from ?? '', isOurs ? pieces : open);
    else if (where.state === 'gone' || where.state === 'used-up')
      tally.use(where.place, isOurs ? pieces : open);
    else tally.put(siteIn(where), isOurs ? pieces : open, sure === 'certain' && isOurs, isOurs);
  }
  for (const place of called.usedAt)
    for (const { id, balance } of ledger.in({ used: place })) if (id === lot) tally.use(place, balance);
  for (const [place, pieces] of destroyedIn(model, lot, members)) tally.destroy(place, pieces);
  const { elsewhere, refused } = tally;
  const isFollowed = units.size === 1 && members.size === 1;
  const sites = new Map(
    [...tally.sites].map(([site, held]) => [
      site,
      { ...held, sent: isFollowed ? ledger.sentTo(lot, site) : undefined },
    ]),
  );
  const [uom] = units.size === 1 ? units : [];
  return {
    sites,
    elsewhere,
    refused,
    ever: units.size > 1 ? undefined : everOf(ledger, lot, { uom, things: members.size - 1 }),
    mayBeToldTwice: ledger.mayBeToldTwice(lot),
    ...(units.size > 1 ? { made: undefined, madeInto: 0 } : madeIn(model, lot, members)),
    uom: uom === '' ? undefined : uom,
    isMixed: units.size > 1,
  };
}

/** With serials each is one. Whether what is told by quantity is them as well nobody can tell. */
function everOf(
  ledger: LotLedger,
  lot: string,
  { uom, things }: { readonly uom: string | undefined; readonly things: number },
): PieceSpan {
  const { low, high } = ledger.ever(lot, uom === '' ? undefined : uom);
  return { low: Math.max(low, things), high: high + things };
}

const open: PieceSpan = { low: 0, high: Number.POSITIVE_INFINITY };

type Where = ReturnType<typeof recall>['affected'][number]['where'];

/** What is on its way is looked for where it goes; where nobody said where, with whoever sent it. */
function siteIn(where: Where): string | undefined {
  if (where.state === 'at') return where.place;
  return where.state === 'in-transit' ? (where.to ?? where.from) : undefined;
}

class Tally {
  readonly sites = new Map<string, Holding>();
  readonly refused = new Map<string, PieceSpan>();
  elsewhere: PieceSpan = noSpan;

  constructor(private readonly isMixed: boolean) {}

  put(site: string | undefined, pieces: PieceSpan, isCertain: boolean, isOurs: boolean): void {
    if (site === undefined) this.elsewhere = plus(this.elsewhere, this.counted(pieces));
    else
      this.change(site, (held) => ({
        ...held,
        has: plus(held.has, this.counted(pieces)),
        isCertain: held.isCertain || isCertain,
        hasOthers: held.hasOthers || !isOurs,
      }));
  }

  /** Who did not take it in has none of it, and is asked who took it back. */
  refuse(site: string, pieces: PieceSpan): void {
    this.elsewhere = plus(this.elsewhere, this.counted(pieces));
    this.refused.set(site, plus(this.refused.get(site) ?? noSpan, this.counted(pieces)));
    this.change(site, (held) => held);
  }

  use(site: string | undefined, pieces: PieceSpan): void {
    if (site === undefined) this.elsewhere = plus(this.elsewhere, this.counted(pieces));
    else
      this.change(site, (held) => ({
        ...held,
        used: plus(held.used, this.counted(pieces)),
        isCertain: true,
      }));
  }

  /** Of what is no more so many were destroyed, and not used. */
  destroy(site: string, pieces: number): void {
    if (this.sites.has(site) && !this.isMixed)
      this.change(site, (held) => ({ ...held, destroyed: Math.min(pieces, held.used.low) }));
  }

  private change(site: string, change: (held: Holding) => Holding): void {
    this.sites.set(site, change(this.sites.get(site) ?? noHolding));
  }

  // Kilograms and pieces are never added up.
  private counted(pieces: PieceSpan): PieceSpan {
    return this.isMixed ? open : pieces;
  }
}

type Members = ReadonlySet<string>;

function unitsOf({ happenings }: Model, lot: string, members: Members): Set<string> {
  const units = new Set<string>();
  for (const { kind, amounts, inputs, outputs, things } of happenings) {
    if (kind === 'TransactionEvent') continue;
    for (const { id, uom = '' } of [...amounts, ...inputs.amounts, ...outputs.amounts])
      if (id === lot) units.add(uom);
    if (things.some((thing) => members.has(thing))) units.add('');
  }
  return units;
}

function destroyedIn({ happenings }: Model, lot: string, members: Members): Map<string, number> {
  const at = new Map<string, number>();
  for (const each of happenings) {
    if (!isUsing(each) || each.step !== 'destroying' || each.place === undefined) continue;
    const amounts = each.amounts.filter(({ id }) => id === lot);
    const pieces =
      amounts.reduce((sum, { quantity = 0 }) => sum + quantity, 0) +
      each.things.filter((thing) => members.has(thing)).length;
    if (pieces > 0) at.set(each.place, (at.get(each.place) ?? 0) + pieces);
  }
  return at;
}

function madeIn({ happenings }: Model, lot: string, members: Members) {
  let made: number | undefined;
  let madeInto = 0;
  const things = new Set<string>();
  for (const { kind, action, amounts, inputs, outputs, things: named } of happenings) {
    if (kind === 'TransactionEvent') continue;
    const isMaking = kind === 'ObjectEvent' && action === 'ADD';
    for (const { id, quantity = Number.POSITIVE_INFINITY } of isMaking ? amounts : outputs.amounts)
      if (id === lot) made = (made ?? 0) + quantity;
    for (const thing of isMaking ? named : outputs.things) if (members.has(thing)) things.add(thing);
    for (const { id, quantity = 0 } of inputs.amounts) if (id === lot) madeInto += quantity;
  }
  // The ones that were only seen somewhere were made too.
  const isWhole = things.size === members.size - 1;
  const whole = made === undefined && things.size === 0 ? undefined : (made ?? 0) + things.size;
  return { made: isWhole && whole !== undefined && Number.isFinite(whole) ? whole : undefined, madeInto };
}
