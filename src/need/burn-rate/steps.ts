import type { BoxCount, ReadBoxes } from './read-counts.js';

/** What was used between two counts, a day. */
export type BurnStep = {
  readonly from: BoxCount;
  readonly to: BoxCount;
  readonly days: number;
} & (
  | { readonly kind: 'used'; readonly used: number; readonly isLowerBound: boolean }
  /** More was there than can have been: so many pieces, at least, came in and nobody wrote it down. */
  | { readonly kind: 'rose'; readonly boxes: number; readonly piecesMin: number }
  /** Nothing was there at either end: use says nothing about need. */
  | { readonly kind: 'empty' }
);

export function stepsOf({ counts, received }: ReadBoxes, box: number): BurnStep[] {
  return counts.slice(1).flatMap((to, at) => {
    const from = counts[at];
    return from ? [stepOf(from, to, receivedBetween(received, from.day, to.day), box)] : [];
  });
}

// Goods come after the count of their day: those of the last day are of the next step.
const receivedBetween = (received: ReadonlyMap<number, number>, from: number, to: number): number =>
  [...received].reduce((sum, [day, pieces]) => (day >= from && day < to ? sum + pieces : sum), 0);

function stepOf(from: BoxCount, to: BoxCount, received: number, box: number): BurnStep {
  const ends = { from, to, days: to.day - from.day };
  const used = (from.boxes - to.boxes) * box + received;
  // An opened box can hide up to a piece less than a box at either end.
  if (used + box - 1 < 0)
    return { ...ends, kind: 'rose', boxes: to.boxes - from.boxes, piecesMin: -used - (box - 1) };
  if (from.boxes === 0 && to.boxes === 0 && received === 0) return { ...ends, kind: 'empty' };
  return { ...ends, kind: 'used', used: Math.max(0, used), isLowerBound: to.boxes === 0 };
}
