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
};

export type Ordered = {
  readonly posts: OrderedPosts;
  /** Names in the order the accounts are numbered now. */
  readonly accountNames: readonly string[];
};

export function orderPosts(posts: Posts, ordering: Ordering): Ordered {
  const ranks = ranksOf(posts.accountNames);
  const accountNames = new Array<string>(ranks.length);
  ranks.forEach((rank, id) => {
    accountNames[rank] = posts.accountNames[id] ?? '';
  });
  const order = orderOf(posts, ordering.keep ?? (() => true));
  const sorted = gather(
    posts,
    order,
    ranks,
    ordering.byAppearance ? placesOf(posts, order) : new Int32Array(0),
  );
  const { left, right } = windowBounds(sorted, posts.objectNames.length, ordering.windowMs);
  return {
    posts: { ...sorted, left, right, ...byAccount(sorted.account, ranks.length) },
    accountNames,
  };
}

/** Post numbers by object and time; posts equal in both stay in the file's order. */
function orderOf(posts: Posts, keep: (account: number) => boolean): Int32Array {
  const kept = keptPosts(posts, keep);
  const byTime = sortByTime(kept, posts.time);
  const next = bucketStarts(byTime, posts);
  const order = new Int32Array(byTime.length);
  for (let i = 0; i < byTime.length; i++) {
    const post = byTime[i] ?? 0;
    const bucket = bucketOf(posts, post);
    const at = next[bucket] ?? 0;
    order[at] = post;
    next[bucket] = at + 1;
  }
  return order;
}

function keptPosts({ account }: Posts, keep: (account: number) => boolean): Int32Array {
  const kept = new Int32Array(account.length);
  let count = 0;
  for (let post = 0; post < account.length; post++) if (keep(account[post] ?? 0)) kept[count++] = post;
  return kept.subarray(0, count);
}

// A post that is its own object pairs with nothing, yet counts towards its account. Such posts go to a bucket of
// their own, after those of the objects, over which no window is laid.
const bucketOf = ({ object, loop, objectNames }: Posts, post: number): number =>
  loop.length > 0 && loop[post] === 1 ? objectNames.length : (object[post] ?? 0);

function bucketStarts(order: Int32Array, posts: Posts): Int32Array {
  const starts = new Int32Array(posts.objectNames.length + 2);
  for (let i = 0; i < order.length; i++) {
    const after = bucketOf(posts, order[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return starts;
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

function gather(posts: Posts, order: Int32Array, ranks: Int32Array, places: Int32Array): Sorted {
  if (places.length > 0) orderTies(order, posts, places);
  const account = sharedInts(order.length);
  const time = sharedDoubles(order.length);
  const content = sharedInts(posts.content.length === 0 ? 0 : order.length);
  const object = sharedInts(order.length);
  const place = sharedInts(places.length === 0 ? 0 : order.length);
  for (let at = 0; at < order.length; at++) {
    const post = order[at] ?? 0;
    account[at] = ranks[posts.account[post] ?? 0] ?? 0;
    time[at] = posts.time[post] ?? 0;
    object[at] = bucketOf(posts, post);
    if (content.length > 0) content[at] = posts.content[post] ?? 0;
    if (place.length > 0) place[at] = places[post] ?? 0;
  }
  return { account, time, content, object, place };
}

function orderTies(order: Int32Array, posts: Posts, places: Int32Array): void {
  const tied = (a: number, b: number) =>
    posts.time[a] === posts.time[b] && bucketOf(posts, a) === bucketOf(posts, b);
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
  const accountStart = sharedInts(accounts + 1);
  for (let at = 0; at < account.length; at++) {
    const after = (account[at] ?? 0) + 1;
    accountStart[after] = (accountStart[after] ?? 0) + 1;
  }
  for (let a = 1; a <= accounts; a++) accountStart[a] = (accountStart[a] ?? 0) + (accountStart[a - 1] ?? 0);
  const next = accountStart.slice();
  const accountPosts = sharedInts(account.length);
  for (let at = 0; at < account.length; at++) {
    const owner = account[at] ?? 0;
    const slot = next[owner] ?? 0;
    accountPosts[slot] = at;
    next[owner] = slot + 1;
  }
  return { accountStart, accountPosts };
}
