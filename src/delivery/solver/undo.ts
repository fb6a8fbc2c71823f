import type { Tours } from './tours.js';

/** What the days of some vehicles were before they were changed. */
export class Undo {
  private readonly before: Tours;
  private readonly isKept: Uint8Array;
  private readonly kept: Int32Array;
  private count = 0;

  constructor(
    private readonly tours: Tours,
    spare: Tours,
  ) {
    this.before = spare;
    this.isKept = new Uint8Array(tours.length.length);
    this.kept = new Int32Array(tours.length.length);
  }

  has(vehicle: number): boolean {
    return this.isKept[vehicle] === 1;
  }

  keep(vehicle: number): void {
    if (this.has(vehicle)) return;
    copyDay(this.tours, this.before, vehicle);
    this.isKept[vehicle] = 1;
    this.kept[this.count++] = vehicle;
  }

  forget(): void {
    for (let at = 0; at < this.count; at++) this.isKept[this.kept[at] ?? 0] = 0;
    this.count = 0;
  }

  /** Puts them back. */
  restore(): void {
    for (let at = 0; at < this.count; at++) serve(this.tours, this.kept[at] ?? 0, -1);
    for (let at = 0; at < this.count; at++) {
      const vehicle = this.kept[at] ?? 0;
      copyDay(this.before, this.tours, vehicle);
      serve(this.tours, vehicle, vehicle);
    }
    this.forget();
  }
}

function serve({ room, stops, length, servedBy, instance }: Tours, vehicle: number, by: number): void {
  const base = vehicle * room;
  const end = base + (length[vehicle] ?? 0);
  for (let at = base; at < end; at++) {
    const node = stops[at] ?? 0;
    if (node < instance.orders) servedBy[node] = by;
  }
}

function copyDay(from: Tours, to: Tours, vehicle: number): void {
  const { room, instance } = from;
  const { states, dimensions } = instance;
  const base = vehicle * room;
  const end = base + (from.length[vehicle] ?? 0);
  const trips = base + (from.trips[vehicle] ?? 0);
  for (let at = base; at < end; at++) {
    to.stops[at] = from.stops[at] ?? 0;
    to.what[at] = from.what[at] ?? 0;
    to.trip[at] = from.trip[at] ?? 0;
  }
  for (let at = base * states; at < end * states; at++) {
    to.arrival[at] = from.arrival[at] ?? 0;
    to.departure[at] = from.departure[at] ?? 0;
    to.latest[at] = from.latest[at] ?? 0;
  }
  for (let at = base; at < trips; at++) to.tripRelease[at] = from.tripRelease[at] ?? 0;
  for (let at = base * dimensions; at < trips * dimensions; at++) to.tripLoad[at] = from.tripLoad[at] ?? 0;
  to.length[vehicle] = from.length[vehicle] ?? 0;
  to.trips[vehicle] = from.trips[vehicle] ?? 0;
  to.cost[vehicle] = from.cost[vehicle] ?? 0;
}
