import type { AccountActivity, Observation } from '../account-activity.js';

/** *Cannot tell* is an answer of its own: an account nobody could examine is not a person by that. */
export type Answer = 'yes' | 'no' | 'cannot-tell';

export type Rule = {
  readonly id: string;
  /** Rules that differ by a threshold only are one family: what is known of one's errors bears on all. */
  readonly family: string;
  readonly needs: readonly ('posts' | 'times' | 'profile')[];
  readonly source: string;
  readonly threshold?: number;
  /** One answer per account, in their order. */
  readonly judge: (accounts: readonly AccountActivity[], observation: Observation) => Answer[];
};

/** A rule that looks at one account at a time. */
export const judgeEach =
  (judge: (account: AccountActivity, observation: Observation) => Answer): Rule['judge'] =>
  (accounts, observation) =>
    accounts.map((account) => judge(account, observation));

/** A habit shown in part of the posts is shown; one not shown there may show in the rest. */
export function shown(habit: boolean, { complete }: Observation): Answer {
  if (habit) return 'yes';
  return complete ? 'no' : 'cannot-tell';
}
