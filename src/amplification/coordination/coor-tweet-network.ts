import { coorTweetRule } from './coor-tweet.js';
import { type Ordered, orderPosts } from './order-posts.js';
import type { PairRule } from './pair-rule.js';
import type { Posts } from './posts.js';
import { vertexOrder } from './vertex-order.js';

export type Detection = { readonly windowMs: number; readonly minParticipation: number };

/** CooRTweet's detect_groups, short of writing the pairs down: the posts in its order, and which pairs are kept. */
export function detectGroups(posts: Posts, { windowMs, minParticipation }: Detection): Detected {
  const rows = rowsPerAccount(posts);
  const ordered = orderPosts(posts, {
    windowMs,
    keep: (account) => (rows[account] ?? 0) >= minParticipation,
    byAppearance: true,
  });
  const rule = coorTweetRule(ordered.posts, minParticipation);
  return { ...ordered, rule, turn: vertexOrder(ordered.posts, rule) };
}

export type Detected = Ordered & {
  readonly rule: PairRule;
  /** An edge is written from the account whose turn comes first. */
  readonly turn: Int32Array;
};

/** CooRTweet's flag_speed_share: of the pairs detected, those that are also found in the narrower window. */
export const flagSpeedShare = (
  { posts, rule }: Detected,
  { windowMs, minParticipation }: Detection,
): PairRule => coorTweetRule(posts, minParticipation, windowMs, rule);

export function rowsPerAccount({
  account,
  accountNames,
}: Pick<Posts, 'account' | 'accountNames'>): Int32Array {
  const rows = new Int32Array(accountNames.length);
  for (let post = 0; post < account.length; post++) {
    const owner = account[post] ?? 0;
    rows[owner] = (rows[owner] ?? 0) + 1;
  }
  return rows;
}
