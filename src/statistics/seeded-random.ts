/** A number in [0, 1). The one who calls chooses the seed, so that the same record gives the same answer. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, ample for some thousand resamples. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
