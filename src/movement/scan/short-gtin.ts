import { type Element, hasCheckDigit } from '../../lib/gs1/index.js';
import { plain, readBare } from './read-bare.js';
import { type CodeReading, isClean, refusal, said } from './scan.js';

/**
 * (01) with a GTIN of 8, 12 or 13 digits: whatever follows is shifted, and the digits by the letter are another product's.
 * What was meant is offered and not taken.
 */
export function readShiftedGtin(text: string, byLetter: CodeReading): CodeReading | undefined {
  const first = byLetter.elements.find(({ ai }) => ai === '01');
  if (first?.fault === undefined) return undefined;
  const start = text.indexOf(`01${first.value}`);
  const body = text.slice(start + 2);
  const readings = [13, 12, 8].flatMap((length): Element[][] => {
    const digits = body.slice(0, length);
    if (!new RegExp(`^\\d{${length}}$`).test(digits) || !hasCheckDigit(digits)) return [];
    const whole = `${text.slice(0, start)}01${digits.padStart(14, '0')}${body.slice(length)}`;
    const meant = readBare(whole);
    return isClean(meant) && (meant.elements.length > 1 || body.length === length)
      ? [meant.elements.map(plain)]
      : [];
  });
  if (readings.length === 0) return undefined;
  return {
    ...refusal('gs1-element-string', said('01-needs-14-digits', { ai: '01', found: first.value })),
    readings,
  };
}
