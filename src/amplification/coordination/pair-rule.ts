import type { OrderedPosts } from './posts.js';

/** Which pairs of posts in one window count. */
export type PairRule = {
  /** 1 for each post that qualifies. */
  readonly qualified: Uint8Array;
  /** Whether both posts of a pair must qualify, or one is enough. */
  readonly both: boolean;
  /** A narrower window than the posts were ordered by, in milliseconds. */
  readonly withinMs?: number;
};

/** Whether the posts at two positions, of one window, are a pair. Accounts pair with others, contents with others. */
export function isPair(posts: OrderedPosts, rule: PairRule, p: number, q: number): boolean {
  if (posts.account[p] === posts.account[q]) return false;
  if (posts.content.length > 0 && posts.content[p] === posts.content[q]) return false;
  const [one, other] = [rule.qualified[p] === 1, rule.qualified[q] === 1];
  if (rule.both ? !(one && other) : !(one || other)) return false;
  return (
    rule.withinMs === undefined || Math.abs((posts.time[p] ?? 0) - (posts.time[q] ?? 0)) <= rule.withinMs
  );
}

/** Whether all posts in one window by different accounts are pairs. */
export const isEverything = (posts: OrderedPosts, { qualified, both, withinMs }: PairRule): boolean =>
  both && withinMs === undefined && posts.content.length === 0 && !qualified.includes(0);
