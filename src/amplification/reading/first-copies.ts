import { bucketStarts } from '../coordination/by-object.js';

export type PostIds = {
  readonly object: Int32Array;
  readonly account: Int32Array;
  readonly time: Float64Array;
  /** Two words each. */
  readonly content: Int32Array;
};

export type Copies = {
  /** 1 for each post that is the first of its kind; undefined when all are. */
  readonly first: Uint8Array | undefined;
  /** Posts whose id another post of the object has, of another account or time. */
  readonly sharedIds: number;
};

// A time that was cut to minutes is still the same.
const sameTimeMs = 60_000;

/**
 * Which posts are copies of another on the same object: same content, same account, same time. An id alone does not
 * make one: some are unique only within a file. Contents are told apart by 64-bit hashes, and only among the posts of
 * one object: of n posts of an object two different contents are taken for one with probability n² / 2⁶⁵.
 */
export function findCopies(posts: PostIds, objects: number): Copies {
  const { object, content } = posts;
  const start = bucketStarts(object, objects);
  const order = postsByObject(object, start);
  const contents = new Contents(content, order);
  const isSame = (one: number, other: number): boolean => isCopy(posts, one, other);
  // A mark a post: a Set ends at 16.8 million.
  let first: Uint8Array | undefined;
  let sharedIds = 0;
  for (let own = 0; own < objects; own++) {
    const [from, end] = [start[own] ?? 0, start[own + 1] ?? 0];
    if (end - from < 2) continue;
    contents.clear(end - from);
    for (let at = from; at < end; at++) {
      const same = contents.add(at, isSame);
      if (same === 'copy') {
        first ??= new Uint8Array(object.length).fill(1);
        first[order[at] ?? 0] = 0;
      }
      if (same === 'shared') sharedIds++;
    }
  }
  return { first, sharedIds };
}

const isCopy = ({ account, time }: PostIds, one: number, other: number): boolean =>
  account[one] === account[other] && Math.abs((time[one] ?? 0) - (time[other] ?? 0)) < sameTimeMs;

function postsByObject(object: Int32Array, start: Int32Array): Int32Array {
  const next = start.slice();
  const order = new Int32Array(object.length);
  for (let post = 0; post < object.length; post++) {
    const own = object[post] ?? 0;
    const at = next[own] ?? 0;
    next[own] = at + 1;
    order[at] = post;
  }
  return order;
}

const mostShared = 200;

/** The contents of one object's posts, in a table that stays in the processor's cache. */
class Contents {
  private slots = new Int32Array(64);
  private mask = 0;

  constructor(
    private readonly hash: Int32Array,
    private readonly order: Int32Array,
  ) {}

  clear(posts: number): void {
    let size = 4;
    while (size < 2 * posts) size *= 2;
    if (size > this.slots.length) this.slots = new Int32Array(size);
    else this.slots.fill(0, 0, size);
    this.mask = size - 1;
  }

  add(at: number, isCopy: (one: number, other: number) => boolean): 'new' | 'shared' | 'copy' {
    const { slots, mask, hash, order } = this;
    const post = order[at] ?? 0;
    const [low, high] = [hash[2 * post] ?? 0, hash[2 * post + 1] ?? 0];
    let shared = 0;
    let slot = (low ^ (high >>> 15)) & mask;
    for (;;) {
      const other = (slots[slot] ?? 0) - 1;
      if (other < 0) break;
      if (hash[2 * other] === low && hash[2 * other + 1] === high) {
        if (isCopy(other, post)) return 'copy';
        // A column that says the same in every row is no id; what is a copy is not to be told then.
        if (++shared === mostShared) return 'shared';
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = post + 1;
    return shared === 0 ? 'new' : 'shared';
  }
}
