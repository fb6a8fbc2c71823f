import { AppError } from '../../lib/errors/index.js';

/** A share x of n with its interval. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * Counts may be other than whole, those of a weighted sample at its effective size, but never NaN, negative or more
 * than there were.
 */
export function requireProportion(x: number, n: number): void {
  if (!(n >= 0 && n < Number.POSITIVE_INFINITY)) throw wrong('n', n, 'a number from 0');
  if (!(x >= 0 && x <= n)) throw wrong('x', x, `a number from 0 to n, which is ${n}`);
}

export function requireConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1))
    throw wrong('confidence', confidence, 'a number between 0 and 1, such as 0.95');
}

const wrong = (field: string, found: number, expected: string): AppError =>
  new AppError('request-invalid', `${field}: found ${found}, expected ${expected}.`);
