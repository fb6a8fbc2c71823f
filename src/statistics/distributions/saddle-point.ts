// Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000). Factorials of lots of millions cancel to
// nothing when they are subtracted; written as deviances from the mean plus small corrections, no digit is lost.

const series = (x: number): number => {
  const xx = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / xx) / xx) / xx) / xx) / x;
};

const seriesFrom = 16;

/**
 * δ(x) = ln Γ(x+1) − ½ ln 2πx − x ln x + x, for x > 0. Below 16 Stirling's series is too coarse; there
 * δ(x) = δ(x+1) + (x + ½) ln(1 + 1/x) − 1, which follows from Γ(x+2) = (x+1) Γ(x+1).
 */
export function stirlingError(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < seriesFrom; at++) sum += (at + 0.5) * Math.log1p(1 / at) - 1;
  return sum + series(at);
}

/** x ln(x/m) + m − x: by its series where x is near m, for there the terms cancel. */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let i = 3; ; i += 2) {
    term *= v * v;
    const next = sum + term / i;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * ln of C(n, x) p^x q^(n−x), where p + q = 1 and both are given, for 1 − p would lose the digits of a small q.
 * x and n need not be whole: the beta density is of the same form.
 */
export function logBinomialTerm(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return -Infinity;
  if (p === 0) return x === 0 ? 0 : -Infinity;
  if (q === 0) return x === n ? 0 : -Infinity;
  if (x === 0) return n * logOf(q, p);
  if (x === n) return n * logOf(p, q);
  return (
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * p) -
    deviance(n - x, n * q) -
    0.5 * Math.log(2 * Math.PI * x * ((n - x) / n))
  );
}

const logOf = (part: number, rest: number): number => (rest < 0.5 ? Math.log1p(-rest) : Math.log(part));
