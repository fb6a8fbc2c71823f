import type { Happening } from './happening.js';
import type { Model, Stay } from './model.js';
import { isSent, isUsing } from './skew.js';

export type Whereabouts =
  | { readonly state: 'at'; readonly place: string; readonly since: Happening }
  | {
      readonly state: 'in-transit';
      readonly from?: string;
      readonly to?: string;
      /** Refused at the door it comes from; where it went nobody told. */
      readonly isRefused?: true;
      readonly since: Happening;
    }
  | { readonly state: 'used-up' | 'gone'; readonly place?: string; readonly since: Happening }
  | { readonly state: 'unknown' };

/** Where a thing with an identity of its own is at the end of the model, by itself or by what it is in. */
export function whereIs(model: Model, thing: string): Whereabouts {
  const at = lastSighting(model, thing, 0, Number.POSITIVE_INFINITY, new Set());
  if (at === undefined) return { state: 'unknown' };
  const happening = model.happenings[at];
  return happening ? whereaboutsBy(model, thing, at, happening) : { state: 'unknown' };
}

function whereaboutsBy(model: Model, thing: string, at: number, since: Happening): Whereabouts {
  const { inputs, things, place } = since;
  const there = place === undefined ? {} : { place };
  if (inputs.things.includes(thing)) return { state: 'used-up', ...there, since };
  // A pallet that is given up does not take along what stands on it.
  if (isUsing(since) && things.includes(thing)) return { state: 'gone', ...there, since };
  if (isSent(since)) {
    const sent = since.to === undefined ? (lastShipment(model, thing, at) ?? since) : since;
    const from = sent.from ?? sent.place;
    return {
      state: 'in-transit',
      ...(from === undefined ? {} : { from }),
      ...(sent.to === undefined ? {} : { to: sent.to }),
      since,
    };
  }
  if (since.isRefused && place !== undefined && things.includes(thing))
    return { state: 'in-transit', from: place, isRefused: true, since };
  return place === undefined ? { state: 'unknown' } : { state: 'at', place, since };
}

/** On the way goods are seen by who does not know where they go; the shipment knew. */
function lastShipment({ own, happenings }: Model, thing: string, before: number): Happening | undefined {
  const list = (own.get(thing) ?? []).filter((at) => at <= before).map((at) => happenings[at]);
  return list.findLast((each) => each !== undefined && each.to !== undefined && isSent(each));
}

/** The last happening from `from` up to before `to` that tells where a thing is. */
function lastSighting(
  model: Model,
  thing: string,
  from: number,
  to: number,
  seen: ReadonlySet<string>,
): number | undefined {
  // What is in itself, by somebody's mistake, is seen once.
  if (seen.has(thing)) return undefined;
  const within = new Set([...seen, thing]);
  const own = (model.own.get(thing) ?? []).findLast((at) => at >= from && at < to && tells(model, thing, at));
  const carried = (model.staysOf.get(thing) ?? []).flatMap((stay) => {
    const [start, end] = [Math.max(from, stay.from), Math.min(to, stay.to)];
    return start < end ? (lastSighting(model, stay.parent, start, end, within) ?? []) : [];
  });
  const all = own === undefined ? carried : [own, ...carried];
  return all.length === 0 ? undefined : all.reduce((a, b) => Math.max(a, b));
}

function tells({ happenings }: Model, thing: string, at: number): boolean {
  const happening = happenings[at];
  if (happening === undefined) return false;
  const { place, inputs } = happening;
  return place !== undefined || isSent(happening) || inputs.things.includes(thing) || isUsing(happening);
}

/** Everything a thing is in now, from the nearest out. */
export function containersOf({ staysOf }: Model, thing: string): string[] {
  const found: string[] = [];
  for (
    let at = openParent(staysOf, thing);
    at !== undefined && !found.includes(at);
    at = openParent(staysOf, at)
  )
    found.push(at);
  return found;
}

const openParent = (staysOf: ReadonlyMap<string, readonly Stay[]>, thing: string): string | undefined =>
  staysOf.get(thing)?.findLast(({ to }) => to === Number.POSITIVE_INFINITY)?.parent;

/** What is in a thing now; with `deep` also what is in that. */
export function contentsOf({ staysIn }: Model, thing: string, { deep = false } = {}): string[] {
  const found = new Set<string>();
  const look = (parent: string): void => {
    for (const { child, to } of staysIn.get(parent) ?? []) {
      if (to !== Number.POSITIVE_INFINITY || found.has(child) || child === thing) continue;
      found.add(child);
      if (deep) look(child);
    }
  };
  look(thing);
  return [...found];
}
