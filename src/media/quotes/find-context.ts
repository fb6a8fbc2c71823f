import type { ParsedSource } from './parse-source.js';
import { hasIrony, hasTurning } from './turning-words.js';

/** What stands right beside a passage, in its sentence, and was not quoted though it matters. */
export type ContextCut = {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly turnsBefore: boolean;
  readonly turnsAfter: boolean;
};

const nextWordsMax = 10;
const clauseEdge = /[,;:，；、،؛—]|(?<![\p{L}])(?:and|but|e|ma|und|aber|et|mais|y|pero)(?![\p{L}])/iu;

export function findContext(source: ParsedSource, first: number, last: number): ContextCut {
  const before = textBefore(source, first);
  const after = textAfter(source, last);
  const next = nextSentence(source, last);
  const opens = mattersBefore(before);
  const closes = mattersAfter(after);
  const isUndone = next !== '' && (hasTurning(next, 'denied') || hasIrony(next));
  return {
    before: opens.isShown ? before : undefined,
    after: isUndone ? after + next : closes ? after : undefined,
    turnsBefore: opens.turnsMeaning,
    turnsAfter: closes || isUndone,
  };
}

function mattersBefore(before: string): { isShown: boolean; turnsMeaning: boolean } {
  const clause = before.split(clauseEdge).at(-1) ?? '';
  const turnsMeaning =
    hasCondition(before) ||
    hasTurning(clause, 'not', 'denied') ||
    hasTurning(lastWords(clause, 2), 'limit') ||
    hasIrony(before.slice(-12));
  return { isShown: turnsMeaning || hasTurning(before, 'hedge'), turnsMeaning };
}

function mattersAfter(after: string): boolean {
  const words = after.replace(/^[\s\p{P}]+/u, '');
  const begins = firstWords(words, 3);
  return (
    /[?？؟]/u.test(after) ||
    hasIrony(after.slice(0, 12)) ||
    hasCondition(begins) ||
    hasTurning(firstWords(words, 6).replaceAll(/whether|(?<!\p{L})ob(?!\p{L})/giu, ''), 'denied') ||
    (/^\s*[\p{L}\p{M}]/u.test(after) && hasTurning(firstWords(words, 2), 'not'))
  );
}

/** "si" and "se" stand for "if" where a clause begins; elsewhere they are "oneself". */
const hasCondition = (text: string): boolean =>
  hasTurning(
    text.replaceAll(/(?<=[\p{L}\p{M}][ \t\n]+)(?:se|si)(?![\p{L}\p{M}'])/giu, (all, at: number) =>
      /(?:solo|sólo|solamente|soltanto|que|che|ma|e|y|pero|et|mais|seulement|even|anche)\s*$/iu.test(
        text.slice(0, at),
      )
        ? all
        : '',
    ),
    'condition',
  );

const firstWords = (text: string, count: number): string =>
  /\p{Script=Han}/u.test(text) ? text.slice(0, count * 2) : text.split(/\s+/u).slice(0, count).join(' ');
const lastWords = (text: string, count: number): string =>
  /\p{Script=Han}/u.test(text) ? text.slice(-count * 2) : text.trim().split(/\s+/u).slice(-count).join(' ');

function textBefore(source: ParsedSource, first: number): string {
  const { words, text } = source;
  const word = words[first];
  if (!word) return '';
  let from = first;
  while (from > 0 && words[from - 1]?.sentence === word.sentence && words[from - 1]?.turn === word.turn)
    from -= 1;
  const gone = text.slice(words[from]?.start ?? word.start, word.start);
  return from === first
    ? (text.slice(text.lastIndexOf('\n', word.start) + 1, word.start).match(/[[(][^\])]*[\])]\s*$/u)?.[0] ??
        '')
    : gone;
}

function textAfter(source: ParsedSource, last: number): string {
  const { words, text } = source;
  const word = words[last];
  if (!word) return '';
  let until = last;
  while (words[until + 1]?.sentence === word.sentence && words[until + 1]?.turn === word.turn) until += 1;
  const end = words[until];
  const next = words[until + 1];
  const behind = end ? text.slice(end.end, next?.turn === end.turn ? next.start : end.end + 24) : '';
  const closing = behind.match(/^[^\S\n]*[^\s\p{L}\p{N}]*(?:\s*[[(][^\])]*[\])])?/u)?.[0] ?? '';
  return text.slice(word.end, end?.end) + closing;
}

function nextSentence(source: ParsedSource, last: number): string {
  const { words, text } = source;
  const word = words[last];
  const first = words.findIndex((one, at) => at > last && one.sentence !== word?.sentence);
  const begins = words[first];
  if (!word || !begins || begins.turn !== word.turn) return '';
  const all = words.filter(({ sentence, turn }) => sentence === begins.sentence && turn === begins.turn);
  if (all.length > nextWordsMax * (/\p{Script=Han}/u.test(begins.key) ? 2 : 1)) return '';
  return text.slice(begins.start, all.at(-1)?.end);
}
