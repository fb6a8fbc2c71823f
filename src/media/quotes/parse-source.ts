import { type QuoteWord, splitWords } from './split-words.js';

export type QuoteSource = {
  readonly name: string;
  readonly text: string;
  /** The day it was said. */
  readonly date?: string;
  /** Who speaks, where the text does not say so itself. */
  readonly speaker?: string;
};

export type SourceWord = QuoteWord & { readonly turn: number };

export type ParsedSource = QuoteSource & {
  readonly words: readonly SourceWord[];
  readonly turns: readonly { readonly label: string | undefined; readonly date: string | undefined }[];
};

type Stretch = { readonly start: number; readonly end: number };

const name = "\\p{L}[\\p{L}\\p{M}.’'-]*";
const label = new RegExp(
  `^[ \\t\\u200e\\u200f\\ufeff]*(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?[ \\t]*)?((?:@[\\w.]{2,40}|${name})(?:[ \\t\\u00a0]+${name}){0,5}(?:[ \\t]*[(（][^)）\\n]{1,60}[)）])?)[ \\t\\u00a0]*[:：](?!//)`,
  'gmu',
);
const particle = /^(?:de|da|di|del|della|van|von|der|den|du|la|le|el|al|bin|ibn|of|the|y|e|und|and|zu)$/u;
const day = /^[ \t]*(?:\p{L}+,?[ \t]+)?(\d{4}-\d{2}-\d{2})[ \t]*$/gmu;

/** A text with its turns of speech, without what the page adds: numbers of pages and lines, remarks in square brackets. */
export function parseSource(source: QuoteSource): ParsedSource {
  const labels = [...source.text.matchAll(label)].filter(([, said = '']) => isName(said));
  const days = [...source.text.matchAll(day)];
  const marks = [
    ...labels.map(({ index, 0: all, 1: said }) => ({
      start: index,
      end: index + all.length,
      said,
      date: undefined,
    })),
    ...days.map(({ index, 0: all, 1: date }) => ({
      start: index,
      end: index + all.length,
      said: undefined,
      date,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const turns: { label: string | undefined; date: string | undefined }[] = [
    { label: source.speaker, date: source.date ?? dayNamed(source.name) },
  ];
  for (const { said, date } of marks)
    turns.push({ label: date === undefined ? said : source.speaker, date: date ?? turns.at(-1)?.date });
  const left: Stretch[] = [...marks, ...pageMarks(source.text), ...asides(source.text)];
  let turn = 0;
  const words = splitWords(blank(source.text, left)).map((word) => {
    while ((marks[turn]?.end ?? Number.POSITIVE_INFINITY) <= word.start) turn += 1;
    return { ...word, turn };
  });
  return { ...source, words, turns };
}

/** "briefing-2024-05-14.txt" says its day. */
const dayNamed = (name: string): string | undefined => name.match(/(?<!\d)\d{4}-[01]\d-[0-3]\d(?!\d)/)?.[0];

/** Every word begins with a capital, or the script has none. */
function isName(said: string): boolean {
  const words = said
    .replace(/[(（].*$/u, '')
    .trim()
    .split(/\s+/u);
  // An office stands in front of a name, and is as long as ten signs.
  if (/\p{Script=Han}/u.test(said)) return said.length <= 20;
  return words.every((word) => !/^\p{Ll}/u.test(word) || particle.test(word));
}

function pageMarks(text: string): Stretch[] {
  const page =
    /^[ \t]*(?:(?:page|pagina|página|seite|第)[ \t]*)?[-–— ]*\d{1,4}[-–— ]*(?:页|(?:of|di|de|von|\/)[ \t]*\d+)?[ \t]*$/gimu;
  const found = [...text.matchAll(page)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  return [...found, ...lineNumbers(text), ...runningHeads(text)];
}

/** A court's or a scan's lines are numbered: most begin with a number, each one more than the last. */
function lineNumbers(text: string): Stretch[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  const found = [...text.matchAll(/^[ \t]*(\d{1,4})(?=[ \t])/gmu)];
  const rising = found.filter(({ 1: said }, at) => at > 0 && Number(said) > Number(found[at - 1]?.[1]));
  if (found.length < 4 || found.length < lines * 0.7 || rising.length < found.length * 0.8) return [];
  return found.map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/** The same short line at the head of each page. */
function runningHeads(text: string): Stretch[] {
  if (!text.includes('\f')) return [];
  const heads = [...text.matchAll(/(?:^|\f)[ \t\n]*([^\n\f]{1,80})/gu)];
  const key = (line = ''): string => line.replaceAll(/\d+/g, '#').trim();
  const often = heads.filter(
    ({ 1: line }) => heads.filter((other) => key(other[1]) === key(line)).length > 1,
  );
  return often.map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

export const asides = (text: string): Stretch[] =>
  [...text.matchAll(/[[【［][^\]】］\n]{1,60}[\]】］]/gu)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));

// Spaces in place, so that places stay what they are; lines stay lines.
function blank(text: string, left: readonly Stretch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of left.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), text.slice(from, end).replaceAll(/[^\n\f]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
