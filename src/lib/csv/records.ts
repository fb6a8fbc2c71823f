import { limits } from '../limits/index.js';
import { type Delimiter, readCells } from './cells.js';

export type CsvRecord = {
  readonly line: number;
  readonly text: string;
  /** Undefined where the quotes of the row do not match. */
  readonly cells: readonly string[] | undefined;
};

/**
 * Splits CSV into records. A quoted cell may hold line breaks, so a quote that is never closed would swallow the
 * rest of the file; a record that cannot be read is therefore only its first line, and the next line starts anew.
 * `accepts` says whether a record of several lines is one, or several with a stray quote.
 */
export function* splitRecords(
  text: string,
  accepts: (cells: readonly string[]) => boolean,
  delimiter: Delimiter = ',',
): Generator<CsvRecord, void, undefined> {
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const end = lineEnd(text, at);
    const first = text.slice(at, end);
    at = end + 1;
    if (first.trim() === '') continue;
    if (!hasOpenQuote(first)) {
      yield { line, text: first, cells: readCells(first, delimiter) };
      continue;
    }
    const record = closeQuote(text, at, first);
    const cells = record === undefined ? undefined : readCells(record.text, delimiter);
    if (!record || !cells || !accepts(cells)) {
      yield { line, text: first, cells: undefined };
      continue;
    }
    yield { line, text: record.text, cells };
    at = record.end;
    line += record.lines;
  }
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

function hasOpenQuote(text: string): boolean {
  let isOpen = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
  return isOpen;
}

function closeQuote(
  text: string,
  from: number,
  first: string,
): { text: string; end: number; lines: number } | undefined {
  const start = from - 1 - first.length;
  let lines = 0;
  for (let at = from; at < text.length && at - start <= limits.entryCharsMax; ) {
    const end = lineEnd(text, at);
    lines++;
    if (hasOpenQuote(text.slice(at, end))) return { text: text.slice(start, end), end: end + 1, lines };
    at = end + 1;
  }
  return undefined;
}
