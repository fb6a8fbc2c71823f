import { type Wording, wording } from '../../lib/wording/index.js';
import { longestLineBytes } from './file-format.js';

export type Flaw = { readonly what: Wording; readonly byte: number };

/**
 * Looks through the bytes of a CSV file for what DuckDB does not tell: it leaves a row out whose line is too long, and
 * takes a NUL for a character. Of each piece only the ends are looked at, so it costs next to nothing.
 */
export class LineWatch {
  private sinceBreak = 0;
  private seen = 0;
  /** The first that was found. */
  flaw: Flaw | undefined;

  push(bytes: Uint8Array): void {
    const nul = bytes.indexOf(0);
    if (nul !== -1) this.flaw ??= { what: wording('posts.nul'), byte: this.seen + nul };
    const first = bytes.indexOf(lineFeed);
    const length = this.sinceBreak + (first === -1 ? bytes.length : first);
    if (length > longestLineBytes)
      this.flaw ??= { what: wording('posts.long-line'), byte: this.seen - this.sinceBreak };
    this.sinceBreak = first === -1 ? length : bytes.length - 1 - bytes.lastIndexOf(lineFeed);
    this.seen += bytes.length;
  }
}

/** How many lines end in these bytes. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) lines++;
  return lines;
}

const lineFeed = 10;
