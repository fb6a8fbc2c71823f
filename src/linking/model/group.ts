import { logOdds } from './estimate.js';
import type { Link } from './link.js';

type Pair = Pick<Link, 'left' | 'right'>;

// What was not compared, or found as good as impossible, is this far from being one.
const apart = logOdds(0.001);
const odds = (probability: number): number => logOdds(Math.min(1 - 1e-6, Math.max(0.001, probability)));

/**
 * Groups of records that are one thing. Two groups become one while their pairs, taken together, are likelier one than not
 * (average linkage), the likeliest first: a look-alike that resembles one member does not draw two shipments together.
 * Records `knownApart` are never of one group.
 */
export function groupRecords(
  count: number,
  links: readonly Link[],
  knownApart: readonly Pair[] = [],
): number[][] {
  const sums = sumsOf(links, knownApart);
  return tanglesOf(count, sums).flatMap((tangle) => {
    const groups = new Map(tangle.map((record) => [record, [record]]));
    const within: Sums = new Map(tangle.flatMap((record) => [[record, new Map(sums.get(record))] as const]));
    for (let best = likeliest(groups, within); best; best = likeliest(groups, within))
      join(best, groups, within);
    return [...groups.values()].map((group) => group.toSorted((a, b) => a - b));
  });
}

/** Records that hang together through pairs that are likelier one than not. None else can come into one group. */
function tanglesOf(count: number, sums: Sums): number[][] {
  const seen = new Uint8Array(count);
  const tangles: number[][] = [];
  for (let record = 0; record < count; record++) {
    if (seen[record]) continue;
    seen[record] = 1;
    const tangle = [record];
    for (const one of tangle)
      for (const [other, { sum }] of sums.get(one) ?? [])
        if (sum > 0 && !seen[other]) {
          seen[other] = 1;
          tangle.push(other);
        }
    tangles.push(tangle);
  }
  return tangles;
}

/** By group, what each neighbour's pairs with it add up to, and how many of them are known. */
type Sums = Map<number, Map<number, { sum: number; pairs: number }>>;

const surely = 1e12;

function sumsOf(links: readonly Link[], knownApart: readonly Pair[]): Sums {
  const sums: Sums = new Map();
  const set = (a: number, b: number, sum: number): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = sums.get(one) ?? new Map<number, { sum: number; pairs: number }>();
      sums.set(one, row);
      row.set(other, { sum, pairs: 1 });
    }
  };
  for (const { left, right, probability } of links) set(left, right, odds(probability));
  for (const { left, right } of knownApart) set(left, right, -surely);
  return sums;
}

function likeliest(groups: ReadonlyMap<number, readonly number[]>, sums: Sums): [number, number] | undefined {
  let best: [number, number] | undefined;
  let most = 0;
  for (const [a, row] of sums)
    for (const [b, { sum, pairs }] of row) {
      if (b < a || !groups.has(b)) continue;
      const all = (groups.get(a)?.length ?? 0) * (groups.get(b)?.length ?? 0);
      const mean = (sum + (all - pairs) * apart) / all;
      if (mean > most) [best, most] = [[a, b], mean];
    }
  return best;
}

function join([stays, goes]: readonly [number, number], groups: Map<number, number[]>, sums: Sums): void {
  groups.set(stays, [...(groups.get(stays) ?? []), ...(groups.get(goes) ?? [])]);
  groups.delete(goes);
  const row = sums.get(stays) ?? new Map<number, { sum: number; pairs: number }>();
  for (const [other, { sum, pairs }] of sums.get(goes) ?? []) {
    sums.get(other)?.delete(goes);
    if (other === stays) continue;
    const before = row.get(other) ?? { sum: 0, pairs: 0 };
    const after = { sum: before.sum + sum, pairs: before.pairs + pairs };
    row.set(other, after);
    sums.get(other)?.set(stays, after);
  }
  row.delete(goes);
  sums.set(stays, row);
  sums.delete(goes);
}
