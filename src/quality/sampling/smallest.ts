/**
 * The smallest whole number from `from` on at which a condition holds that, once it holds, goes on holding. It looks
 * twice as far each time and then halves: some forty questions for a lot of a million.
 */
export function smallest(from: number, holds: (value: number) => boolean): number {
  if (holds(from)) return from;
  let fails = from;
  let step = 1;
  while (!holds(fails + step)) {
    fails += step;
    step *= 2;
  }
  return between(fails, fails + step, holds);
}

/** The same with the far end known: `to` itself where it holds nowhere before. */
export const smallestUpTo = (from: number, to: number, holds: (value: number) => boolean): number =>
  from >= to || holds(from) ? from : between(from, to, holds);

function between(fails: number, succeeds: number, holds: (value: number) => boolean): number {
  let [low, high] = [fails, succeeds];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
