import type { Flow } from '../../../../src/terms/http/api';

export type End = {
  readonly id: string;
  readonly name: string;
  readonly at: [number, number];
  readonly flows: number;
};

/** Where flows begin and end, the one with the most first. */
export function endsOf(flows: readonly Flow[]): End[] {
  const ends = new Map<string, End>();
  for (const { from, to } of flows) {
    for (const { id, name, latitude, longitude } of [from, to]) {
      if (latitude === undefined || longitude === undefined) continue;
      ends.set(id, { id, name, at: [longitude, latitude], flows: (ends.get(id)?.flows ?? 0) + 1 });
    }
  }
  return [...ends.values()].sort((a, b) => b.flows - a.flows);
}
