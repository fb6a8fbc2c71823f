/** How one field of two records is compared, in levels from most to least alike; the last level is "differs". */
export type Comparison = {
  readonly name: string;
  readonly levels: readonly string[];
  /** The level of two records, or `unknown` where one of them does not say it. */
  readonly levelOf: (left: number, right: number) => number;
  /** Of the records, how many say the same as this one does: to agree on what is rare tells more. */
  readonly shareOf?: (record: number) => number;
};

/** One of two records says nothing of a field: it speaks neither for nor against. */
export const unknown = -1;

/** How two values that are not the same are told apart: named levels from most to least alike, and the level of two. */
export type Scale<T> = { readonly levels: readonly string[]; readonly levelOf: (a: T, b: T) => number };

type Options = {
  /** Two that agree on a rare value are likelier one than two that agree on a usual one. */
  readonly rarityCounts?: boolean;
};

/** Compares the values of a field: first whether they are the same, then by the scale. */
export function compareValues<T extends string | number>(
  name: string,
  values: readonly (T | undefined)[],
  scale: Scale<T>,
  { rarityCounts = false }: Options = {},
): Comparison {
  const { ids, distinct } = intern(values);
  const levelAt = remembered(distinct, scale);
  const levelOf = (left: number, right: number): number => {
    const [a = unknown, b = unknown] = [ids[left], ids[right]];
    if (a === unknown || b === unknown) return unknown;
    return a === b ? 0 : levelAt(a, b);
  };
  const comparison = { name, levels: ['same', ...scale.levels, 'differs'], levelOf };
  return rarityCounts ? { ...comparison, shareOf: sharesOf(ids, distinct.length) } : comparison;
}

// A few values are compared once with each other; of many, two seldom meet again.
const few = 2_000;

function remembered<T>(distinct: readonly T[], { levelOf }: Scale<T>): (a: number, b: number) => number {
  const compare = (a: number, b: number): number => 1 + levelOf(distinct[a] as T, distinct[b] as T);
  if (distinct.length > few) return compare;
  const known = new Int8Array(distinct.length ** 2).fill(unknown);
  return (a, b) => {
    const at = a * distinct.length + b;
    const seen = known[at] ?? unknown;
    if (seen !== unknown) return seen;
    const level = compare(a, b);
    known[at] = level;
    return level;
  };
}

function intern<T>(values: readonly (T | undefined)[]): { ids: Int32Array; distinct: T[] } {
  const numbers = new Map<T, number>();
  const ids = Int32Array.from(values, (value) => {
    if (value === undefined) return unknown;
    const id = numbers.get(value) ?? numbers.size;
    numbers.set(value, id);
    return id;
  });
  return { ids, distinct: [...numbers.keys()] };
}

function sharesOf(ids: Int32Array, distinct: number): (record: number) => number {
  const counts = new Int32Array(distinct);
  let said = 0;
  for (const id of ids) {
    if (id === unknown) continue;
    counts[id] = (counts[id] ?? 0) + 1;
    said += 1;
  }
  return (record) => (counts[ids[record] ?? unknown] ?? 0) / Math.max(1, said);
}

/** Same or not. */
export const exact: Scale<string | number> = { levels: [], levelOf: () => 0 };

/** By a measure that is the greater the more alike two are: at least `steps[0]`, at least `steps[1]` … */
export function alike<T>(measure: (a: T, b: T) => number, steps: readonly number[]): Scale<T> {
  return {
    levels: steps.map((step) => `at least ${step}`),
    levelOf: (a, b) => stepOf(-measure(a, b), steps, -1),
  };
}

/** By a measure that is the greater the less alike two are: at most `steps[0]`, at most `steps[1]` … */
export function apart<T>(measure: (a: T, b: T) => number, steps: readonly number[]): Scale<T> {
  return {
    levels: steps.map((step) => `at most ${step}`),
    levelOf: (a, b) => stepOf(measure(a, b), steps, 1),
  };
}

function stepOf(far: number, steps: readonly number[], sign: 1 | -1): number {
  let level = 0;
  while (level < steps.length && far > sign * (steps[level] ?? 0)) level += 1;
  return level;
}
