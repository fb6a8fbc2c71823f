import type { DayFault } from '../day-fault.js';
import type { Begun, DayProblem, Turns, Van, WardGiven } from '../problem.js';
import type { AcceptedPlan } from './accepted-plan.js';
import type { DayChanges, VehicleChange, WardChange } from './changes-input.js';
import { faultsOfHolds, storeNow } from './holds.js';
import { type Stop, type VanSoFar, vanSoFar } from './van-so-far.js';
import { wardNow, withNewWards } from './wards-so-far.js';

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
  const faults = faultsOfHolds(changes, storePacks, vans, soFar);
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
