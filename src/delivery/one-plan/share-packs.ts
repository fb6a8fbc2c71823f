/** A ward that may be given packs: what it lacks after each number of them, and the trip that brings them. */
export type Taker = {
  readonly lackWith: (packs: number) => number;
  readonly trip: number | undefined;
  readonly min: number;
  readonly max: number;
};

type Limits = {
  /** What each trip takes, and whether it takes from the store. */
  readonly trips: readonly { readonly packs: number; readonly isFromStore: boolean }[];
  readonly storePacks: number;
};

const tiny = 1e-9;

/**
 * Packs one by one to whom the next does most. What a ward lacks falls ever less with every pack, and what limits them
 * (a trip, the store) lies one in the other, so that no other sharing out is better.
 */
export function sharePacks(takers: readonly Taker[], limits: Limits): number[] | undefined {
  const left = limits.trips.map(({ packs }) => packs);
  let store = limits.storePacks;
  const given = takers.map(() => 0);
  const gains = takers.map(() => 0);
  const take = (at: number, packs: number): void => {
    const taker = takers[at];
    if (!taker) return;
    const { trip, lackWith, max } = taker;
    if (trip !== undefined) left[trip] = (left[trip] ?? 0) - packs;
    if (trip === undefined || limits.trips[trip]?.isFromStore) store -= packs;
    const has = (given[at] ?? 0) + packs;
    given[at] = has;
    gains[at] = has < max ? lackWith(has) - lackWith(has + 1) : 0;
  };
  for (const [at, { min }] of takers.entries()) take(at, min);
  if (store < 0 || left.some((packs) => packs < 0)) return undefined;
  const mayTake = ({ trip }: Taker): boolean =>
    trip === undefined ? store > 0 : (left[trip] ?? 0) > 0 && (store > 0 || !limits.trips[trip]?.isFromStore);
  for (;;) {
    let best = -1;
    let most = tiny;
    for (const [at, taker] of takers.entries()) {
      const gain = gains[at] ?? 0;
      if (gain > most && mayTake(taker)) [best, most] = [at, gain];
    }
    if (best < 0) return given;
    take(best, 1);
  }
}
