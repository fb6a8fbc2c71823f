import { isPair, type PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';
import { sharedInts } from './shared-memory.js';

/**
 * The order igraph gives the accounts in CooRTweet's network, and so from which end it writes each edge.
 *
 * Every pair is first put with the account whose name sorts first as `from`. igraph numbers vertices by first
 * appearance, those that are ever `from` before the others, and writes an edge from the lower number. Pairs stand by
 * their object's first row in the reordered table, then by the later row, then by the earlier one.
 */
export function vertexOrder(posts: OrderedPosts, rule: PairRule): Int32Array {
  const firstPairs = firstPairAsFrom(posts, rule);
  const accounts = posts.accountStart.length - 1;
  const order = Array.from(firstPairs.keys()).sort((a, b) =>
    compare(firstPairs.get(a) ?? [], firstPairs.get(b) ?? []),
  );
  // Two accounts that are never `from` share no edge, so their order does not matter.
  const turn = sharedInts(accounts).fill(accounts);
  order.forEach((account, at) => {
    turn[account] = at;
  });
  return turn;
}

type PairPlace = readonly [object: number, later: number, earlier: number];

function firstPairAsFrom(posts: OrderedPosts, rule: PairRule): Map<number, PairPlace> {
  const objectPlaces = firstPlaces(posts);
  const first = new Map<number, PairPlace>();
  for (let p = 0; p < posts.account.length; p++) {
    const right = posts.right[p] ?? 0;
    for (let q = p + 1; q < right; q++) {
      if (!isPair(posts, rule, p, q)) continue;
      const from = Math.min(posts.account[p] ?? 0, posts.account[q] ?? 0);
      const [one, other] = [posts.place[p] ?? 0, posts.place[q] ?? 0];
      const known = first.get(from);
      const object = objectPlaces[posts.object[p] ?? 0] ?? 0;
      const later = Math.max(one, other);
      // Objects are walked one after the other, so most pairs are settled by the first comparison.
      if (known && (known[0] < object || (known[0] === object && known[1] < later))) continue;
      const place: PairPlace = [object, later, Math.min(one, other)];
      if (known === undefined || compare(place, known) < 0) first.set(from, place);
    }
  }
  return first;
}

function firstPlaces({ object, place }: OrderedPosts): Int32Array {
  const objects = object.length === 0 ? 0 : (object[object.length - 1] ?? 0) + 1;
  const first = new Int32Array(objects).fill(2 ** 31 - 1);
  for (let p = 0; p < object.length; p++) {
    const o = object[p] ?? 0;
    first[o] = Math.min(first[o] ?? 0, place[p] ?? 0);
  }
  return first;
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
