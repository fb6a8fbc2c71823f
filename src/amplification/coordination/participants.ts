import { GrowingInts } from '../growing.js';
import { countingUp } from './counting-up.js';
import type { PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';
import { sharedBytes } from './shared-memory.js';

/**
 * Who takes part by default: every account with at least `minParticipation` posts that stand in a pair with another
 * account that takes part. Leaving one account out can put another below the minimum, so it is repeated until nothing
 * changes; the answer is the same in whatever order. Each round looks only at the posts that were left in pairs by
 * the one before.
 */
export function participantsRule(posts: OrderedPosts, minParticipation: number): Participants {
  const active = new Uint8Array(posts.accountStart.length - 1).fill(1);
  let inPairs = countingUp(posts.account.length);
  for (;;) {
    const postsInPairs = new Int32Array(active.length);
    inPairs = stillInPairs(posts, active, inPairs, postsInPairs);
    if (!dropInactive(active, postsInPairs, minParticipation)) break;
  }
  return { rule: activeOnly(posts, active), inPairs };
}

export function activeOnly({ account }: Pick<OrderedPosts, 'account'>, active: Uint8Array): PairRule {
  const qualified = sharedBytes(account.length);
  for (let p = 0; p < qualified.length; p++) qualified[p] = active[account[p] ?? 0] ?? 0;
  return { qualified, both: true };
}

/** The posts in pairs are given too: no other is ever counted. */
type Participants = { readonly rule: PairRule; readonly inPairs: Int32Array };

/** Those of the posts that have a partner; they are counted by account. */
export function stillInPairs(
  posts: Windowed,
  active: Uint8Array,
  among: Int32Array,
  postsInPairs: Int32Array,
): Int32Array {
  const found = new GrowingInts(among.length);
  for (let i = 0; i < among.length; i++) {
    const p = among[i] ?? 0;
    const account = posts.account[p] ?? 0;
    if (active[account] === 0 || !hasPartner(posts, active, p)) continue;
    postsInPairs[account] = (postsInPairs[account] ?? 0) + 1;
    found.push(p);
  }
  return found.view();
}

/** Whether any account had to go. */
export function dropInactive(active: Uint8Array, postsInPairs: Int32Array, minimum: number): boolean {
  let dropped = false;
  for (let account = 0; account < active.length; account++) {
    if (active[account] === 0 || (postsInPairs[account] ?? 0) >= minimum) continue;
    active[account] = 0;
    dropped = true;
  }
  return dropped;
}

type Windowed = Pick<OrderedPosts, 'account' | 'left' | 'right'>;

function hasPartner({ account, left, right }: Windowed, active: Uint8Array, p: number): boolean {
  const end = right[p] ?? 0;
  const own = account[p] ?? 0;
  for (let q = left[p] ?? 0; q < end; q++) {
    const other = account[q] ?? 0;
    if (other !== own && active[other] === 1) return true;
  }
  return false;
}
