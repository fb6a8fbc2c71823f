import type { AccountActivity } from './automation/index.js';
import type { OrderedPosts } from './coordination/posts.js';

/** What each account posted and when, as the automated share is estimated from. None is known to be a repost. */
export const activityOf = (
  { accountStart, accountPosts, time }: OrderedPosts,
  names: readonly string[],
): AccountActivity[] =>
  names.map((account, at) => {
    const own = accountPosts.subarray(accountStart[at], accountStart[at + 1]);
    const times = Float64Array.from(own, (p) => (time[p] ?? 0) / 1000).sort();
    return { account, posts: own.length, reposts: 0, times };
  });
