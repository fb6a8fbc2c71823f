import { largest } from '../../lib/lists/index.js';
import type { ErrorNodes } from './errors-of-a-rule.js';
import type { Estimate } from './estimate.js';
import type { Flagged } from './labelled-set.js';

export type BetaPrior = readonly [a: number, b: number];

/**
 * What the share may be after the flags were counted (Joseph, Gyorkos and Coupal 1995), by quadrature rather than by
 * chance. Given π, Se and Sp the flagged are binomial with q = π Se + (1 − π)(1 − Sp); π has a beta prior, and Se
 * and Sp are averaged over nodes of equal probability from the calibration's counts.
 *
 * The grid over π is laid twice: over all of it with a blunted likelihood, to find where the mass is, then there.
 */
export function prevalencePosterior(
  { flagged, of }: Flagged,
  nodes: ErrorNodes,
  confidence: number,
  prior: BetaPrior = [1, 1],
): Estimate {
  const blunt = Math.min(1, 200 / of);
  const rough = gridDensity({ flagged: flagged * blunt, of: of * blunt }, nodes, prior, 0, 1, 60);
  const peak = largest(rough.density);
  const inside = rough.density.flatMap((value, i) => (value > peak * 1e-7 ? [i] : []));
  const [first = 0, last = 59] = [inside[0], inside.at(-1)];
  const { at, density } = gridDensity({ flagged, of }, nodes, prior, first / 60, (last + 1) / 60, 240);
  return summarise(at, density, confidence);
}

type Grid = { readonly at: readonly number[]; readonly density: readonly number[] };

/** The posterior at the middles of `cells` equal parts of [from, to], up to a factor. */
function gridDensity(
  { flagged, of }: Flagged,
  { sensitivity, specificity }: ErrorNodes,
  [a, b]: BetaPrior,
  from: number,
  to: number,
  cells: number,
): Grid {
  const at = Array.from({ length: cells }, (_, i) => from + ((i + 0.5) / cells) * (to - from));
  const likelihood = tabulateLikelihood(flagged, of);
  const density = at.map((pi) => {
    let sum = 0;
    for (const se of sensitivity) {
      for (const sp of specificity) sum += likelihood(pi * se + (1 - pi) * (1 - sp));
    }
    return sum * pi ** (a - 1) * (1 - pi) ** (b - 1);
  });
  return { at, density };
}

const tableCells = 8000;

/**
 * The binomial likelihood of q, relative to its best, as a table: it is asked for a million times. Beyond twenty
 * standard deviations it is 0 to any number of digits that matter.
 */
function tabulateLikelihood(x: number, n: number): (q: number) => number {
  const middle = (x + 1) / (n + 2);
  const reach = 20 * Math.sqrt((middle * (1 - middle)) / (n + 3));
  const [from, to] = [Math.max(0, middle - reach), Math.min(1, middle + reach)];
  const best = logLikelihood(x / n, x, n);
  const step = (to - from) / tableCells;
  const table = Float64Array.from({ length: tableCells + 1 }, (_, i) =>
    Math.exp(logLikelihood(from + i * step, x, n) - best),
  );
  return (q) => {
    const position = (q - from) / step;
    if (!(position >= 0 && position < tableCells)) return 0;
    const cell = Math.floor(position);
    const left = table[cell] ?? 0;
    const right = table[cell + 1] ?? 0;
    return left + (right - left) * (position - cell);
  };
}

// 0 · log 0 is 0 here: nothing flagged is certain when nothing can be.
const logLikelihood = (q: number, x: number, n: number): number =>
  (x === 0 ? 0 : x * Math.log(q)) + (n === x ? 0 : (n - x) * Math.log1p(-q));

function summarise(at: readonly number[], density: readonly number[], confidence: number): Estimate {
  const total = density.reduce((sum, value) => sum + value, 0);
  if (!(total > 0))
    throw new Error('a posterior without mass: the errors exclude the share that was flagged');
  const half = ((at[1] ?? 0) - (at[0] ?? 0)) / 2;
  const reach = (p: number): number => {
    let below = 0;
    for (const [i, value] of density.entries()) {
      const part = value / total;
      if (below + part >= p) return (at[i] ?? 0) - half + 2 * half * ((p - below) / part);
      below += part;
    }
    return 1;
  };
  const tail = (1 - confidence) / 2;
  return { estimate: reach(0.5), low: reach(tail), high: reach(1 - tail) };
}
