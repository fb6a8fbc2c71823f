import { hasCheckDigit } from '../../lib/gs1/index.js';
import { asciiDigits } from '../../lib/numbers/index.js';
import type { CellKind } from '../../lib/workbook/index.js';

export type GtinCell = {
  readonly gtin?: string;
  readonly says?: 'digits-lost' | 'check-digit' | 'gtin-length' | 'gtin-zeros';
};

/** A GTIN as a cell has it: a number lost the zeros in front of it, which its check digit does not mind. */
export function readGtinCell(text: string, kind: CellKind): GtinCell {
  if (text === '') return {};
  const plain = asciiDigits(text)
    .replaceAll(/^'|(?<=\d)[\s-](?=\d)/g, '')
    .replace(/^\(01\)/, '');
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(plain)) return { says: 'digits-lost' };
  const digits = kind === 'number' ? plain.replace(/\.0+$/, '') : plain;
  if (!/^\d+$/.test(digits)) return { says: 'gtin-length' };
  const isUsual = [8, 12, 13, 14].includes(digits.length);
  if (!isUsual && !(kind === 'number' && digits.length > 8 && digits.length < 14))
    return { says: 'gtin-length' };
  if (!hasCheckDigit(digits)) return { says: 'check-digit' };
  return { gtin: digits.padStart(14, '0'), ...(!isUsual && { says: 'gtin-zeros' }) };
}
