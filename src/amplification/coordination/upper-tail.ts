/**
 * P(X ≥ k) for a count of the given mean and variance: negative binomial where the variance exceeds the mean,
 * Poisson otherwise. Written with a = (variance − mean) / mean², the inverse of the usual r, so that a = 0 is the
 * Poisson and nothing is lost near it:
 *
 *     P(0) = (1 + a·mean)^(−1/a)      P(j + 1) = P(j) · mean · (1 + a·j) / ((1 + a·mean) · (j + 1))
 */
export function upperTail(k: number, mean: number, variance: number): number {
  if (k <= 0) return 1;
  if (mean <= 0) return 0;
  const a = Math.max(0, (variance - mean) / (mean * mean));
  const step = mean / (1 + a * mean);
  let log = a > 0 ? -Math.log1p(a * mean) / a : -mean;
  let below = 0;
  for (let j = 0; j < k; j++) {
    below += Math.exp(log);
    log += Math.log((step * (1 + a * j)) / (j + 1));
  }
  // Above the mean the tail is summed itself: one minus nearly one would leave no digits.
  return k > mean ? Math.min(1, sumFrom(k, Math.exp(log), step, a)) : Math.max(0, 1 - below);
}

function sumFrom(k: number, first: number, step: number, a: number): number {
  let [term, sum] = [first, 0];
  for (let j = k; term > sum * 1e-16; j++) {
    sum += term;
    term *= (step * (1 + a * j)) / (j + 1);
  }
  return sum;
}
