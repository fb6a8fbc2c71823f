import type { AccountActivity } from './account-activity.js';
import type { CountedUnit } from './correct-share.js';
import type { Answer } from './rules/rule.js';

/** Accounts that weigh the same and got the same answers. Half a million accounts are a few thousand of these. */
export type Cell = {
  readonly accounts: number;
  readonly weights: Readonly<Record<CountedUnit, number>>;
  /** One per question put. */
  readonly answers: readonly Answer[];
};

export const countedUnits = ['posts', 'accounts', 'reposts'] as const satisfies readonly CountedUnit[];

/** `answers[question][account]`. In an order that does not depend on the order of the accounts. */
export function cellsOf(
  accounts: readonly AccountActivity[],
  answers: readonly (readonly Answer[])[],
): Cell[] {
  const cells = new Map<string, { accounts: number; first: number }>();
  accounts.forEach(({ posts, reposts }, i) => {
    const key = `${posts} ${reposts} ${answers.map((given) => (given[i] ?? 'cannot-tell')[0]).join('')}`;
    const cell = cells.get(key);
    if (cell) cell.accounts++;
    else cells.set(key, { accounts: 1, first: i });
  });
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { accounts: count, first }]) => ({
      accounts: count,
      weights: { posts: accounts[first]?.posts ?? 0, accounts: 1, reposts: accounts[first]?.reposts ?? 0 },
      answers: answers.map((given) => given[first] ?? 'cannot-tell'),
    }));
}
