export const quoteVerdicts = [
  'verbatim',
  'shortened',
  'altered',
  'joined',
  'wrong-speaker',
  'wrong-time',
  'translation',
  'not-found',
  'cannot-tell',
] as const;
export type QuoteVerdict = (typeof quoteVerdicts)[number];

/** What differs and does not count. */
export const quoteAllowances = [
  'capital-letter',
  'punctuation',
  'line-break',
  'line-end-hyphen',
  'signs',
  'machine-read',
  'aside',
] as const;
export type QuoteAllowance = (typeof quoteAllowances)[number];
