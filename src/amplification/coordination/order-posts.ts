import { bucketStarts, inBuckets } from './by-object.js';
import { countingUp } from './counting-up.js';
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
  const sorted = ordering.byAppearance
    ? sortByAppearance(posts, ordering, ranks)
    : { ...sortPosts(posts, posts.objectNames.length, ranks), content: sharedInts(0), place: sharedInts(0) };
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

/**
 * Posts by object and time; posts equal in both stay in the file's order. They are dealt out to their objects in the
 * order of the file, where those of one time are near each other, and with them the places that are written to.
 */
export function sortPosts(
  { object, account, time }: Pick<Posts, 'object' | 'account' | 'time'>,
  objects: number,
  ranks: Int32Array,
): PostColumns {
  const start = bucketStarts(object, objects);
  const sorted = {
    object: sharedInts(object.length),
    account: sharedInts(object.length),
    time: sharedDoubles(object.length),
  };
  const next = start.slice();
  for (let post = 0; post < object.length; post++) {
    const own = object[post] ?? 0;
    const at = next[own] ?? 0;
    next[own] = at + 1;
    sorted.object[at] = own;
    sorted.account[at] = ranks[account[post] ?? 0] ?? 0;
    sorted.time[at] = time[post] ?? 0;
  }
  for (let own = 0; own < objects; own++) sortRun(sorted, start[own] ?? 0, start[own + 1] ?? 0);
  return sorted;
}

function sortRun({ account, time }: PostColumns, start: number, end: number): void {
  let at = start + 1;
  while (at < end && (time[at - 1] ?? 0) <= (time[at] ?? 0)) at++;
  if (at >= end) return;
  const [accounts, times] = [account.slice(start, end), time.slice(start, end)];
  const order = countingUp(end - start);
  sortByTime(order, 0, order.length, times);
  for (let i = 0; i < order.length; i++) {
    account[start + i] = accounts[order[i] ?? 0] ?? 0;
    time[start + i] = times[order[i] ?? 0] ?? 0;
  }
}

function sortByAppearance(posts: Posts, { keep }: Ordering, ranks: Int32Array): Sorted {
  const { order, buckets } = orderOf(posts, keep);
  const places = placesOf(posts, order);
  orderTies(order, posts, buckets, places);
  return gather(posts, order, ranks, { bucketOf: buckets, places });
}

type Order = { readonly order: Int32Array; readonly buckets: Int32Array };

/** Post numbers by object and time; posts equal in both stay in the file's order. */
function orderOf(posts: Posts, keep: Ordering['keep']): Order {
  const objects = posts.objectNames.length;
  const buckets = bucketsOf(posts, keep);
  const { start, numbers: order } = inBuckets(buckets, objects + 2);
  sortWithin(start, order, posts.time);
  // The last bucket is of those left out.
  return { order: order.subarray(0, start[objects + 1]), buckets };
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

type Given = { readonly bucketOf: Int32Array; readonly places: Int32Array };

function gather(posts: Posts, order: Int32Array, ranks: Int32Array, { bucketOf, places }: Given): Sorted {
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
  const { start, numbers } = inBuckets(account, accounts, sharedInts);
  return { accountStart: start, accountPosts: numbers };
}
