import { readNumber } from '../numbers/index.js';
import { asIs, type Wording, wording } from '../wording/index.js';

export type ShareBounds = {
  readonly min: number;
  readonly max: number;
  /** Whether the ends themselves are left out. */
  readonly isOpen: boolean;
  /** One such as is asked for, to show how it may be written. */
  readonly example: number;
};

/** For what makes no sense of none or of all: a confidence, a risk. */
export const betweenNoneAndAll: ShareBounds = { min: 0, max: 1, isOpen: true, example: 0.05 };
export const fromNoneToAll: ShareBounds = { min: 0, max: 1, isOpen: false, example: 0.05 };

// As programs write numbers; people also write 5 %, 0,05 and ٥٪.
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A share as it was written, 5 % or 0.05; undefined where it is none, is outside, or can be read in two ways. */
export function readShare(found: string | number, bounds: ShareBounds): number | undefined {
  const value = typeof found === 'number' ? found : numberIn(found.trim());
  return value !== undefined && isWithin(value, bounds) ? value : undefined;
}

function numberIn(text: string): number | undefined {
  if (plain.test(text)) return Number(text);
  const reading = readNumber(text, { isRatio: true });
  return reading.kind === 'read' && reading.low === reading.high ? reading.low : undefined;
}

const isWithin = (value: number, { min, max, isOpen }: ShareBounds): boolean =>
  isOpen ? value > min && value < max : value >= min && value <= max;

export function shareExpected({ min, max, isOpen, example }: ShareBounds): Wording {
  const within = {
    min: asIs(String(min)),
    max: asIs(String(max)),
    share: asIs(String(example)),
    percent: asIs(`${100 * example}%`),
  };
  return isOpen ? wording('expect.share-between', within) : wording('expect.share-within', within);
}
