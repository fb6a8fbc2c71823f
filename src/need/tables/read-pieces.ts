import { findMarks, type Mark } from '../../lib/columns/index.js';
import { asciiDigits, readNumber } from '../../lib/numbers/index.js';
import { folded } from '../names/folded.js';
import type { NeedCell, NeedRow } from './open-tables.js';

export type PiecesCell =
  | { readonly kind: 'read'; readonly value: number; readonly isPlain: boolean; readonly unit: string }
  | { readonly kind: 'none' | 'negative' | 'not-whole' | 'two-ways' | 'unreadable' };

/** The decimal marks that a column of a file shows, over all of its rows. */
export const columnMarks = (rows: readonly NeedRow[], at: number | undefined): readonly Mark[] =>
  at === undefined
    ? []
    : findMarks(rows.flatMap(({ line, cells }) => (cells[at] ? [{ text: cells[at].text, line }] : [])));

const thousands = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;

/**
 * A count of things as a cell has it. "1.200" is twelve hundred, since nobody writes a piece and a fifth so; only where
 * its own column shows that the point is decimal it can be either.
 */
export function readPieces({ text, kind }: NeedCell, marks: readonly Mark[]): PiecesCell {
  if (text === '') return { kind: 'none' };
  if (kind === 'number') return ofNumber(Number(text), true);
  const plain = asciiDigits(text)
    .replace(/^[\u2212\u2013]/, '-')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .trim();
  if (/^[-+]?\d+$/.test(plain)) return ofNumber(Number(plain), true);
  const [, digits = '', unit = ''] = /^(-?\d[\d.,'’ ]*?) ?(\p{L}[\p{L}. ]*)?$/u.exec(plain) ?? [];
  const isPlainUnit = unit === '' || !/^(?:万|萬|千|百|亿|k|m|mila|mil|thousand|الف)/u.test(folded(unit));
  if (digits !== '' && isPlainUnit) return withUnit(ofDigits(digits, marks), unit.trim());
  return inWords(plain);
}

const withUnit = (cell: PiecesCell, unit: string): PiecesCell =>
  cell.kind === 'read' && unit !== '' ? { ...cell, unit } : cell;

function ofDigits(digits: string, marks: readonly Mark[]): PiecesCell {
  if (digits.startsWith('-')) return { kind: 'negative' };
  if (/^\d+$/.test(digits)) return ofNumber(Number(digits), true);
  const mark = thousands.exec(digits)?.[1];
  if (mark !== undefined) {
    const isTwice = digits.split(mark).length > 2;
    if (!isTwice && marks.some((shown) => shown === mark)) return { kind: 'two-ways' };
    return ofNumber(Number(digits.replaceAll(mark, '')), false);
  }
  const [, whole = '', last = '', part = ''] = /^([\d.,'’ ]*)([.,])(\d+)$/.exec(digits) ?? [];
  if (last === '' || whole.includes(last)) return { kind: 'unreadable' };
  return ofNumber(Number(`${whole.replaceAll(/[.,'’ ]/g, '')}.${part}`), false);
}

const ofNumber = (value: number, isPlain: boolean): PiecesCell =>
  Number.isNaN(value)
    ? { kind: 'unreadable' }
    : value < 0
      ? { kind: 'negative' }
      : Number.isInteger(value)
        ? { kind: 'read', value, isPlain, unit: '' }
        : { kind: 'not-whole' };

// 1.5万, two hundred, mille: what follows the number is what it is counted in.
function inWords(plain: string): PiecesCell {
  const reading = readNumber(plain.replace(/[只个件片支副盒箱]$/u, ''), { isWhole: true });
  if (reading.kind === 'two-ways') return { kind: 'two-ways' };
  if (reading.kind !== 'read' || reading.low !== reading.high) return { kind: 'unreadable' };
  return ofNumber(reading.low, false);
}
