import { largest } from '../../../lib/lists/index.js';
/**
 * Ridge-penalised logistic regression by Newton's method (iteratively reweighted least squares). The rows are
 * standardised features; the intercept comes first and is not penalised. The penalty keeps the weights of features
 * that say nearly the same (counts and counts a day) from running off against each other.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  penalty: number,
): number[] {
  const size = (rows[0]?.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 100; step++) {
    const { gradient, hessian } = derivatives(rows, labels, weights, penalty);
    const move = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + at(move, i));
    if (largest(move.map(Math.abs)) < 1e-12) return weights;
  }
  throw new Error('the logistic regression did not converge');
}

const at = (values: readonly number[], i: number): number => values[i] ?? 0;

function derivatives(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  weights: readonly number[],
  penalty: number,
) {
  const ridge = (i: number): number => (i === 0 ? 0 : penalty);
  const gradient = weights.map((weight, i) => -ridge(i) * weight);
  const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge(i) : 0)));
  rows.forEach((row, r) => {
    const x = [1, ...row];
    const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * at(weights, i), 0)));
    const miss = Number(labels[r]) - p;
    x.forEach((value, i) => {
      gradient[i] = at(gradient, i) + miss * value;
      const line = hessian[i] ?? [];
      x.forEach((other, j) => {
        line[j] = at(line, j) + p * (1 - p) * value * other;
      });
    });
  });
  return { gradient, hessian };
}

/** Solves A x = b for a symmetric positive definite A, by Gauss and Jordan: no pivoting is needed for those. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  let lines = a.map((line, i) => [...line, at(b, i)]);
  for (let pivot = 0; pivot < lines.length; pivot++) {
    const head = lines[pivot] ?? [];
    const scaled = head.map((value) => value / at(head, pivot));
    lines = lines.map((line, i) =>
      i === pivot ? scaled : line.map((value, j) => value - at(line, pivot) * at(scaled, j)),
    );
  }
  return lines.map((line) => at(line, lines.length));
}
