import type { AccountRange } from './count-edges.js';
import { isPair, type PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';
import { sharedBytes } from './shared-memory.js';

/**
 * CooRTweet 2.1.3's rule for who takes part, faults included: an account qualifies when at least `minParticipation`
 * of its rows have a content that stands in some pair, counted once and not repeated; a pair stays when the content
 * of either side belongs to a qualified account.
 */
export function coorTweetRule(
  posts: OrderedPosts,
  minParticipation: number,
  withinMs?: number,
  among?: PairRule,
): PairRule {
  const everything: PairRule = among ?? {
    qualified: new Uint8Array(posts.account.length).fill(1),
    both: true,
  };
  const within = withinMs === undefined ? {} : { withinMs };
  if (minParticipation < 1) return { ...everything, ...within };
  const paired = contentsInPairs(posts, { ...everything, ...within });
  const accounts = accountsWith(posts, paired, minParticipation);
  const contents = new Uint8Array(paired.length);
  for (let p = 0; p < posts.account.length; p++)
    if (accounts[posts.account[p] ?? 0] === 1) contents[posts.content[p] ?? 0] = 1;
  const qualified = sharedBytes(posts.account.length);
  for (let p = 0; p < qualified.length; p++) qualified[p] = contents[posts.content[p] ?? 0] ?? 0;
  return { qualified, both: false, ...within };
}

function contentsInPairs(posts: OrderedPosts, rule: PairRule): Uint8Array {
  const paired = new Uint8Array(posts.content.reduce((most, content) => Math.max(most, content), -1) + 1);
  for (let p = 0; p < posts.account.length; p++) {
    const right = posts.right[p] ?? 0;
    for (let q = p + 1; q < right; q++) {
      const [mine, theirs] = [posts.content[p] ?? 0, posts.content[q] ?? 0];
      if (paired[mine] === 1 && paired[theirs] === 1) continue;
      if (isPair(posts, rule, p, q)) paired[mine] = paired[theirs] = 1;
    }
  }
  return paired;
}

function accountsWith(posts: OrderedPosts, paired: Uint8Array, minParticipation: number): Uint8Array {
  const rows = new Int32Array(posts.accountStart.length - 1);
  for (let p = 0; p < posts.account.length; p++) {
    const account = posts.account[p] ?? 0;
    rows[account] = (rows[account] ?? 0) + (paired[posts.content[p] ?? 0] ?? 0);
  }
  return Uint8Array.from(rows, (count) => (count >= minParticipation ? 1 : 0));
}

/** Every pair under a rule, the older first, in the order of the posts. */
export function* pairsOf(posts: OrderedPosts, rule: PairRule): Generator<[older: number, newer: number]> {
  for (let p = 0; p < posts.account.length; p++) {
    const right = posts.right[p] ?? 0;
    for (let q = p + 1; q < right; q++) if (isPair(posts, rule, p, q)) yield [p, q];
  }
}

export const allAccounts = (posts: OrderedPosts): AccountRange => ({
  start: 0,
  end: posts.accountStart.length - 1,
});
