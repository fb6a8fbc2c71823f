import { inBuckets } from './by-object.js';
import type { OrderedPosts, Posts } from './posts.js';
import { ranksOf } from './ranks.js';
import { sharedDoubles, sharedInts } from './shared-memory.js';
import { sortByTime } from './sort-by-time.js';
import { windowBounds } from './window.js';

export type Ordering = {
  readonly windowMs: number;
  /** Of each account by first appearance, whether its posts take part. */
  readonly keep?: (account: number) => boolean;
  /** CooRTweet's order of posts on one object at one time: by the account's first appearance, then by row. Noted in `place`. */
  readonly byAppearance?: boolean;
  /** Where the order of the names is known already. */
  readonly ranks?: Int32Array;
};

export type Ordered = {
  readonly posts: OrderedPosts;
  /** Names in the order the accounts are numbered now. */
  readonly accountNames: readonly string[];
};

export function orderPosts(posts: Posts, ordering: Ordering): Ordered {
  const ranks = ordering.ranks ?? ranksOf(posts.accountNames);
  const { order, buckets } = orderOf(posts, ordering.keep);
  const places = ordering.byAppearance ? placesOf(posts, order) : new Int32Array(0);
  if (places.length > 0) orderTies(order, posts, buckets, places);
  const sorted = gather(posts, order, ranks, { bucketOf: buckets, places });
  const { left, right } = windowBounds(sorted, posts.objectNames.length, ordering.windowMs);
  return {
    posts: { ...sorted, left, right, ...byAccount(sorted.account, ranks.length) },
    accountNames: inOrder(posts.accountNames, ranks),
  };
}

export function inOrder(names: readonly string[], ranks: Int32Array): string[] {
  const sorted = new Array<string>(names.length);
  for (let number = 0; number < sorted.length; number++) sorted[ranks[number] ?? 0] = names[number] ?? '';
  return sorted;
}

/** Some of the posts, by their positions in order, as all there are. */
export function onlyPosts(posts: OrderedPosts, positions: Int32Array, windowMs: number): OrderedPosts {
  return withWindows(pick(posts, positions), posts.accountStart.length - 1, windowMs);
}

/** What a post in order is before a window is laid over it. */
export type PostColumns = Pick<OrderedPosts, 'object' | 'account' | 'time'>;

export function pick(posts: PostColumns, positions: Int32Array): PostColumns {
  const [account, object] = [sharedInts(positions.length), sharedInts(positions.length)];
  const time = sharedDoubles(positions.length);
  for (let at = 0; at < positions.length; at++) {
    const p = positions[at] ?? 0;
    account[at] = posts.account[p] ?? 0;
    object[at] = posts.object[p] ?? 0;
    time[at] = posts.time[p] ?? 0;
  }
  return { account, object, time };
}

export const withWindows = (columns: PostColumns, accounts: number, windowMs: number): OrderedPosts => ({
  ...columns,
  content: sharedInts(0),
  place: sharedInts(0),
  ...windowBounds(columns, Number.POSITIVE_INFINITY, windowMs),
  ...byAccount(columns.account, accounts),
});

/** Posts by object and time, numbered by the order of the accounts' names. */
export function sortPosts(
  posts: Pick<Posts, 'object' | 'account' | 'time'>,
  objects: number,
  ranks: Int32Array,
): PostColumns {
  const { start, posts: order } = inBuckets(posts.object, objects);
  sortWithin(start, order, posts.time);
  const nothing = new Int32Array(0);
  return gather({ ...posts, content: nothing }, order, ranks, { bucketOf: posts.object, places: nothing });
}

type Order = { readonly order: Int32Array; readonly buckets: Int32Array };

/** Post numbers by object and time; posts equal in both stay in the file's order. */
function orderOf(posts: Posts, keep: Ordering['keep']): Order {
  const objects = posts.objectNames.length;
  const buckets = bucketsOf(posts, keep);
  const { start, posts: order } =
    buckets === posts.object && posts.groups ? posts.groups : inBuckets(buckets, objects + 2);
  sortWithin(start, order, posts.time);
  // The last bucket is of those left out.
  return { order: start.length > objects + 1 ? order.subarray(0, start[objects + 1]) : order, buckets };
}

// A post that is its own object pairs with nothing, yet counts towards its account. Such posts go to a bucket of
// their own, after those of the objects, over which no window is laid.
function bucketsOf({ object, loop, account, objectNames }: Posts, keep: Ordering['keep']): Int32Array {
  if (loop.length === 0 && !keep) return object;
  const objects = objectNames.length;
  return object.map((own, post) => {
    if (keep && !keep(account[post] ?? 0)) return objects + 1;
    return loop[post] === 1 ? objects : own;
  });
}

function sortWithin(start: Int32Array, order: Int32Array, time: Float64Array): void {
  for (let bucket = 0; bucket + 1 < start.length; bucket++)
    sortByTime(order, start[bucket] ?? 0, start[bucket + 1] ?? 0, time);
}

function placesOf({ account, accountNames }: Posts, order: Int32Array): Int32Array {
  const next = new Int32Array(accountNames.length + 1);
  for (let i = 0; i < order.length; i++) {
    const after = (account[order[i] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let a = 1; a < next.length; a++) next[a] = (next[a] ?? 0) + (next[a - 1] ?? 0);
  const places = new Int32Array(account.length);
  for (const post of order.slice().sort()) {
    const owner = account[post] ?? 0;
    const place = next[owner] ?? 0;
    places[post] = place;
    next[owner] = place + 1;
  }
  return places;
}

type Sorted = Pick<OrderedPosts, 'account' | 'time' | 'content' | 'object' | 'place'>;

type Gathered = Pick<Posts, 'account' | 'time' | 'content'>;

type Given = { readonly bucketOf: Int32Array; readonly places: Int32Array };

function gather(posts: Gathered, order: Int32Array, ranks: Int32Array, { bucketOf, places }: Given): Sorted {
  const account = sharedInts(order.length);
  const time = sharedDoubles(order.length);
  const object = sharedInts(order.length);
  for (let at = 0; at < order.length; at++) {
    const post = order[at] ?? 0;
    account[at] = ranks[posts.account[post] ?? 0] ?? 0;
    time[at] = posts.time[post] ?? 0;
    object[at] = bucketOf[post] ?? 0;
  }
  const content = sharedInts(posts.content.length === 0 ? 0 : order.length);
  for (let at = 0; at < content.length; at++) content[at] = posts.content[order[at] ?? 0] ?? 0;
  const place = sharedInts(places.length === 0 ? 0 : order.length);
  for (let at = 0; at < place.length; at++) place[at] = places[order[at] ?? 0] ?? 0;
  return { account, time, content, object, place };
}

function orderTies(order: Int32Array, { time }: Posts, buckets: Int32Array, places: Int32Array): void {
  const tied = (a: number, b: number) => time[a] === time[b] && buckets[a] === buckets[b];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && tied(order[start] ?? 0, order[end] ?? 0)) end++;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    start = end;
  }
}

function byAccount(
  account: Int32Array,
  accounts: number,
): Pick<OrderedPosts, 'accountStart' | 'accountPosts'> {
  const { start, posts } = inBuckets(account, accounts, sharedInts);
  return { accountStart: start, accountPosts: posts };
}
