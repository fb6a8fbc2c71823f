import type { Happening } from './happening.js';
import { placeShipmentsBeforeReceipts, type Skew } from './skew.js';

/** From one happening to another, by their place in the order; open where nothing ended it. */
export type Stay = { readonly child: string; readonly parent: string; readonly from: number; to: number };

/** A carton that was packed into another while it was still in a first: the last packing wins. */
export type Repacked = {
  readonly child: string;
  readonly was: string;
  readonly is: string;
  readonly at: Happening;
};

export type Model = {
  readonly happenings: readonly Happening[];
  /** The happenings that tell of a thing itself, by their place in the order. */
  readonly own: ReadonlyMap<string, readonly number[]>;
  readonly staysOf: ReadonlyMap<string, readonly Stay[]>;
  readonly staysIn: ReadonlyMap<string, readonly Stay[]>;
  /** What is of a lot, each with a serial. */
  readonly lots: ReadonlyMap<string, ReadonlySet<string>>;
  readonly repacked: readonly Repacked[];
  readonly skews: readonly Skew[];
};

/** What was in what, and when, from happenings in their order. */
export function buildModel(ordered: readonly Happening[]): Model {
  const { happenings, skews } = placeShipmentsBeforeReceipts(ordered);
  const builder = new Builder();
  for (const [at, each] of happenings.entries()) builder.take(each, at);
  const { own, staysOf, staysIn, lots, repacked } = builder;
  return { happenings, own, staysOf, staysIn, lots, repacked, skews };
}

class Builder {
  readonly own = new Map<string, number[]>();
  readonly staysOf = new Map<string, Stay[]>();
  readonly staysIn = new Map<string, Stay[]>();
  readonly lots = new Map<string, Set<string>>();
  readonly repacked: Repacked[] = [];

  take(happening: Happening, at: number): void {
    const { kind, parent, things, inputs, outputs, lots } = happening;
    for (const [thing, lot] of lots) setOf(this.lots, lot).add(thing);
    for (const thing of [...things, ...inputs.things, ...outputs.things]) this.note(thing, at);
    if (parent !== undefined) this.note(parent, at);
    if (parent !== undefined && (kind === 'AggregationEvent' || kind === 'AssociationEvent'))
      this.pack(happening, parent, at);
    // What is used up is in nothing any more.
    for (const thing of inputs.things) this.leave(thing, at);
    if (kind === 'ObjectEvent' && happening.action === 'DELETE')
      for (const thing of things) this.leave(thing, at);
  }

  private pack(happening: Happening, parent: string, at: number): void {
    const { action, things, amounts } = happening;
    if (action !== 'DELETE') {
      for (const child of things) this.enter(happening, child, parent, at);
      return;
    }
    // Without children everything goes out.
    const isAll = things.length === 0 && amounts.length === 0;
    const leaving = isAll ? openIn(this.staysIn.get(parent)).map(({ child }) => child) : things;
    for (const child of leaving) {
      this.leave(child, at, parent);
      if (isAll) this.note(child, at);
    }
  }

  private enter(happening: Happening, child: string, parent: string, at: number): void {
    if (child === parent) return;
    const [before] = openIn(this.staysOf.get(child));
    if (before?.parent === parent) return;
    if (before) {
      this.repacked.push({ child, was: before.parent, is: parent, at: happening });
      before.to = at;
    }
    const stay = { child, parent, from: at, to: Number.POSITIVE_INFINITY };
    listOf(this.staysOf, child).push(stay);
    listOf(this.staysIn, parent).push(stay);
  }

  private leave(child: string, at: number, parent?: string): void {
    for (const stay of openIn(this.staysOf.get(child)))
      if (parent === undefined || stay.parent === parent) stay.to = at;
  }

  private note(thing: string, at: number): void {
    const list = listOf(this.own, thing);
    if (list.at(-1) !== at) list.push(at);
  }
}

export const openIn = (stays: readonly Stay[] = []): Stay[] =>
  stays.filter(({ to }) => to === Number.POSITIVE_INFINITY);

function listOf<V>(map: Map<string, V[]>, key: string): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}
