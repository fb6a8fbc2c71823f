import { betaQuantile } from '../../statistics/index.js';

/** `count` values that stand for Beta(a, b) in equal parts: the middle quantile of each part. */
export const betaNodes = (a: number, b: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => betaQuantile((i + 0.5) / count, a, b));
