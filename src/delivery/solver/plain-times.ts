import { latestArrival, serviceStart, slack } from './service-times.js';
import { doing, type Tours } from './tours.js';

/**
 * The times of a day without breaks, which is most of them and most of the work: the same as `timeTour` does for
 * drivers who are in one of several states.
 */
export function timePlain(tours: Tours, vehicle: number): boolean {
  const { instance, room, stops, what, trip, arrival, departure, tripRelease } = tours;
  const { nodes, time, service } = instance;
  const base = vehicle * room;
  const end = base + (tours.length[vehicle] ?? 0) - 1;
  const loading = instance.loading[vehicle] ?? 0;
  let now = instance.shiftStart[vehicle] ?? 0;
  for (let at = base; at < end; at++) {
    const node = stops[at] ?? 0;
    arrival[at] = now;
    if (what[at] === doing.order) now = serviceStart(instance, node, now) + (service[node] ?? 0);
    else if (what[at] === doing.load) {
      const ready = tripRelease[base + (trip[at] ?? 0)] ?? 0;
      now = (now > ready ? now : ready) + loading;
    }
    departure[at] = now;
    now += time[node * nodes + (stops[at + 1] ?? 0)] ?? 0;
  }
  arrival[end] = now;
  if (now > (instance.shiftEnd[vehicle] ?? 0) + slack) return false;
  timeBack(tours, vehicle);
  return true;
}

function timeBack({ instance, room, stops, what, length, latest }: Tours, vehicle: number): void {
  const { nodes, time, service } = instance;
  const base = vehicle * room;
  const end = base + (length[vehicle] ?? 0) - 1;
  const loading = instance.loading[vehicle] ?? 0;
  let by = instance.shiftEnd[vehicle] ?? 0;
  latest[end] = by;
  for (let at = end - 1; at >= base; at--) {
    const node = stops[at] ?? 0;
    by -= time[node * nodes + (stops[at + 1] ?? 0)] ?? 0;
    // What a trip waits for is known to be there in time: the day as it is keeps to every window.
    if (what[at] === doing.order) by = latestArrival(instance, node, by - (service[node] ?? 0));
    else if (what[at] === doing.load) by -= loading;
    latest[at] = by;
  }
}
