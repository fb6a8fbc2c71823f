import { countingUp } from './counting-up.js';

/** For each name its place in the sorted list of names, by code unit. Names differ from each other. */
export function ranksOf(names: readonly string[]): Int32Array {
  const order = sortedOrder(names);
  const ranks = new Int32Array(names.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}

// Ranges as short as this are sorted by comparing.
const few = 24;
// One bucket for names that have ended, one for each code unit of Latin script, one for all others.
const buckets = 257;
const others = buckets - 1;

/**
 * The numbers of the names in the order of the names: a radix sort from the first code unit on, which for a million
 * names of a few letters takes a tenth of what comparing them does.
 */
function sortedOrder(names: readonly string[]): Int32Array {
  const order = countingUp(names.length);
  const scratch = new Int32Array(names.length);
  const todo: (readonly [start: number, end: number, unit: number])[] = [[0, names.length, 0]];
  for (let range = todo.pop(); range; range = todo.pop()) {
    const [start, end, unit] = range;
    if (end - start <= few) {
      sortByComparing(order, names, start, end);
      continue;
    }
    const starts = distribute({ order, scratch, names }, start, end, unit);
    for (let bucket = 1; bucket < buckets; bucket++) {
      const [from, to] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
      if (to - from < 2) continue;
      if (bucket < others) todo.push([from, to, unit + 1]);
      else order.subarray(from, to).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
    }
  }
  return order;
}

type Sorting = {
  readonly order: Int32Array;
  readonly scratch: Int32Array;
  readonly names: readonly string[];
};

function distribute(
  { order, scratch, names }: Sorting,
  start: number,
  end: number,
  unit: number,
): Int32Array {
  const bucketOf = (i: number) => {
    const name = names[order[i] ?? 0] ?? '';
    return unit < name.length ? Math.min(name.charCodeAt(unit) + 1, others) : 0;
  };
  const starts = new Int32Array(buckets + 1);
  for (let i = start; i < end; i++) {
    const after = bucketOf(i) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  starts[0] = start;
  for (let bucket = 1; bucket <= buckets; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const next = starts.slice();
  for (let i = start; i < end; i++) {
    const bucket = bucketOf(i);
    const at = next[bucket] ?? 0;
    scratch[at] = order[i] ?? 0;
    next[bucket] = at + 1;
  }
  order.set(scratch.subarray(start, end), start);
  return starts;
}

function sortByComparing(order: Int32Array, names: readonly string[], start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const number = order[i] ?? 0;
    const name = names[number] ?? '';
    let at = i;
    for (; at > start && (names[order[at - 1] ?? 0] ?? '') > name; at--) order[at] = order[at - 1] ?? 0;
    order[at] = number;
  }
}
