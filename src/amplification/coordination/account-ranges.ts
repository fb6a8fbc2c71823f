import type { AccountRange } from './count-edges.js';
import type { OrderedPosts } from './posts.js';

/** The accounts in ranges of about equal work, which is how many neighbours their posts have. */
export function accountRanges(posts: OrderedPosts, ranges: number): AccountRange[] {
  const accounts = posts.accountStart.length - 1;
  const share = workOf(posts, 0, accounts) / ranges;
  const found: AccountRange[] = [];
  let [start, work] = [0, 0];
  for (let account = 0; account < accounts; account++) {
    work += workOf(posts, account, account + 1);
    if (work < share && account + 1 < accounts) continue;
    found.push({ start, end: account + 1 });
    [start, work] = [account + 1, 0];
  }
  return found;
}

function workOf({ accountStart, accountPosts, left, right }: OrderedPosts, from: number, to: number): number {
  let work = 0;
  const end = accountStart[to] ?? 0;
  for (let slot = accountStart[from] ?? 0; slot < end; slot++) {
    const p = accountPosts[slot] ?? 0;
    work += (right[p] ?? 0) - (left[p] ?? 0);
  }
  return work;
}
