export { everyDecimal, isAsSaid } from './as-said.js';
export { findNumbers } from './find-numbers.js';
export { type DecimalMark, markShown } from './mark-shown.js';
export type { NumberInText } from './number-in-text.js';
export { asciiDigits, plainText } from './plain-text.js';
export { type NumberReading, readNumber } from './read-number.js';
export { aboutTolerance } from './reading.js';
export { settleNumerals } from './settle-numerals.js';
