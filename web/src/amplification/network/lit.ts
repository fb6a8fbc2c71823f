import type { AccountNetwork } from '../../../../src/amplification/api';

/** What stands out: an account with those it is tied to, or a group. Nothing chosen shows all alike. */
export type Focus = { readonly account?: number | undefined; readonly group?: number | undefined };

export type Lit = {
  readonly account: number | undefined;
  readonly hasNode: (account: number) => boolean;
  readonly hasEdge: (edge: number) => boolean;
};

export function litBy({ accounts, from, to }: AccountNetwork, { account, group }: Focus): Lit | undefined {
  if (account !== undefined) {
    const isTied = (edge: number): boolean => from[edge] === account || to[edge] === account;
    const tied = from.flatMap((end, edge) => (isTied(edge) ? [end, to[edge] ?? end] : []));
    const nodes = new Set([account, ...tied]);
    return { account, hasNode: (node) => nodes.has(node), hasEdge: isTied };
  }
  if (group === undefined) return undefined;
  const isIn = (node: number | undefined): boolean => accounts[node ?? -1]?.group === group;
  return {
    account: undefined,
    hasNode: isIn,
    hasEdge: (edge) => isIn(from[edge]) && isIn(to[edge]),
  };
}
