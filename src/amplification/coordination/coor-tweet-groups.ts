import { type EdgeTable, selectEdges } from './edge-table.js';
import { forEachPair, type Network } from './present-groups.js';

/**
 * CooRTweet's group_stats: of each object the number of distinct accounts that are the `from` of one of the edges on
 * it. The other side is left out, as it is there.
 */
export function fromAccountsPerObject(
  network: Network,
  edges: EdgeTable,
  objects: number,
  rows?: Int32Array,
): Int32Array {
  const accounts = new Int32Array(objects);
  const counted = new Int32Array(objects).fill(-1);
  forEachPair(network, rows ? selectEdges(edges, rows) : edges, (from, _, p) => {
    const object = network.posts.object[p] ?? 0;
    if (counted[object] === from) return;
    counted[object] = from;
    accounts[object] = (accounts[object] ?? 0) + 1;
  });
  return accounts;
}
