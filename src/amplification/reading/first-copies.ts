import type { ByObject } from '../coordination/by-object.js';

/**
 * Of each post whether it is the first of its content on its object; undefined when all are. Contents are told apart
 * by 64-bit hashes, and only among the posts of one object, so of n posts of an object two different contents are
 * taken for one with probability n² / 2⁶⁵.
 */
export function firstCopies({ start, posts }: ByObject, hash: Int32Array): Uint8Array | undefined {
  const contents = new Contents(hash);
  let first: Uint8Array | undefined;
  for (let object = 0; object + 1 < start.length; object++) {
    const [from, end] = [start[object] ?? 0, start[object + 1] ?? 0];
    if (end - from < 2) continue;
    contents.clear(end - from);
    for (let i = from; i < end; i++) {
      const post = posts[i] ?? 0;
      if (contents.isNew(post)) continue;
      first ??= new Uint8Array(posts.length).fill(1);
      first[post] = 0;
    }
  }
  return first;
}

/** The contents of one object's posts, in a table that stays in the processor's cache. */
class Contents {
  private slots = new Int32Array(64);
  private mask = 0;

  /** Two words a post, low then high. */
  constructor(private readonly hash: Int32Array) {}

  clear(posts: number): void {
    let size = 4;
    while (size < 2 * posts) size *= 2;
    if (size > this.slots.length) this.slots = new Int32Array(size);
    else this.slots.fill(0, 0, size);
    this.mask = size - 1;
  }

  isNew(post: number): boolean {
    const { slots, mask, hash } = this;
    const [low, high] = [hash[2 * post] ?? 0, hash[2 * post + 1] ?? 0];
    let slot = (low ^ (high >>> 15)) & mask;
    for (;;) {
      const other = (slots[slot] ?? 0) - 1;
      if (other < 0) break;
      if (hash[2 * other] === low && hash[2 * other + 1] === high) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = post + 1;
    return true;
  }
}
