import type { PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';
import { sharedBytes } from './shared-memory.js';

/**
 * Who takes part by default: every account with at least `minParticipation` posts that stand in a pair with another
 * account that takes part. Leaving one account out can put another below the minimum, so it is repeated until nothing
 * changes; the answer is the same in whatever order.
 */
export function participantsRule(posts: OrderedPosts, minParticipation: number): PairRule {
  const active = new Uint8Array(posts.accountStart.length - 1).fill(1);
  while (dropInactive(posts, active, minParticipation));
  const qualified = sharedBytes(posts.account.length);
  for (let p = 0; p < qualified.length; p++) qualified[p] = active[posts.account[p] ?? 0] ?? 0;
  return { qualified, both: true };
}

function dropInactive(posts: OrderedPosts, active: Uint8Array, minParticipation: number): boolean {
  let dropped = false;
  for (let account = 0; account < active.length; account++) {
    if (active[account] === 0 || hasEnough(posts, active, account, minParticipation)) continue;
    active[account] = 0;
    dropped = true;
  }
  return dropped;
}

function hasEnough(posts: OrderedPosts, active: Uint8Array, account: number, minimum: number): boolean {
  const end = posts.accountStart[account + 1] ?? 0;
  let slot = posts.accountStart[account] ?? 0;
  let found = 0;
  while (found < minimum && end - slot >= minimum - found) {
    if (hasPartner(posts, active, posts.accountPosts[slot++] ?? 0)) found++;
  }
  return found >= minimum;
}

function hasPartner({ account, left, right }: OrderedPosts, active: Uint8Array, p: number): boolean {
  const end = right[p] ?? 0;
  for (let q = left[p] ?? 0; q < end; q++)
    if (account[q] !== account[p] && active[account[q] ?? 0] === 1) return true;
  return false;
}
