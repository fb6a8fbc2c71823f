import type { Span } from './words.js';

/** A text as it is given to be read, everything in its place, and what was taken out of reading. */
export type Prepared = {
  readonly text: string;
  readonly tableLines: number;
  readonly turned: readonly Span[];
};

// What stands between these is shown in another order than it is stored in.
const turnedAround = /[\u202d\u202e][^\u202c\n]*\u202c?/gu;

/** Tables are for the import of tables, and what is shown turned around cannot be read as it is seen: both are blanked. */
export function prepareText(text: string): Prepared {
  const turned = [...text.matchAll(turnedAround)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  let tableLines = 0;
  const lines = text.split('\n').map((line) => {
    if (!isTableRow(line)) return line;
    tableLines++;
    return ' '.repeat(line.length);
  });
  let prepared = lines.join('\n');
  for (const { start, end } of turned)
    prepared = prepared.slice(0, start) + ' '.repeat(end - start) + prepared.slice(end);
  return { text: prepared, tableLines, turned };
}

const isTableRow = (line: string): boolean => line.split('\t').length > 2 || line.split('|').length > 3;
