import type { AccountRange } from './count-edges.js';
import type { OrderedPosts } from './posts.js';

/** The accounts, or some that follow each other, in ranges of about equal work: their posts and the neighbours of these. */
export function accountRanges(
  posts: OrderedPosts,
  ranges: number,
  among: AccountRange = { start: 0, end: posts.accountStart.length - 1 },
): AccountRange[] {
  const share = Math.max(1, workOf(posts, among.start, among.end) / ranges);
  const found: AccountRange[] = [];
  let [start, work] = [among.start, 0];
  for (let account = start; account < among.end; account++) {
    work += workOf(posts, account, account + 1);
    if (work < share && account + 1 < among.end) continue;
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
    // One for the post itself, or accounts without a neighbour would each be a range of their own.
    work += 1 + (right[p] ?? 0) - (left[p] ?? 0);
  }
  return work;
}
