/**
 * The last digit of every numeric GS1 key (GS1 General Specifications, 7.9): with it the digits, weighed 1, 3, 1 … from
 * the right, add up to a multiple of ten.
 *
 * One wrong digit always shows, for 1 and 3 are both coprime to ten. Two neighbours that changed places show unless they
 * differ by 5 (or not at all): the sum moves by twice their difference.
 */
export function checkDigitOf(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  return String((10 - (sum % 10)) % 10);
}

export const withCheckDigit = (body: string): string => body + checkDigitOf(body);

export const hasCheckDigit = (digits: string): boolean => withCheckDigit(digits.slice(0, -1)) === digits;
