import type { EdgeCount } from './count-edges.js';
import { type EdgeTable, edgeAt, joinEdges, selectEdges } from './edge-table.js';
import { qValues } from './false-discovery.js';
import { againstOthers, EdgeTest, isMostlyTogether, type NullModel } from './null-model.js';
import type { OrderedPosts } from './posts.js';
import { allRows } from './subgraphs.js';

type Candidates = {
  readonly model: NullModel;
  readonly tests: number;
  readonly falseDiscoveryRate: number;
  readonly kept: EdgeTable;
  /** Not kept, though together repeatedly and more often than apart. */
  readonly together: EdgeTable;
  /** All posts of some accounts, in pairs or not. */
  readonly postsOf: (accounts: (account: number) => boolean) => OrderedPosts;
};

/**
 * Pairs of accounts that cannot be told from chance, because chance was measured on themselves.
 *
 * The rate of a stratum, 2 M_s / (n_s (n_s − 1)), counts the pairs of those it is to judge too. Where they are a large
 * part of n_s they make M_s, and however they post they explain themselves. So they are held against the others as
 * well: let M'_s and n'_s be without the posts of all accounts that are together or were kept, and
 *
 *     λ' = Σ_s 2 M'_s n_a,s n_b,s / (n'_s (n'_s − 1))     (and across borders, and the variance, likewise)
 *
 * A pair whose q is above the false discovery rate under λ and within it under λ' is undecided: with its own kind in
 * the pool chance explains it, without them it does not (nor where n'_s < 2 leaves nobody). What the others do as
 * often, such as passing on the news of the hour, stays explained. No pair is kept by λ': who is left was chosen for
 * not being in step, so λ' is too low to accuse anybody.
 */
function undecidedAmong(candidates: Candidates): EdgeTable {
  const { model, tests, falseDiscoveryRate, kept, together, postsOf } = candidates;
  if (together.from.length === 0) return together;
  const members = new Set([kept, together].flatMap(({ from, to }) => [...from, ...to]));
  const others = postsOf((account) => !members.has(account));
  const test = new EdgeTest(againstOthers(model, others), others);
  const p = Float64Array.from(allRows(together), (row) => {
    const { from, to, first, second } = edgeAt(together, row);
    return test.pValue(from, to, Math.min(first, second));
  });
  const q = qValues(p, tests);
  return selectEdges(
    together,
    allRows(together).filter((row) => (q[row] ?? 1) <= falseDiscoveryRate),
  );
}

export type Testing = Omit<Candidates, 'kept' | 'together'>;

/** Which of the edges counted are kept, with their q, and which can be neither kept nor laid to chance. */
export function judgeEdges({ edges: likely, together }: EdgeCount, testing: Testing) {
  const { model, tests, falseDiscoveryRate } = testing;
  const q = qValues(likely.p, tests);
  const isKept = (row: number) => (q[row] ?? 1) <= falseDiscoveryRate;
  const rows = allRows(likely).filter(isKept);
  const kept = selectEdges(likely, rows);
  const rejected = allRows(likely).filter((row) => {
    const { from, to, first, second } = edgeAt(likely, row);
    return !isKept(row) && isMostlyTogether(model, from, to, Math.min(first, second));
  });
  return {
    kept,
    q: Float64Array.from(rows, (row) => q[row] ?? 1),
    undecided: undecidedAmong({
      ...testing,
      kept,
      together: joinEdges([together, selectEdges(likely, rejected)]),
    }),
  };
}
