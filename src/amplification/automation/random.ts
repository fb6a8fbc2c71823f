import type { Random } from '../../statistics/index.js';

/** The same items in a random order. */
export const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

// Above this mean the Poisson is drawn as a rounded normal: its skewness is then under 0.15, and a cell of that many
// accounts adds little to the spread of a whole.
const normalFrom = 50;

/** A Poisson count: by multiplying uniforms (Knuth) for small means. */
export function drawPoisson(mean: number, random: Random): number {
  if (mean >= normalFrom) return Math.max(0, Math.round(mean + Math.sqrt(mean) * drawNormal(random)));
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > end; product *= random()) count++;
  return count;
}

const drawNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
