import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { z } from 'zod';
import { type EdgeTable, edgeAt } from './edge-table.js';

/** Fewer than this are a pair, which the edges already say. */
const smallestGroup = 3;

export type AccountGraph = UndirectedGraph<{ name: string }, { weight: number }>;

/** Accounts by number, since a name may be that of something every object has; edges with their weight. */
export function graphOf(edges: EdgeTable, accountNames: readonly string[]): AccountGraph {
  const graph: AccountGraph = new UndirectedGraph();
  for (let row = 0; row < edges.from.length; row++) {
    const { from, to, weight } = edgeAt(edges, row);
    for (const end of [from, to]) graph.mergeNode(end, { name: accountNames[end] ?? '' });
    graph.addUndirectedEdge(from, to, { weight });
  }
  return graph;
}

/**
 * The group of each account that is in one, by Louvain communities (Blondel et al., Journal of Statistical Mechanics
 * P10008, 2008). The largest group is 1; equal ones are in the order of their first account.
 */
export function findGroups(graph: AccountGraph, random: () => number): Map<string, number> {
  if (graph.size === 0) return new Map();
  const members = new Map<number, string[]>();
  for (const [node, community] of Object.entries(communitiesOf(graph, random))) {
    const account = graph.getNodeAttribute(node, 'name');
    const known = members.get(community);
    if (known) known.push(account);
    else members.set(community, [account]);
  }
  const groups = [...members.values()]
    .filter((accounts) => accounts.length >= smallestGroup)
    .map((accounts) => accounts.sort())
    .sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
  return new Map(groups.flatMap((accounts, at) => accounts.map((account) => [account, at + 1])));
}

const Communities = z.record(z.string(), z.number());

// The package declares a default export and is, at run time, the function itself.
function communitiesOf(graph: AccountGraph, random: () => number): Record<string, number> {
  const found: unknown =
    typeof louvain === 'function' && Reflect.apply(louvain, undefined, [graph, { rng: random }]);
  return Communities.parse(found);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
