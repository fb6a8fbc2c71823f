import { doing, type Tours } from './tours.js';

const never = Number.POSITIVE_INFINITY;

/** Which stop belongs to which trip, what each trip carries and waits for, and what the day costs. */
export function sumTrips(tours: Tours, vehicle: number): void {
  const { instance, room, stops, what, tripLoad, tripRelease } = tours;
  const { dimensions, load, release, nodes, cost } = instance;
  const base = vehicle * room;
  const end = base + (tours.length[vehicle] ?? 0);
  let trip = -1;
  let total = 0;
  let last = stops[base] ?? 0;
  for (let at = base; at < end; at++) {
    const node = stops[at] ?? 0;
    total += cost[last * nodes + node] ?? 0;
    last = node;
    if (what[at] === doing.load) {
      trip++;
      tripRelease[base + trip] = -never;
      for (let each = 0; each < dimensions; each++) tripLoad[(base + trip) * dimensions + each] = 0;
    } else if (what[at] === doing.order) {
      const ready = release[node] ?? 0;
      if (ready > (tripRelease[base + trip] ?? 0)) tripRelease[base + trip] = ready;
      for (let each = 0; each < dimensions; each++) {
        const slot = (base + trip) * dimensions + each;
        tripLoad[slot] = (tripLoad[slot] ?? 0) + (load[node * dimensions + each] ?? 0);
      }
    }
    tours.trip[at] = trip;
  }
  tours.trips[vehicle] = trip + 1;
  tours.cost[vehicle] = tours.isIdle(vehicle) ? 0 : total + (instance.fixedCost[vehicle] ?? 0);
}
