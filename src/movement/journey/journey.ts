import type { CaseRecord, ConsignmentRecord } from '../../case/index.js';
import type { PlaceNames } from '../evidence/place-names.js';
import { type Happening, isReceived, isSent } from '../trace/index.js';
import { type Ends, type Visit, visitsSaid, visitsSeen } from './visit.js';
import { type Where, whereOfEvent, whereOfParty, whereOfPlace } from './where.js';

export type Stop = {
  readonly where: Where;
  readonly role: 'from' | 'through' | 'to';
  /** None where nobody and no event says that goods were there. */
  readonly visits: readonly Visit[];
};

/** From one stop to another; `isKnown` where goods are told to have been at both. */
export type Leg = { readonly from: string; readonly to: string; readonly isKnown: boolean };

export type ShipmentJourney = { readonly stops: readonly Stop[]; readonly legs: readonly Leg[] };

/** What else tells where goods were: events of a shipment up to a day, in their order. */
export type Seen = { readonly happenings: readonly Happening[]; readonly names: PlaceNames };

/**
 * Where a shipment went, by its ends, by what people said and by captured events. Goods part: what came to two hospitals
 * went to each from where both were sent, and not from the one to the other.
 */
export function journeyOf(entry: ConsignmentRecord, record: CaseRecord, seen: Seen): ShipmentJourney {
  const given = endsOf(entry, record);
  const visits = [...visitsSaid(entry, record, given), ...visitsSeen(seen.happenings, record, seen.names)];
  const ends = exactly(given, visits);
  const placed = visits.map((visit) => ({ ...visit, where: exact(visit.where, given, ends) }));
  const way = new Way(ends, placed.toSorted(inTime));
  const sent = seen.happenings.filter((each) => isSent(each) || isReceived(each));
  way.follow(sent, (id) => exact(whereOfEvent(id, record, seen.names), given, ends));
  return way.close();
}

// A day that somebody names comes before every moment of it.
const inTime = (a: Visit, b: Visit): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.rank - b.rank);

const endsOf = ({ consignment }: ConsignmentRecord, record: CaseRecord): Ends => {
  const { dispatchedFrom, deliveredTo, from, to } = consignment;
  return {
    from: dispatchedFrom === undefined ? whereOfParty(from, record) : whereOfPlace(dispatchedFrom, record),
    to: deliveredTo === undefined ? whereOfParty(to, record) : whereOfPlace(deliveredTo, record),
  };
};

/** An end of which only the country is known is the one place in it that goods left, or came to. */
function exactly({ from, to }: Ends, visits: readonly Visit[]): Ends {
  const only = (end: Where, isOfEnd: (visit: Visit) => boolean): Where => {
    if (!end.isVague || end.country === undefined) return end;
    const inside = visits.filter(
      (visit) => !visit.where.isVague && visit.where.country === end.country && isOfEnd(visit),
    );
    const [first, ...others] = new Map(inside.map(({ where }) => [where.key, where])).values();
    return first !== undefined && others.length === 0 ? first : end;
  };
  return {
    from: only(from, ({ rank }) => rank === 0),
    to: from.key === to.key ? to : only(to, ({ rank }) => rank > 1),
  };
}

const exact = (where: Where, given: Ends, ends: Ends): Where =>
  where.key === given.from.key ? ends.from : where.key === given.to.key ? ends.to : where;

type Gathered = { where: Where; visits: Visit[] };

class Way {
  private readonly stops = new Map<string, Gathered>();
  private readonly legs = new Map<string, Leg>();
  /** Stops to which a sending tells the way. */
  private readonly reached = new Set<string>();

  constructor(
    private readonly ends: Ends,
    private readonly visits: readonly Visit[],
  ) {
    this.stop(ends.from);
    for (const visit of visits) this.stop(visit.where).visits.push(visit);
  }

  /** What was sent from where to where, by events. */
  follow(moves: readonly Happening[], whereOf: (id: string) => Where): void {
    const open: { from: Where; to: Where | undefined }[] = [];
    for (const move of moves) {
      const { place } = move;
      const from = move.from ?? (isSent(move) ? place : undefined);
      if (isSent(move)) {
        if (from !== undefined)
          open.push({ from: whereOf(from), to: move.to === undefined ? undefined : whereOf(move.to) });
        continue;
      }
      if (place === undefined) continue;
      const there = whereOf(place);
      const sent = open.findLast(({ to }) => to === undefined || to.key === there.key);
      const origin = sent?.from ?? (from === undefined ? undefined : whereOf(from));
      if (origin !== undefined) this.leg(origin, there, true);
    }
    for (const { from, to } of open) if (to !== undefined && !this.isSeen(to)) this.leg(from, to, false);
  }

  close(): ShipmentJourney {
    const { from, to } = this.ends;
    const before: Visit[] = [];
    for (const visit of this.visits) {
      const { key } = visit.where;
      const isFirst = key !== from.key && !before.some(({ where }) => where.key === key);
      if (isFirst && !this.reached.has(key)) {
        const parent = before.findLast((one) => leadsTo(one, visit))?.where ?? from;
        this.leg(parent, visit.where, this.isSeen(parent));
      }
      before.push(visit);
    }
    if (!this.isCovered(to)) {
      const last = before.findLast(({ where, rank }) => rank <= 2 && where.key !== to.key)?.where ?? from;
      if (!this.reached.has(to.key)) this.leg(last, to, false);
    }
    return { stops: this.inOrder(), legs: [...this.legs.values()] };
  }

  private stop(where: Where): Gathered {
    const found = this.stops.get(where.key) ?? { where, visits: [] };
    this.stops.set(where.key, found);
    return found;
  }

  private leg(from: Where, to: Where, isKnown: boolean): void {
    if (from.key === to.key) return;
    this.stop(from);
    this.stop(to);
    this.reached.add(to.key);
    const key = `${from.key} ${to.key}`;
    const isTold = isKnown || this.legs.get(key)?.isKnown === true;
    this.legs.set(key, { from: from.key, to: to.key, isKnown: isTold });
  }

  private readonly isSeen = ({ key }: Where): boolean => (this.stops.get(key)?.visits.length ?? 0) > 0;

  /** Of an end of which only the country is known it is enough that goods came somewhere in it. */
  private isCovered(to: Where): boolean {
    if (this.isSeen(to) || to.key === this.ends.from.key) return true;
    const came = this.visits.filter(({ rank }) => rank >= 2);
    return (
      to.isVague && came.some(({ where }) => where.country !== undefined && where.country === to.country)
    );
  }

  /** The first, those goods were at in the order they came there, and those they are awaited at. */
  private inOrder(): Stop[] {
    const { from, to } = this.ends;
    const rest = [...this.stops.values()].filter(({ where }) => where.key !== from.key);
    const came = rest
      .filter(({ visits }) => visits.length > 0)
      .toSorted((a, b) => ((a.visits[0]?.at ?? '') < (b.visits[0]?.at ?? '') ? -1 : 1));
    const awaited = rest.filter(({ visits }) => visits.length === 0);
    return [this.stop(from), ...came, ...awaited].map(({ where, visits }) => ({
      where,
      role: where.key === from.key ? 'from' : where.key === to.key ? 'to' : 'through',
      visits,
    }));
  }
}

/** Goods go on from where less of their way lay behind them, and from one place on the way to the next. */
const leadsTo = (one: Visit, visit: Visit): boolean =>
  one.where.key !== visit.where.key && (one.rank < visit.rank || (one.rank === 1 && visit.rank === 1));
