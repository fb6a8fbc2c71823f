import type { AmountsGiven } from './problem-input.js';

/** What goods are measured in: the names that are given, a number for each place in a list, or one thing. */
export function dimensionsOf(given: readonly AmountsGiven[]): string[] {
  const names = new Set<string>();
  let longest = 0;
  for (const each of given) {
    if (Array.isArray(each)) longest = Math.max(longest, each.length);
    else if (typeof each === 'object') for (const name of Object.keys(each)) names.add(name);
  }
  if (names.size > 0) return [...names];
  return longest > 1 ? Array.from({ length: longest }, (_, at) => String(at + 1)) : ['load'];
}

/** By dimension; undefined where it is not said which of several is meant. */
export function amountsBy(
  dimensions: readonly string[],
  given: AmountsGiven,
  unsaid: number,
): number[] | undefined {
  if (typeof given === 'number') {
    if (given === 0) return dimensions.map(() => 0);
    return dimensions.length === 1 ? [given] : undefined;
  }
  if (Array.isArray(given)) return given.length === dimensions.length ? given : undefined;
  return dimensions.map((name) => given[name] ?? unsaid);
}
