export type DecimalMark = '.' | ',';

const shows: readonly (readonly [RegExp, DecimalMark])[] = [
  [/\d{1,3}(?:\.\d{3}){2,}(?!\d)/, ','],
  [/\d{1,3}(?:,\d{3}){2,}(?!\d)/, '.'],
  [/\.\d{3},\d/, ','],
  [/,\d{3}\.\d/, '.'],
  [/(?<![\d.,])\d+,(?:\d{1,2}|\d{4,})(?![\d.,])/, ','],
  [/(?<![\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![\d.,])/, '.'],
];

/** The decimal mark an amount is certainly written with; undefined where it shows none. */
export const markShown = (text: string): DecimalMark | undefined =>
  shows.find(([pattern]) => pattern.test(text))?.[1];
