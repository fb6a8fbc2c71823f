import { checkDigitOf, hasCheckDigit, withCheckDigit } from './check-digit.js';
import { type Read, read, wrong } from './fault.js';

const lengths = { GTIN: [8, 12, 13, 14], SSCC: [18], GLN: [13] } as const;
export type KeyName = keyof typeof lengths;

// As printed under a bar code (4 006381 333931) or typed with hyphens of any kind.
const gaps = /[\s\u00ad\u200b\ufeff\-\u2010-\u2015\u2212]/gu;

/** The digits of a key as people type and print it, its check digit held. */
export function parseKey(name: KeyName, text: string): Read<string> {
  const digits = text.normalize('NFKC').replace(gaps, '');
  const expected = `a ${name} of ${orOf(lengths[name])} digits`;
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(digits))
    return wrong(
      'rounded',
      `this ${name} was rounded by a spreadsheet and its digits are lost; format the column as text and enter it anew`,
      text,
      expected,
    );
  if (!/^\d+$/.test(digits)) return wrong('characters', `a ${name} has digits only`, text, expected);
  if (!lengths[name].some((length) => length === digits.length))
    return wrong('length', `a ${name} of ${digits.length} digits${lostZeros(name, digits)}`, text, expected);
  const found = digits.slice(-1);
  const right = checkDigitOf(digits.slice(0, -1));
  if (found === right) return read(digits);
  return wrong(
    'check-digit',
    `the check digit of this ${name} is ${found} and by its other digits must be ${right}`,
    digits,
    withCheckDigit(digits.slice(0, -1)),
  );
}

/** Any GTIN in the 14 digits in which two of them can be compared: a shorter one has zeros in front. */
export function parseGtin14(text: string): Read<string> {
  const gtin = parseKey('GTIN', text);
  return gtin.fault ? gtin : read(gtin.value.padStart(14, '0'));
}

// A spreadsheet takes a key for a number, and a number begins with no zero.
function lostZeros(name: KeyName, digits: string): string {
  const length = lengths[name].find((each) => each > digits.length);
  if (length === undefined || !hasCheckDigit(digits)) return '';
  return `; a spreadsheet may have dropped zeros in front of it: ${digits.padStart(length, '0')} has a right check digit`;
}

const orOf = (numbers: readonly number[]): string =>
  numbers.length === 1 ? String(numbers[0]) : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;
