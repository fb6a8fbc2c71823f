import { wording } from '../../../lib/wording/index.js';
import type { DayFault } from '../day-fault.js';
import type { Van } from '../problem.js';
import type { DayChanges } from './changes-input.js';
import type { VanSoFar } from './van-so-far.js';

/** What was loaded is gone from the store, and what was brought home is back in it. */
export function storeNow(packs: number, vans: readonly VanSoFar[], changes: DayChanges['changes']): number {
  const ofChanges = changes.reduce(
    (sum, each) => (each.kind === 'store' ? sum + (each.added ?? 0) - (each.held ?? 0) : sum),
    0,
  );
  const loaded = vans.reduce((sum, { over, current, stuckPacks }) => {
    const given = over.flatMap(({ stops }) => stops).reduce((all, stop) => all + stop.packs, 0);
    const stuckInOver = current ? 0 : stuckPacks;
    return sum + given + stuckInOver + (current?.packs ?? 0);
  }, 0);
  return packs + ofChanges - loaded;
}

/** Packs on hold that are not there. */
export const faultsOfHolds = (
  changes: DayChanges['changes'],
  storePacks: number,
  vans: readonly Van[],
  soFar: readonly VanSoFar[],
): DayFault[] => [
  ...notOnBoard(vans, soFar, changes),
  ...(storePacks < 0 ? [tooMuchHeld(changes, storePacks)] : []),
];

const notOnBoard = (
  vans: readonly Van[],
  soFar: readonly VanSoFar[],
  changes: DayChanges['changes'],
): DayFault[] =>
  soFar.flatMap((van, at) => {
    if (van.notOnBoard === 0) return [];
    const index = changes.findLastIndex(
      (each) => each.kind === 'vehicle' && each.vehicle === vans[at]?.id && (each.held ?? 0) > 0,
    );
    const found = changes[index];
    const held = found?.kind === 'vehicle' ? (found.held ?? 0) : 0;
    const expected = wording('one-plan.expect.on-board', {
      most: String(Math.max(0, held - van.notOnBoard)),
    });
    return [{ path: ['changes', index, 'held'], found: held, expected }];
  });

function tooMuchHeld(changes: DayChanges['changes'], storePacks: number): DayFault {
  const index = changes.findLastIndex((each) => each.kind === 'store' && (each.held ?? 0) > 0);
  const found = changes[index];
  const held = found?.kind === 'store' ? (found.held ?? 0) : 0;
  const expected = wording('one-plan.expect.in-store', { most: String(Math.max(0, held + storePacks)) });
  return { path: ['changes', index, 'held'], found: held, expected };
}
