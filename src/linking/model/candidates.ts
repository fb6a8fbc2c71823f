/** Records to link: within one list, or, with `split`, those before it only with those from it on. */
export type Records = { readonly count: number; readonly split?: number | undefined };

export const countPairs = ({ count, split }: Records): number =>
  split === undefined ? (count * (count - 1)) / 2 : split * (count - split);

/** Records that share a key are compared; which fields the key is made of cannot be learnt from the pairs it gives. */
export type Block = {
  readonly name: string;
  /** The comparisons that are settled by sharing the key. */
  readonly settles: readonly string[];
  readonly keyOf: (record: number) => string | undefined;
};

/** Pairs of records, one under the other: `left[n] < right[n]`. */
export type Pairs = { readonly left: Int32Array; readonly right: Int32Array };

/** Blocks, as the records under each key of it. */
export type Keyed = {
  readonly block: Block;
  readonly groups: readonly Int32Array[];
  /** By record, the number of its key, or -1. */
  readonly keys: Int32Array;
  /** Of each group, where its records of the other list begin. */
  readonly splits: readonly number[];
  /** Keys that too many records share. */
  readonly tooLarge: number;
};

/** More records than this under one key tell nothing by sharing it. */
export const largestGroup = 2_000;

export function groupByKey({ count, split }: Records, block: Block): Keyed {
  const byKey = new Map<string, number[]>();
  const keys = new Int32Array(count).fill(-1);
  const numbers = new Map<string, number>();
  for (let record = 0; record < count; record++) {
    const key = block.keyOf(record);
    if (key === undefined) continue;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    keys[record] = number;
    const group = byKey.get(key);
    if (group) group.push(record);
    else byKey.set(key, [record]);
  }
  const usable = [...byKey.values()].filter((group) => group.length <= largestGroup);
  for (const group of byKey.values())
    if (group.length > largestGroup) for (const record of group) keys[record] = -1;
  const groups = usable.filter((group) => group.length > 1).map((group) => Int32Array.from(group));
  const splits = groups.map((group) =>
    split === undefined ? 0 : group.filter((record) => record < split).length,
  );
  return { block, groups, keys, splits, tooLarge: byKey.size - usable.length };
}

/** The pairs of a block that no earlier one has. */
export function pairsOf({ groups, splits }: Keyed, earlier: readonly Keyed[], { split }: Records): Pairs {
  const [left, right] = [new Growing(), new Growing()];
  const isEarlier = (a: number, b: number): boolean =>
    earlier.some(({ keys }) => keys[a] !== -1 && keys[a] === keys[b]);
  for (const [number, group] of groups.entries()) {
    const others = splits[number] ?? 0;
    const end = split === undefined ? group.length : others;
    for (let i = 0; i < end; i++)
      for (let j = split === undefined ? i + 1 : others; j < group.length; j++) {
        const [a = 0, b = 0] = [group[i], group[j]];
        if (isEarlier(a, b)) continue;
        left.push(a);
        right.push(b);
      }
  }
  return { left: left.taken(), right: right.taken() };
}

class Growing {
  #numbers = new Int32Array(1024);
  #length = 0;

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  taken(): Int32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
