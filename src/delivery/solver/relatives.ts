import type { Instance } from './instance.js';

const most = 100;

/**
 * Of each order the others by how likely one vehicle serves both, one after the other: the way between them, and a fifth
 * of the waiting and the whole of the lateness that going from one to the other makes (Vidal et al. 2013).
 */
export function findRelatives(instance: Instance): Int32Array[] {
  return Array.from({ length: instance.orders }, (_, order) => {
    const others: number[] = [];
    for (let other = 0; other < instance.orders; other++) if (other !== order) others.push(other);
    const apart = Float64Array.from({ length: instance.orders }, (__, other) =>
      Math.min(distance(instance, order, other), distance(instance, other, order)),
    );
    others.sort((a, b) => (apart[a] ?? 0) - (apart[b] ?? 0));
    return Int32Array.from(others.slice(0, most));
  });
}

function distance(instance: Instance, from: number, to: number): number {
  const { nodes, time, cost, service, windowFrom, windowStart, windowEnd } = instance;
  const way = (time[from * nodes + to] ?? 0) + (service[from] ?? 0);
  const [fromFirst, fromLast] = [windowFrom[from] ?? 0, (windowFrom[from + 1] ?? 0) - 1];
  const [toFirst, toLast] = [windowFrom[to] ?? 0, (windowFrom[to + 1] ?? 0) - 1];
  const wait = (windowStart[toFirst] ?? 0) - way - (windowEnd[fromLast] ?? 0);
  const late = (windowStart[fromFirst] ?? 0) + way - (windowEnd[toLast] ?? 0);
  return (cost[from * nodes + to] ?? 0) + 0.2 * Math.max(0, wait) + Math.max(0, late);
}
