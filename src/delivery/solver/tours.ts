import type { Instance } from './instance.js';

/** What a vehicle does at a stop. */
export const doing = { start: 0, load: 1, order: 2, end: 3 } as const;

/**
 * The day of every vehicle, a stretch of `room` stops each: where it starts, loads, serves and ends. Where it begins at
 * its store, loading is its first stop. `time-tours.ts` fills in the times.
 */
export class Tours {
  readonly room: number;
  readonly stops: Int32Array;
  readonly what: Uint8Array;
  readonly trip: Int32Array;
  readonly length: Int32Array;
  readonly trips: Int32Array;
  /** By stop and state: the earliest arrival and departure, and the latest arrival with which all that follows is in time. */
  readonly arrival: Float64Array;
  readonly departure: Float64Array;
  readonly latest: Float64Array;
  /** By vehicle, trip and dimension; by vehicle and trip. */
  readonly tripLoad: Float64Array;
  readonly tripRelease: Float64Array;
  readonly cost: Float64Array;
  /** Of an order: who serves it, or −1. */
  readonly servedBy: Int32Array;

  constructor(readonly instance: Instance) {
    const { orders, vehicles, states, dimensions, tripsMax } = instance;
    this.room = orders + tripsMax.reduce((most, each) => Math.max(most, each), 0) + 3;
    const size = vehicles * this.room;
    this.stops = new Int32Array(size);
    this.what = new Uint8Array(size);
    this.trip = new Int32Array(size);
    this.length = new Int32Array(vehicles);
    this.trips = new Int32Array(vehicles);
    this.arrival = new Float64Array(size * states);
    this.departure = new Float64Array(size * states);
    this.latest = new Float64Array(size * states);
    this.tripLoad = new Float64Array(size * dimensions);
    this.tripRelease = new Float64Array(size);
    this.cost = new Float64Array(vehicles);
    this.servedBy = new Int32Array(orders).fill(-1);
    for (let vehicle = 0; vehicle < vehicles; vehicle++) this.clear(vehicle);
  }

  /** Leaves it at home. */
  clear(vehicle: number): void {
    const { start, depot, end } = this.instance;
    const [from, load, to] = [start[vehicle] ?? 0, depot[vehicle] ?? 0, end[vehicle] ?? 0];
    this.length[vehicle] = 0;
    if (from !== load) this.push(vehicle, from, doing.start);
    this.push(vehicle, load, doing.load);
    this.push(vehicle, to, doing.end);
  }

  private push(vehicle: number, node: number, what: number): void {
    const length = this.length[vehicle] ?? 0;
    this.stops[vehicle * this.room + length] = node;
    this.what[vehicle * this.room + length] = what;
    this.length[vehicle] = length + 1;
  }

  isIdle(vehicle: number): boolean {
    const first = this.instance.start[vehicle] === this.instance.depot[vehicle] ? 2 : 3;
    return this.length[vehicle] === first;
  }

  insert(vehicle: number, at: number, node: number, what: number): void {
    const base = vehicle * this.room;
    const end = base + (this.length[vehicle] ?? 0);
    this.stops.copyWithin(base + at + 1, base + at, end);
    this.what.copyWithin(base + at + 1, base + at, end);
    this.stops[base + at] = node;
    this.what[base + at] = what;
    this.length[vehicle] = (this.length[vehicle] ?? 0) + 1;
  }

  /** Takes out every order that nobody serves any more, and trips with nothing left in them. */
  closeUp(vehicle: number): void {
    const base = vehicle * this.room;
    const length = this.length[vehicle] ?? 0;
    let kept = 0;
    for (let at = 0; at < length; at++) {
      const [node, what] = [this.stops[base + at] ?? 0, this.what[base + at] ?? 0];
      if (what === doing.order && this.servedBy[node] !== vehicle) continue;
      const isAfterLoad = kept > 0 && this.what[base + kept - 1] === doing.load;
      if (what === doing.load && isAfterLoad) continue;
      const isIdle = what === doing.end && isAfterLoad && this.hasOrder(base, kept);
      const place = isIdle ? kept - 1 : kept;
      this.stops[base + place] = node;
      this.what[base + place] = what;
      kept = place + 1;
    }
    this.length[vehicle] = kept;
  }

  private hasOrder(base: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (this.what[base + at] === doing.order) return true;
    return false;
  }

  /** The orders that a vehicle serves, in their order. */
  ordersOf(vehicle: number, into: Int32Array): number {
    const base = vehicle * this.room;
    const length = this.length[vehicle] ?? 0;
    let count = 0;
    for (let at = 0; at < length; at++)
      if (this.what[base + at] === doing.order) into[count++] = this.stops[base + at] ?? 0;
    return count;
  }
}
