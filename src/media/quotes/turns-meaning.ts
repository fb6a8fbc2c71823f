import type { ParsedSource } from './parse-source.js';
import { type Exchange, type OmittedRange, rangeText } from './read-alignment.js';
import { hasTurning } from './turning-words.js';

const [fewWords, fewHan] = [4, 6];
const clauseEdge = /[,;:，；、،؛—]/u;

/** Whether what was left out turns what the rest says: its "not", its "if", its "only". */
export function gapTurns(source: ParsedSource, gap: OmittedRange): boolean {
  const text = rangeText(source, gap);
  const { words } = source;
  const isHan = /\p{Script=Han}/u.test(text);
  if (gap.last - gap.first < (isHan ? fewHan : fewWords))
    return hasTurning(text, 'not', 'denied', 'condition', 'may', 'limit', 'hedge');
  const [before, last] = [words[gap.first - 1], words[gap.last]];
  const clauses = text.split(clauseEdge);
  // A clause that was left out whole takes its own "not" with it.
  const heads =
    clauseEdge.test(before?.behind ?? '') || before?.sentence !== words[gap.first]?.sentence
      ? []
      : clauses.slice(0, 1);
  const tails =
    clauseEdge.test(last?.behind ?? '') || last?.sentence !== words[gap.last + 1]?.sentence
      ? []
      : clauses.slice(-1);
  return [...heads, ...tails].some((clause) => hasTurning(clause, 'not', 'denied', 'condition'));
}

/** Whether another word makes another statement: all do, but for an editor's bracket, little words and other endings. */
export function exchangeTurns({ quote, source, isBracketed }: Exchange): boolean {
  if (isBracketed) return false;
  const both = `${quote} ${source}`;
  if (/\p{N}/u.test(both) || hasTurning(both, 'not', 'denied', 'condition', 'may', 'limit')) return true;
  const words = both.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  if (words.length > 0 && !/\p{Script=Han}/u.test(both) && words.every((word) => word.length <= 3))
    return false;
  return !isSameStem(quote, source);
}

function isSameStem(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= 4 && shared >= Math.max(a.length, b.length) * 0.7;
}
