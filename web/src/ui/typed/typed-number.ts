import { type NumberReading, readNumber } from '../../../../src/lib/numbers/index';
import { pageLanguage } from '../../i18n/index';

type How = {
  readonly isWhole?: boolean;
  readonly isRatio?: boolean;
  readonly language?: string | undefined;
};

/** What was typed, by the language of the page unless another is known to be meant. */
export const readTypedNumber = (text: string, { isWhole, isRatio, language }: How = {}): NumberReading =>
  readNumber(text, { language: language ?? pageLanguage(), isWhole, isRatio });

/** One number as it was typed; NaN where it is none, several, or could be two. */
export function typedNumber(text: string, how: How = {}): number {
  const reading = readTypedNumber(text, how);
  return reading.kind === 'read' && reading.low === reading.high ? reading.low : Number.NaN;
}

/** A whole number of 0 or more as it was typed, in plain digits; undefined where it is none. */
export function typedCount(text: string): string | undefined {
  const value = typedNumber(text, { isWhole: true });
  return Number.isSafeInteger(value) && value >= 0 && value < 1e9 ? String(value) : undefined;
}
