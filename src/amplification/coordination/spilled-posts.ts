import { findCopies } from '../reading/first-copies.js';
import { inBuckets } from './by-object.js';
import { countingUp } from './counting-up.js';
import { type PostColumns, sortPosts } from './order-posts.js';
import { type Block, pickBlock, readWhole, type Spill } from './spill.js';

/** Posts that were put aside while reading, because they would not fit in memory. */
export type SpilledPosts = {
  readonly spill: Spill;
  readonly file: string;
  readonly accountNames: readonly string[];
  readonly objectNames: readonly string[];
  /** Of each object as it was read, the one it belongs to now. */
  readonly clusterOf?: Int32Array;
};

/** Posts in order, some objects a part and all of an object in one; the parts follow each other as their objects do. */
export type Parts = {
  readonly parts: number;
  readonly duplicates: number;
  /** Posts that have an id another post has too. */
  readonly sharedIds: number;
  readonly read: (part: number) => PostColumns;
};

/**
 * Sorts posts on disk: they are dealt out to parts by object, and each part is sorted in memory. An object with more
 * posts than fit in memory still is one part.
 */
export function orderInParts(spilled: SpilledPosts, ranks: Int32Array, postsInMemory: number): Parts {
  const { spill, file } = spilled;
  const firsts = dealOut(spilled, postsInMemory);
  spill.remove(file);
  let [duplicates, sharedIds] = [0, 0];
  for (let part = 0; part + 1 < firsts.length; part++) {
    const [first, end] = [firsts[part] ?? 0, firsts[part + 1] ?? 0];
    const whole = readWhole(spill, dealt(part));
    spill.remove(dealt(part));
    const local = { ...whole, object: whole.object.map((object) => object - first) };
    const { unique, shared } = withoutDuplicates(local, end - first);
    sharedIds += shared;
    duplicates += local.account.length - unique.account.length;
    const { object, account, time } = sortPosts(unique, end - first, ranks);
    for (let at = 0; at < object.length; at++) object[at] = (object[at] ?? 0) + first;
    spill.append(ordered(part), { object, account, time, content: new Int32Array(0) });
  }
  return { parts: firsts.length - 1, duplicates, sharedIds, read: (part) => readWhole(spill, ordered(part)) };
}

const dealt = (part: number): string => `part-${part}`;
const ordered = (part: number): string => `ordered-${part}`;

/** Gives the first object of each part, and one past the last. */
function dealOut(spilled: SpilledPosts, postsInMemory: number): number[] {
  const { partOf, firsts } = partsOf(postsPerObject(spilled), postsInMemory);
  for (const block of blocksOf(spilled)) {
    const { start, numbers } = inBuckets(
      block.object.map((object) => partOf[object] ?? 0),
      firsts.length - 1,
    );
    for (let part = 0; part + 1 < start.length; part++) {
      const own = numbers.subarray(start[part], start[part + 1]);
      if (own.length > 0) spilled.spill.append(dealt(part), pickBlock(block, own));
    }
  }
  return firsts;
}

function* blocksOf({ spill, file, clusterOf }: SpilledPosts): Generator<Block> {
  for (const block of spill.read(file))
    yield clusterOf ? { ...block, object: block.object.map((object) => clusterOf[object] ?? 0) } : block;
}

function postsPerObject(spilled: SpilledPosts): Int32Array {
  const posts = new Int32Array(spilled.objectNames.length);
  for (const { object } of blocksOf(spilled))
    for (let post = 0; post < object.length; post++) {
      const own = object[post] ?? 0;
      posts[own] = (posts[own] ?? 0) + 1;
    }
  return posts;
}

function partsOf(posts: Int32Array, most: number) {
  const partOf = new Int32Array(posts.length);
  const firsts = [0];
  let inPart = 0;
  for (let object = 0; object < posts.length; object++) {
    const own = posts[object] ?? 0;
    if (inPart > 0 && inPart + own > most) {
      firsts.push(object);
      inPart = 0;
    }
    inPart += own;
    partOf[object] = firsts.length - 1;
  }
  return { partOf, firsts: [...firsts, posts.length] };
}

function withoutDuplicates(block: Block, objects: number): { unique: Block; shared: number } {
  if (block.content.length === 0) return { unique: block, shared: 0 };
  const { first, sharedIds } = findCopies(block, objects);
  const unique =
    first === undefined
      ? block
      : pickBlock(
          block,
          countingUp(first.length).filter((post) => first[post] === 1),
        );
  return { unique, shared: sharedIds };
}
