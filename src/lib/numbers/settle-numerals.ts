import { marksOf } from './marks.js';
import { numeralSource, readNumeral } from './numeral.js';

const numerals = new RegExp(numeralSource, 'g');

/**
 * The text with its numbers written so that every language reads them alike: no groups, and decimals that would look like
 * a group behind a raised dot, which is never one.
 */
export function settleNumerals(text: string, language: string | undefined): string {
  const marks = language === undefined ? undefined : marksOf(language);
  if (!marks) return text;
  return text.replaceAll(numerals, (numeral) => {
    const read = readNumeral(numeral, marks);
    if (!read || read.isDoubtful) return numeral;
    const decimals = new RegExp(`\\${marks.decimal}(\\d+)$`).exec(numeral)?.[1];
    const whole = String(Math.trunc(read.value));
    return decimals === undefined || whole.includes('e') ? String(read.value) : `${whole}·${decimals}`;
  });
}
