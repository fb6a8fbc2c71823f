import type { Detection } from './coor-tweet-network.js';
import { rowsPerAccount } from './coor-tweet-network.js';
import { largestUseful, pairsAmong } from './false-discovery.js';
import { type NullModel, nullModelOf } from './null-model.js';
import { type Ordered, orderPosts } from './order-posts.js';
import type { PairRule } from './pair-rule.js';
import { participantsRule } from './participants.js';
import type { OrderedPosts, Posts } from './posts.js';

/** The posts ready to be counted by the default mode. */
export type Prepared = Ordered & {
  readonly rule: PairRule;
  readonly turn: Int32Array;
  readonly model: NullModel;
  /** All pairs of accounts with at least the minimum of posts, whether they met or not. */
  readonly tests: number;
  /** Edges with a larger p-value cannot be kept, and are let go while counting. */
  readonly largestP: number;
};

export function prepare(posts: Posts, detection: Detection, falseDiscoveryRate: number): Prepared {
  const ordered = orderPosts(posts, { windowMs: detection.windowMs });
  const rule = participantsRule(ordered.posts, detection.minParticipation);
  const enough = rowsPerAccount(posts).filter((rows) => rows >= detection.minParticipation).length;
  const tests = pairsAmong(enough);
  return {
    ...ordered,
    rule,
    turn: Int32Array.from(ordered.accountNames.keys()),
    model: nullModelOf(ordered.posts, detection.windowMs),
    tests,
    largestP: largestUseful(falseDiscoveryRate, pairsAtMost(ordered.posts), tests),
  };
}

/** All pairs of posts within the window, of one account and of whoever does not take part too. */
export function pairsAtMost({ right }: OrderedPosts): number {
  let pairs = 0;
  for (let p = 0; p < right.length; p++) pairs += (right[p] ?? 0) - p - 1;
  return pairs;
}
