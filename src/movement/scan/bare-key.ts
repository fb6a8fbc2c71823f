import { isDay } from '../../lib/days/index.js';
import { hasCheckDigit } from '../../lib/gs1/index.js';
import type { Carrier } from './carrier.js';
import { strengthOf } from './lost-separators.js';
import { plain, readBare } from './read-bare.js';
import { type CodeReading, isClean, refusal, said } from './scan.js';

/**
 * A GTIN alone, as EAN-8, UPC-A, EAN-13 and ITF-14 hold it, or an SSCC without its (00). Without the scanner's word for
 * it the same digits may be an element string or a day, and are asked about where they make sense as one.
 */
export function readBareKey(text: string, carrier: Carrier, asOf: string): CodeReading | undefined {
  const bare = text.replaceAll(/(?<=\d)[ -](?=\d)/g, '');
  const [, digits = '', addOn] =
    carrier === 'ean' ? (/^(\d{13}|\d{12}|\d{8})(\d{2}|\d{5})?$/.exec(bare) ?? []) : ['', bare];
  if (!/^(?:\d{8}|\d{12,14}|\d{18})$/.test(digits) || carrier === 'gs1') return undefined;
  const isSure = carrier === 'ean' || carrier === 'itf';
  const byLetter = readBare(digits);
  const isElements = isClean(byLetter) && !isSure && /^(?:10|21)/.test(digits);
  const isStrong = isClean(byLetter) && !isSure && strengthOf(byLetter.elements, asOf) > 0;
  if (!hasCheckDigit(digits)) {
    if (isStrong || isElements || (digits.length === 8 && !isSure) || digits.length === 18) return undefined;
    return refusal('gtin-only', said('check-digit', { found: digits }));
  }
  const ai = digits.length === 18 ? '00' : '01';
  const key: CodeReading = {
    scheme: 'gtin-only',
    elements: [{ ai, value: ai === '00' ? digits : digits.padStart(14, '0') }],
    says: addOn === undefined ? [] : [said('too-long', { found: addOn })],
  };
  const mayBeDay = digits.length === 8 && !isSure && isAnyDay(digits);
  if (!isStrong && !mayBeDay && ai === '01') return key;
  return {
    ...key,
    isDoubtful: true,
    says: [said('without-ai', { found: digits })],
    ...(isStrong && { readings: [key.elements.map(plain), byLetter.elements.map(plain)] }),
  };
}

function isAnyDay(digits: string): boolean {
  const [a, b, c, d] = [0, 2, 4, 6].map((at) => digits.slice(at, at + 2));
  return isDay(`${a}${b}-${c}-${d}`) || isDay(`${c}${d}-${b}-${a}`);
}
