import { type Read, readArticle } from './read-article.js';

/** A stretch of a long text, and where it begins. */
export type Piece = { readonly start: number; readonly text: string };

// Reading holds each statement against those around it, and each name against those before: a book at once would take hours.
// Some ten printed pages; nearly every article is one piece.
const pieceChars = 30_000;

/** Cuts a long text at the ends of its paragraphs, where one is too long of its sentences, where there are none anywhere. */
export function cutInPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + lengthAt(text.slice(start, start + pieceChars), text.length - start);
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return pieces.length === 0 ? [{ start: 0, text }] : pieces;
}

function lengthAt(ahead: string, left: number): number {
  if (ahead.length === left) return left;
  const paragraph = ahead.lastIndexOf('\n') + 1;
  if (paragraph > 0) return paragraph;
  const sentence = Math.max(ahead.lastIndexOf('. ') + 2, ahead.lastIndexOf('。') + 1);
  // Half of a character is none.
  return sentence > 1 ? sentence : ahead.length - (/[\ud800-\udbff]$/.test(ahead) ? 1 : 0);
}

export type ReadPiece = Piece & { readonly read: Read };

export const readPieces = (text: string, ...how: HowToRead): ReadPiece[] =>
  cutInPieces(text).map((piece) => ({ ...piece, read: readArticle(piece.text, ...how) }));

type HowToRead = Parameters<typeof readArticle> extends [string, ...infer How] ? How : never;
