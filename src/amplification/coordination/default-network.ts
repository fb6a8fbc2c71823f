import type { Detection } from './coor-tweet-network.js';
import { rowsPerAccount } from './coor-tweet-network.js';
import { countingUp } from './counting-up.js';
import { largestUseful, pairsAmong } from './false-discovery.js';
import { type NullModel, nullModelOf, tellingSingles } from './null-model.js';
import { type Ordered, onlyPosts, orderPosts } from './order-posts.js';
import type { PairRule } from './pair-rule.js';
import { participantsRule } from './participants.js';
import type { OrderedPosts, Posts } from './posts.js';
import { sharedBytes, sharedInts } from './shared-memory.js';

/** The posts ready to be counted by the default mode. */
export type Prepared = Ordered & {
  readonly rule: PairRule;
  /** The posts that stand in a pair: counting these counts all. */
  readonly paired: OrderedPosts;
  readonly turn: Int32Array;
  readonly model: NullModel;
  /** Of the paired posts, those whose single pairs are worth a test. */
  readonly singles: Uint8Array;
  /** All pairs of accounts with at least the minimum of posts, whether they met or not. */
  readonly tests: number;
  /** Edges with a larger p-value cannot be kept, and are let go while counting. */
  readonly largestP: number;
};

export function prepare(posts: Posts, detection: Detection, falseDiscoveryRate: number): Prepared {
  const ordered = orderPosts(posts, { windowMs: detection.windowMs });
  const { rule, inPairs } = participantsRule(ordered.posts, detection.minParticipation);
  const enough = countAtLeast(rowsPerAccount(posts), detection.minParticipation);
  const tests = pairsAmong(enough);
  const paired = onlyPosts(ordered.posts, inPairs, detection.windowMs);
  const model = nullModelOf(ordered.posts, detection.windowMs);
  const largestP = largestUseful(falseDiscoveryRate, pairsAtMost(ordered.posts), tests);
  return {
    ...ordered,
    rule,
    paired,
    turn: countingUp(ordered.accountNames.length, sharedInts),
    model,
    singles: tellingSingles(paired, model, largestP),
    tests,
    largestP,
  };
}

/** All pairs of posts within the window, of one account and of whoever does not take part too. */
export function pairsAtMost({ right }: OrderedPosts): number {
  let pairs = 0;
  for (let p = 0; p < right.length; p++) pairs += (right[p] ?? 0) - p - 1;
  return pairs;
}

export function countAtLeast(values: Int32Array, least: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) >= least) count++;
  return count;
}

/** Every post takes part. */
export const everyPair = (posts: OrderedPosts): PairRule => ({
  qualified: sharedBytes(posts.account.length).fill(1),
  both: true,
});
