import { findUnit, readWithUnit } from '../../case/index.js';
import {
  type DecimalMark,
  markShown,
  plainText,
  readNumber,
  settleNumerals,
} from '../../lib/numbers/index.js';

type Bounds = { readonly low: number; readonly high: number };

export type AmountRead =
  | (Bounds & { readonly kind: 'read'; readonly text: string; readonly unit?: string | undefined })
  | { readonly kind: 'two-ways'; readonly readings: readonly [Bounds, Bounds] }
  | { readonly kind: 'unreadable' };

export type AmountColumn = {
  /** What every number stands for: 1,000 under "Quantity (thousands)". */
  readonly factor: number;
  readonly unit: string | undefined;
  readonly mark: DecimalMark | undefined;
  /** Cells show both marks as decimal. */
  readonly isMixed: boolean;
};

const factors: readonly (readonly [RegExp, number])[] = [
  [/\b(?:thousands?|k|'?000s?|migliaia|miles|milliers|tausend|tsd)\b|千(?![克瓦米升])/, 1e3],
  [/万/, 1e4],
  [/\b(?:millions?|mln|mio|mn|milioni|millones|millionen)\b|百万/, 1e6],
  [/亿/, 1e8],
  [/\b(?:billions?|bn|miliardi|mld|milliards?|milliarden|mrd)\b/, 1e9],
];

export function factorIn(name: string): number {
  const plain = plainText(name);
  return factors.findLast(([pattern]) => pattern.test(plain))?.[1] ?? 1;
}

// What a column of amounts is called whatever is counted in it.
const countsNothing: ReadonlySet<string> = new Set(['piece', 'item', 'hospital', 'team', 'flight']);

/** The unit a column's name brings along: "Quantity (boxes)". */
export function unitIn(name: string): string | undefined {
  const words = plainText(name)
    .split(/[^\p{L}-]+/u)
    .map(withoutHanFactor)
    .filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word));
  const found = words.find((word) => {
    const unit = findUnit(word);
    return unit !== undefined && !countsNothing.has(unit);
  });
  return found === undefined ? undefined : findUnit(found);
}

// 千套 is a thousand sets; 千克 is a kilogram.
const withoutHanFactor = (word: string): string =>
  findUnit(word) === undefined ? word.replace(/^(?:百万|[千万亿])(?=\p{Script=Han})/u, '') : word;

const factorAhead =
  /^(?:[x×*]\s*)?(?:(?:1[.,'’ ]?|['’])?0{3}s?|thousands?|k|migliaia|miles|milliers|tausend|tsd\.?|millions?|mln|mio\.?|百万|[千万亿])(?!\p{Script=Latin})(?:\s+(?:of|di|de|d['’])\s+|\s*)/iu;
const thousands = /0{3}|^[x×*]?\s*k/iu;

/** 千套, "thousand pcs", "x1000": a unit's cell may say by how much its number is to be multiplied. */
export function scaleIn(cell: string): { readonly factor: number; readonly unit: string | undefined } {
  const ahead = findUnit(cell) === undefined ? factorAhead.exec(cell)?.[0] : undefined;
  if (ahead === undefined) return { factor: 1, unit: cell };
  const rest = cell.slice(ahead.length).trim();
  // "1000 ml", "1000 tablets" are what one pack holds.
  if (/0{3}/.test(ahead) && rest !== '' && findUnit(rest) !== 'piece') return { factor: 1, unit: cell };
  return { factor: thousands.test(ahead) ? 1000 : factorIn(ahead), unit: rest === '' ? undefined : rest };
}

type Said = { readonly decimal?: DecimalMark | undefined; readonly language?: string | undefined };

/** The decimal mark of each column: the one its cells show, else that of the other columns, else as somebody said. */
export function decideMarks(
  columns: readonly (readonly string[])[],
  { decimal }: Said,
): Pick<AmountColumn, 'mark' | 'isMixed'>[] {
  const shown = columns.map((cells) => new Set(cells.flatMap((cell) => markShown(cell) ?? [])));
  const ofAll = new Set(shown.flatMap((marks) => [...marks]));
  return shown.map((own) => {
    if (own.size === 1) return { mark: [...own][0], isMixed: false };
    if (own.size === 2) return { mark: decimal, isMixed: decimal === undefined };
    return { mark: decimal ?? (ofAll.size === 1 ? [...ofAll][0] : undefined), isMixed: false };
  });
}

const languageWith: Readonly<Record<DecimalMark, string>> = { '.': 'en', ',': 'it' };

type Asked = {
  /** Of the table. */
  readonly language: string | undefined;
  /** Of the source its statements will have, by which the case reads what is kept. */
  readonly keptIn: string | undefined;
  /** What the unit's own cell says. */
  readonly unit: string | undefined;
};

/** One cell, as the whole of its column is read. */
export function readAmountCell(cell: string, column: AmountColumn, asked: Asked): AmountRead {
  const { mark, factor } = column;
  const bare = cell.replace(/\s*(?:\*+|\((?:approx\.?|est\.?|circa|ca\.?|aprox\.?|约)\)|\[\d+\])$/iu, '');
  const text = mark === undefined ? bare : settleNumerals(bare, languageWith[mark]);
  // A count that has three decimals is as likely thousands, unless its column counts in thousands.
  const isWhole = factor === 1 && mark === undefined;
  const plain = readNumber(text, { language: asked.language, isWhole });
  const ownUnit = asked.unit ?? column.unit;
  const split = plain.kind === 'unreadable' ? readWithUnit(text, ownUnit, asked.language) : undefined;
  const reading = split ? split.reading : plain;
  const unit = split?.unit ?? ownUnit;
  if (reading.kind === 'unreadable') return { kind: 'unreadable' };
  if (reading.kind === 'two-ways') return { kind: 'two-ways', readings: reading.readings };
  // "2 million" in a column of millions: one of the two is said twice.
  if (factor !== 1 && /\p{L}/u.test(split?.amount ?? text))
    return { kind: 'two-ways', readings: [reading, times(reading, factor)] };
  const bounds = times(reading, factor);
  // As the cell has it: settled marks are for reading, each in its place.
  const at = split ? text.indexOf(split.amount) : -1;
  const words =
    split && text.length === bare.length && at >= 0
      ? bare.slice(at, at + split.amount.length)
      : (split?.amount ?? bare);
  return {
    kind: 'read',
    ...bounds,
    text: keptText(factor === 1 ? words : undefined, bounds, asked.keptIn),
    unit,
  };
}

const times = ({ low, high }: Bounds, factor: number): Bounds => ({
  low: tidy(low * factor),
  high: tidy(high * factor),
});

// 1.1 million is 1100000.0000000002 otherwise.
const tidy = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);

/** The words of the cell where the case will read them the same; else digits that everybody reads alike. */
function keptText(words: string | undefined, bounds: Bounds, language: string | undefined): string {
  const isSame = (text: string): boolean =>
    [language, undefined].every((each) => {
      const reading = readNumber(text, { language: each });
      return reading.kind === 'read' && reading.low === bounds.low && reading.high === bounds.high;
    });
  const tidyWords = words?.replaceAll(/\s+/g, ' ').trim();
  if (tidyWords !== undefined && /[^\d.,'\s]/.test(tidyWords) && isSame(tidyWords)) return tidyWords;
  const digits = boundsText(bounds);
  return isSame(digits) ? digits : digits.replaceAll('.', '·');
}

function boundsText({ low, high }: Bounds): string {
  if (high === Number.POSITIVE_INFINITY) return `at least ${low}`;
  return low === high ? String(low) : `${low}-${high}`;
}
