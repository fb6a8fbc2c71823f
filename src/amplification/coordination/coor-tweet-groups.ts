import type { EdgeTable } from './edge-table.js';
import { Neighbours } from './neighbours.js';
import type { PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';

type Network = { readonly posts: OrderedPosts; readonly rule: PairRule; readonly turn: Int32Array };

/** Whether an edge, by its row in the table, is to be counted. */
type Wanted = (row: number) => boolean;

/**
 * CooRTweet's group_stats: of each object the number of distinct accounts that are the `from` of an edge on it.
 * The other side is left out, as it is there.
 */
export function fromAccountsPerObject(
  { posts, rule, turn }: Network,
  edges: EdgeTable,
  objects: number,
  wanted: Wanted = () => true,
): Int32Array {
  const accounts = new Int32Array(objects);
  const counted = new Int32Array(objects).fill(-1);
  const neighbours = new Neighbours(posts, rule, turn);
  for (let row = 0; row < edges.from.length; ) {
    const from = edges.from[row] ?? 0;
    neighbours.visit(from, (_, { mine, start, end }) => {
      if (!wanted(row++)) return;
      for (let i = start; i < end; i++) {
        const object = posts.object[mine[i] ?? 0] ?? 0;
        if (counted[object] === from) continue;
        counted[object] = from;
        accounts[object] = (accounts[object] ?? 0) + 1;
      }
    });
  }
  return accounts;
}
