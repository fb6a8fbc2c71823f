import type { Random } from '../../statistics/index.js';
import { type Cell, countedUnits } from './cells.js';
import type { CountedUnit } from './correct-share.js';
import { drawPoisson } from './random.js';
import type { Answer } from './rules/rule.js';

/** For each question and unit, the raw share in each resample: at least, and at most if all undecided were yes. */
export type Resamples = readonly Readonly<Record<CountedUnit, ResampledShares>>[];

type ResampledShares = { readonly atLeast: Float64Array; readonly atMost: Float64Array };

/**
 * Resamples whole accounts, because posts of one account are not independent: the account is the cluster. Each
 * account is taken a Poisson(1) number of times (Hanley and MacGibbon 2006), so a cell of n like accounts
 * Poisson(n) times; shares are ratios, and need no fixed total.
 */
export function resampleAccounts(
  cells: readonly Cell[],
  questions: number,
  replicates: number,
  random: Random,
): Resamples {
  const resamples = Array.from({ length: questions }, () => ({
    posts: emptyShares(replicates),
    accounts: emptyShares(replicates),
    reposts: emptyShares(replicates),
  }));
  const { patterns, patternOf } = patternsOf(cells);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const weights = drawWeights(cells, patternOf, patterns.length, random);
    for (const [u, unit] of countedUnits.entries()) {
      resamples.forEach((shares, question) => {
        const { yes, open, total } = sumAnswers(patterns, weights, u, question);
        // A resample can lack every account that counts; it then says nothing, which is 0 to 1.
        shares[unit].atLeast[replicate] = total > 0 ? yes / total : 0;
        shares[unit].atMost[replicate] = total > 0 ? (yes + open) / total : 1;
      });
    }
  }
  return resamples;
}

const emptyShares = (replicates: number): ResampledShares => ({
  atLeast: new Float64Array(replicates),
  atMost: new Float64Array(replicates),
});

type Pattern = readonly Answer[];

/** The distinct sets of answers: some hundred, however many cells there are. */
function patternsOf(cells: readonly Cell[]): { patterns: Pattern[]; patternOf: Uint32Array } {
  const seen = new Map<string, number>();
  const patterns: Pattern[] = [];
  const patternOf = Uint32Array.from(cells, ({ answers }) => {
    const key = answers.join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, patterns.length);
    return patterns.push(answers) - 1;
  });
  return { patterns, patternOf };
}

/** The weight of each pattern in one resample, its units side by side. */
function drawWeights(
  cells: readonly Cell[],
  patternOf: Uint32Array,
  patterns: number,
  random: Random,
): Float64Array {
  const sums = new Float64Array(patterns * countedUnits.length);
  cells.forEach((cell, i) => {
    const times = drawPoisson(cell.accounts, random);
    const at = (patternOf[i] ?? 0) * countedUnits.length;
    countedUnits.forEach((unit, u) => {
      sums[at + u] = (sums[at + u] ?? 0) + times * cell.weights[unit];
    });
  });
  return sums;
}

function sumAnswers(patterns: readonly Pattern[], weights: Float64Array, unit: number, question: number) {
  let [yes, open, total] = [0, 0, 0];
  patterns.forEach((answers, i) => {
    const weight = weights[i * countedUnits.length + unit] ?? 0;
    total += weight;
    if (answers[question] === 'yes') yes += weight;
    if (answers[question] === 'cannot-tell') open += weight;
  });
  return { yes, open, total };
}
