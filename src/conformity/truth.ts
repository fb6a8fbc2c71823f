/** Kleene's three values: what is not known is neither. */
export type Truth = 'met' | 'unmet' | 'unknown';

export const not = (truth: Truth): Truth =>
  truth === 'met' ? 'unmet' : truth === 'unmet' ? 'met' : 'unknown';

export function every(truths: readonly Truth[]): Truth {
  if (truths.includes('unmet')) return 'unmet';
  return truths.includes('unknown') ? 'unknown' : 'met';
}

export function some(truths: readonly Truth[]): Truth {
  if (truths.includes('met')) return 'met';
  return truths.includes('unknown') ? 'unknown' : 'unmet';
}
