import type { Mark } from '../../lib/columns/index.js';
import { asciiDigits, readNumber } from '../../lib/numbers/index.js';
import type { CellKind } from '../../lib/workbook/index.js';

export type NumberCell =
  | {
      readonly kind: 'read';
      readonly value: number /** What stood behind it: 只, ctns. */;
      readonly unit: string /** Whether a mark or a word had to be understood. */;
      readonly isPlain: boolean /** Of "40 x 50". */;
      readonly factors?: readonly [number, number];
    }
  | { readonly kind: 'two-ways' | 'unreadable' | 'none' };

export type Marks = { readonly decimal: Mark | undefined; readonly isMixed: boolean };

const grouped = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;

/**
 * A number as a cell of a packing list has it. Of a count, 2.000 is two thousand: nobody writes two pieces so; but where
 * the list shows that its point is decimal it can be either, and so can a weight.
 */
export function readCount(text: string, kind: CellKind, marks: Marks, isCount: boolean): NumberCell {
  if (text === '') return { kind: 'none' };
  if (kind === 'number') return { kind: 'read', value: Number(text), unit: '', isPlain: true };
  const plain = asciiDigits(text)
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim();
  const product = productIn(plain, marks);
  if (product) return product;
  const [, digits = '', word = '', unit = ''] =
    /^(-?\d[\d.,'’ ]*(?:e\+?\d+)?)(?<! ) ?(万|萬|千|百|k|mila|mil|thousand|тыс\.?|الف|ألف)?\.? ?([\p{L}.³/]{0,20})$/iu.exec(
      plain,
    ) ?? [];
  if (digits === '') return inWords(plain);
  const value = numberIn(digits.replaceAll('’', "'"), marks, isCount);
  if (value === 'two-ways') return { kind: 'two-ways' };
  if (value === undefined) return { kind: 'unreadable' };
  return {
    kind: 'read',
    value: value * factorOf(word),
    unit,
    isPlain: /^-?\d+(?:\.\d+)?$/.test(digits) && word === '',
  };
}

const factorOf = (word: string): number =>
  word === '' ? 1 : /万|萬/.test(word) ? 10_000 : /百/.test(word) ? 100 : 1000;

function numberIn(
  digits: string,
  { decimal, isMixed }: Marks,
  isCount: boolean,
): number | 'two-ways' | undefined {
  if (/^-?\d+$/.test(digits)) return Number(digits);
  if (/^-?\d+(?:\.\d+)?e\+?\d+$/i.test(digits)) return Number(digits);
  const bare = digits.replace(/^-/, '');
  const sign = digits.startsWith('-') ? -1 : 1;
  const mark = grouped.exec(bare)?.[1];
  const count = (bare.match(/[.,' ]/g) ?? []).length;
  if (mark !== undefined) {
    const isSureGroup =
      count > 1 || mark === ' ' || mark === "'" || (decimal !== undefined && decimal !== mark && !isMixed);
    if (!isSureGroup && decimal === mark)
      return isCount ? 'two-ways' : sign * Number(bare.replace(mark, '.'));
    if (!isSureGroup && !isCount) return 'two-ways';
    return sign * Number(bare.replaceAll(/[.,' ]/g, ''));
  }
  const [, whole = '', last, part] = /^(.*)([.,])(\d+)$/.exec(bare) ?? [];
  if (
    last === undefined ||
    part === undefined ||
    whole.includes(last) ||
    !/^\d*(?:[.,' ]\d{3})*$/.test(whole)
  )
    return undefined;
  return sign * Number(`${whole.replaceAll(/[.,' ]/g, '')}.${part}`);
}

/** "Qty (thousand pcs)", "数量（万只）": what the cells of a column are multiplied by. */
export function factorIn(name: string): number {
  const [, word = ''] =
    /[(（[\s](万|萬|千|thousand|k|mila|тыс|الف|ألف|['’]000|x ?1000)(?: ?(?:pcs|pieces|pezzi|pz|只|个|片|件|шт)\.?)?\s*[)）\]]?$/iu.exec(
      name.trim().replace(/[)）\]]$/, ''),
    ) ?? [];
  return word === '' ? 1 : factorOf(word);
}

/** "40 boxes x 50 pcs = 2000", "20箱×2000只". */
function productIn(plain: string, marks: Marks): NumberCell | undefined {
  const [, a = '', unit = '', b = '', , c] =
    /^(\d[\d.,]*) ?([\p{L}.]*) ?[x×*хХ] ?(\d[\d.,]*) ?([\p{L}.]*)(?: ?= ?(\d[\d.,]*) ?[\p{L}.]*)?$/iu.exec(
      plain,
    ) ?? [];
  const [one, other, all] = [a, b, c ?? ''].map((digits) =>
    digits === '' ? undefined : numberIn(digits, marks, true),
  );
  if (typeof one !== 'number' || typeof other !== 'number') return undefined;
  if (typeof all === 'number' && all !== one * other) return { kind: 'unreadable' };
  return { kind: 'read', value: one * other, unit, isPlain: false, factors: [one, other] };
}

function inWords(plain: string): NumberCell {
  const [, words = plain, unit = ''] =
    /^([一二三四五六七八九十百千万两〇零]+)([只个箱盒包件]?)$/u.exec(plain) ?? [];
  const read = readNumber(words, { isWhole: true });
  const isOne = read.kind === 'read' && read.low === read.high;
  return isOne ? { kind: 'read', value: read.low, unit, isPlain: false } : { kind: 'unreadable' };
}
