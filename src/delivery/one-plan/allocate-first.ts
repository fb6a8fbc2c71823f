import { largest } from '../../lib/lists/index.js';
import type { Begun, DayProblem } from './problem.js';
import { openWards } from './weigh.js';

/** Packs of each ward, one by one to whom has least cover; of two alike, to whom it lasts longer. */
export function allocateFirst({ wards, packSize, vans }: DayProblem, begun: Begun): number[] {
  const most = largest(vans.map(({ capacityPacks }) => capacityPacks));
  const packs = wards.map(() => 0);
  const cover = (at: number, more: number): number => {
    const ward = wards[at];
    return ward ? (ward.stock + packSize * ((packs[at] ?? 0) + more)) / ward.ratePerHour : 0;
  };
  const isNeedier = (one: number, other: number): boolean =>
    (cover(one, 0) - cover(other, 0) || cover(other, 1) - cover(one, 1)) < 0;
  const open = openWards(begun).filter((at) => (wards[at]?.ratePerHour ?? 0) > 0);
  for (let left = begun.storePacks; left > 0; left--) {
    let next: number | undefined;
    for (const at of open)
      if ((packs[at] ?? 0) < most && (next === undefined || isNeedier(at, next))) next = at;
    if (next === undefined) break;
    packs[next] = (packs[next] ?? 0) + 1;
  }
  return packs;
}
