import { bucketStarts } from '../coordination/by-object.js';

/**
 * Of each post whether it is the first of its content on its object; undefined when all are. Contents are told apart
 * by 64-bit hashes, two words each, and only among the posts of one object: of n posts of an object two different
 * contents are taken for one with probability n² / 2⁶⁵.
 */
export function firstCopies(object: Int32Array, objects: number, hash: Int32Array): Uint8Array | undefined {
  const start = bucketStarts(object, objects);
  const contents = new Contents(hashesByObject(object, start, hash));
  const copies: number[] = [];
  for (let own = 0; own < objects; own++) {
    const [from, end] = [start[own] ?? 0, start[own + 1] ?? 0];
    if (end - from < 2) continue;
    contents.clear(end - from);
    for (let at = from; at < end; at++) if (!contents.isNew(at)) copies.push(at);
  }
  return copies.length === 0 ? undefined : unmarked(object, start, new Set(copies));
}

function hashesByObject(object: Int32Array, start: Int32Array, hash: Int32Array): Int32Array {
  const next = start.slice();
  const sorted = new Int32Array(hash.length);
  for (let post = 0; post < object.length; post++) {
    const own = object[post] ?? 0;
    const at = next[own] ?? 0;
    next[own] = at + 1;
    sorted[2 * at] = hash[2 * post] ?? 0;
    sorted[2 * at + 1] = hash[2 * post + 1] ?? 0;
  }
  return sorted;
}

/** 1 for each post that is not at one of the places by object. */
function unmarked(object: Int32Array, start: Int32Array, places: ReadonlySet<number>): Uint8Array {
  const next = start.slice();
  return Uint8Array.from(object, (own) => {
    const at = next[own] ?? 0;
    next[own] = at + 1;
    return places.has(at) ? 0 : 1;
  });
}

/** The contents of one object's posts, in a table that stays in the processor's cache. */
class Contents {
  private slots = new Int32Array(64);
  private mask = 0;

  constructor(private readonly hash: Int32Array) {}

  clear(posts: number): void {
    let size = 4;
    while (size < 2 * posts) size *= 2;
    if (size > this.slots.length) this.slots = new Int32Array(size);
    else this.slots.fill(0, 0, size);
    this.mask = size - 1;
  }

  isNew(at: number): boolean {
    const { slots, mask, hash } = this;
    const [low, high] = [hash[2 * at] ?? 0, hash[2 * at + 1] ?? 0];
    let slot = (low ^ (high >>> 15)) & mask;
    for (;;) {
      const other = (slots[slot] ?? 0) - 1;
      if (other < 0) break;
      if (hash[2 * other] === low && hash[2 * other + 1] === high) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = at + 1;
    return true;
  }
}
