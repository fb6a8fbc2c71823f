import { wording } from '../../../lib/wording/index.js';
import type { DayFault } from '../day-fault.js';
import type { Begun, DayProblem, Turns, Van, Ward, WardGiven } from '../problem.js';
import type { AcceptedPlan } from './accepted-plan.js';
import type { DayChanges, VehicleChange, WardChange } from './changes-input.js';
import { type Stop, type VanSoFar, vanSoFar } from './van-so-far.js';

/** A day in which something has happened: what is left to be planned, and how it would have gone on. */
export type DaySoFar = {
  readonly problem: DayProblem;
  readonly begun: Begun;
  readonly vans: readonly VanSoFar[];
  /** As planned, without the vehicles that are lost, with the packs that were meant for each ward. */
  readonly goingOn: { readonly turns: Turns; readonly packs: readonly number[] };
  readonly now: number;
  readonly changes: number;
};

type Dated = WardGiven & { readonly ward: string };

export function daySoFar(
  day: DayProblem,
  accepted: AcceptedPlan,
  { now, changes }: DayChanges,
): DaySoFar | { readonly faults: readonly DayFault[] } {
  const known = accepted.changed?.changes ?? 0;
  const places = withNewWards(day, changes);
  const vans = vansBy(day.vans, changes);
  const vanChanges = changes.filter((each) => each.kind === 'vehicle');
  const news = new Set<VehicleChange>(changes.slice(known).filter((each) => each.kind === 'vehicle'));
  const soFar = vans.map((van) =>
    vanSoFar(van, now, {
      trips: accepted.days.find(({ vehicle }) => vehicle === van.id)?.trips ?? [],
      changes: vanChanges.filter(({ vehicle }) => vehicle === van.id),
      news,
    }),
  );
  const gifts = soFar
    .flatMap(({ over, current }) => [...over, ...(current ? [current] : [])])
    .flatMap(({ stops }) => stops)
    .map(({ ward, arrives, packs }): Dated => ({ ward, arrives, packs }))
    .toSorted((one, other) => one.arrives - other.arrives);
  const told = (id: string): WardChange[] =>
    changes.flatMap((each) => (each.kind === 'ward' && each.ward === id ? [each] : []));
  const wards = places.wards.map((ward) =>
    wardNow(
      day,
      ward,
      told(ward.id),
      gifts.filter((gift) => gift.ward === ward.id),
    ),
  );
  const problem: DayProblem = { ...day, minutes: places.minutes, wards: wards.map(({ ward }) => ward), vans };
  const indexOf = new Map(wards.map(({ ward }, at) => [ward.id, at]));
  const placeOf = (id: string | undefined): number =>
    id === undefined ? 0 : (problem.wards[indexOf.get(id) ?? -1]?.place ?? 0);
  const storePacks = storeNow(day.packs, soFar, changes);
  const faults = [
    ...notOnBoard(vans, soFar, changes),
    ...(storePacks < 0 ? [tooMuchHeld(changes, storePacks)] : []),
  ];
  if (faults.length > 0) return { faults };
  const begun: Begun = {
    vans: soFar.map(({ begins, at }) => ({ ...begins, place: placeOf(at) })),
    wards: wards.map(({ given }) => ({ given, isOpen: given === undefined })),
    storePacks,
  };
  const isOpen = (stop: Stop): boolean => begun.wards[indexOf.get(stop.ward) ?? -1]?.isOpen ?? false;
  const turns = soFar.map(({ begins, open, current }) => {
    if (begins.isOut) return [];
    const all = current && begins.isOnWay ? open : open.filter((stops) => stops.length > 0);
    const trips = all.map((stops) => stops.filter(isOpen).map(({ ward }) => indexOf.get(ward) ?? 0));
    return trips.filter((stops, at) => stops.length > 0 || (at === 0 && begins.isOnWay));
  });
  const meant = new Map(soFar.flatMap(({ open }) => open.flat()).map((stop) => [stop.ward, stop.packs]));
  const goingOn = { turns, packs: problem.wards.map(({ id }) => meant.get(id) ?? 0) };
  return { problem, begun, vans: soFar, goingOn, now, changes: changes.length };
}

/** Wards that were not on the list have a row and a column after all others. */
function withNewWards(
  { wards, minutes }: DayProblem,
  changes: DayChanges['changes'],
): { wards: readonly Ward[]; minutes: DayProblem['minutes'] } {
  let all = wards;
  let ways = minutes;
  for (const change of changes) {
    if (change.kind !== 'ward' || all.some(({ id }) => id === change.ward)) continue;
    const to = change.minutes ?? [];
    all = [
      ...all,
      { id: change.ward, ratePerHour: change.ratePerHour ?? 0, stock: change.stock, place: ways.length },
    ];
    ways = [...ways.map((row, at) => [...row, to[at] ?? Number.POSITIVE_INFINITY]), [...to, 0]];
  }
  return { wards: all, minutes: ways };
}

function vansBy(vans: readonly Van[], changes: DayChanges['changes']): Van[] {
  const all = new Map(vans.map((van) => [van.id, van]));
  for (const change of changes) {
    if (change.kind !== 'vehicle') continue;
    const { vehicle: id, at, capacity: capacityPacks, shiftEnd } = change;
    const van = all.get(id) ?? { id, start: at, capacityPacks: capacityPacks ?? 0, shiftEnd: shiftEnd ?? 0 };
    all.set(id, { ...van, ...(shiftEnd === undefined ? {} : { shiftEnd }) });
  }
  return [...all.values()];
}

/**
 * A ward as if what it says now had been so since the morning: it has as much at every later time. One that says it has
 * none has been without since it was to run out, if that is over.
 */
function wardNow(
  day: DayProblem,
  ward: Ward,
  told: readonly WardChange[],
  gifts: readonly WardGiven[],
): { ward: Ward; given: WardGiven | undefined } {
  let now = ward;
  let since = Number.NEGATIVE_INFINITY;
  const after = (time: number): WardGiven | undefined => gifts.findLast(({ arrives }) => arrives > time);
  for (const { at, stock, ratePerHour = now.ratePerHour } of told) {
    const before = gifts.filter(({ arrives }) => arrives > since && arrives <= at).at(-1);
    const empty = Math.min(at, emptyFrom(day, now, before));
    const from = stock === 0 ? empty : at;
    now = { ...now, ratePerHour, stock: stock + (ratePerHour * (from - day.start)) / 60 };
    since = at;
  }
  return { ward: now, given: after(since) };
}

function emptyFrom(
  { start, packSize }: DayProblem,
  { ratePerHour, stock }: Ward,
  given: WardGiven | undefined,
): number {
  if (ratePerHour === 0) return Number.POSITIVE_INFINITY;
  const empty = start + (60 * stock) / ratePerHour;
  return given ? Math.max(empty, given.arrives) + (60 * given.packs * packSize) / ratePerHour : empty;
}

/** What was loaded is gone from the store, and what was brought home is back in it. */
function storeNow(packs: number, vans: readonly VanSoFar[], changes: DayChanges['changes']): number {
  const ofChanges = changes.reduce(
    (sum, each) => (each.kind === 'store' ? sum + (each.added ?? 0) - (each.held ?? 0) : sum),
    0,
  );
  const loaded = vans.reduce((sum, { over, current, stuckPacks }) => {
    const given = over.flatMap(({ stops }) => stops).reduce((all, stop) => all + stop.packs, 0);
    const stuckInOver = current ? 0 : stuckPacks;
    return sum + given + stuckInOver + (current?.packs ?? 0);
  }, 0);
  return packs + ofChanges - loaded;
}

const notOnBoard = (
  vans: readonly Van[],
  soFar: readonly VanSoFar[],
  changes: DayChanges['changes'],
): DayFault[] =>
  soFar.flatMap((van, at) => {
    if (van.notOnBoard === 0) return [];
    const index = changes.findLastIndex(
      (each) => each.kind === 'vehicle' && each.vehicle === vans[at]?.id && (each.held ?? 0) > 0,
    );
    const found = changes[index];
    const held = found?.kind === 'vehicle' ? (found.held ?? 0) : 0;
    const expected = wording('one-plan.expect.on-board', {
      most: String(Math.max(0, held - van.notOnBoard)),
    });
    return [{ path: ['changes', index, 'held'], found: held, expected }];
  });

function tooMuchHeld(changes: DayChanges['changes'], storePacks: number): DayFault {
  const index = changes.findLastIndex((each) => each.kind === 'store' && (each.held ?? 0) > 0);
  const found = changes[index];
  const held = found?.kind === 'store' ? (found.held ?? 0) : 0;
  const expected = wording('one-plan.expect.in-store', { most: String(Math.max(0, held + storePacks)) });
  return { path: ['changes', index, 'held'], found: held, expected };
}
