import type { NumberReading } from './read-number.js';

/** A number that stands in a running text. `start` and `end` are offsets in the text, the end exclusive. */
export type NumberInText = {
  readonly start: number;
  readonly end: number;
  readonly reading: NumberReading;
};
