import { likelyStretches } from './likely-stretches.js';
import type { SpokenWord } from './parse-quote.js';
import type { SourceWord } from './parse-source.js';
import { isSameWord, type QuoteWord } from './split-words.js';

/** For each word of the quote its word in the source, or nothing. */
export type Alignment = {
  readonly at: readonly (number | undefined)[];
  readonly isSame: readonly boolean[];
  readonly cost: number;
};

type Costs = { readonly other: number; readonly open: number; readonly further: number };

const onlyLeavingOut: Costs = { other: Number.POSITIVE_INFINITY, open: 1, further: 0.005 };
const withOthers: Costs = { other: 1, open: 0.9, further: 0.1 };
const [expectedOpen, expectedFurther, acrossTurns] = [0.05, 0.002, 2];

/** Words left out of a source and nothing else. */
export const alignLeavingOut = (quote: readonly SpokenWord[], source: readonly SourceWord[]) =>
  alignBest(quote, source, onlyLeavingOut);
/** Words left out, put in and exchanged. */
export const alignWithOthers = (quote: readonly SpokenWord[], source: readonly SourceWord[]) =>
  alignBest(quote, source, withOthers);

function alignBest(
  quote: readonly SpokenWord[],
  source: readonly SourceWord[],
  costs: Costs,
): Alignment | undefined {
  const found = likelyStretches(quote, source).flatMap(({ from, until }) => {
    const alignment = align(quote, source.slice(from, until), costs);
    return alignment
      ? [{ ...alignment, at: alignment.at.map((at) => (at === undefined ? at : at + from)) }]
      : [];
  });
  return found.toSorted((a, b) => a.cost - b.cost)[0];
}

// The whole quote against any stretch of the source, by dynamic programming with gaps that cost to open and a little to go on.
function align(
  quote: readonly SpokenWord[],
  source: readonly SourceWord[],
  costs: Costs,
): Alignment | undefined {
  const [rows, columns] = [quote.length, source.length];
  if (rows === 0 || columns === 0) return undefined;
  const width = columns + 1;
  // How a cell was come to: 0 beginning, 1 pair, 2 word of the quote alone; +4 where a gap ends in front of the pair.
  const steps = new Uint8Array((rows + 1) * width);
  const gapOpens = new Uint8Array((rows + 1) * width);
  const extras = source.map((other, column) => gapCosts(source[column - 1], other));
  let [cells, gaps] = [new Float64Array(width), new Float64Array(width).fill(Number.POSITIVE_INFINITY)];
  quote.forEach((word, row) => {
    const [nextCells, nextGaps] = [
      new Float64Array(width).fill(Number.POSITIVE_INFINITY),
      new Float64Array(width).fill(Number.POSITIVE_INFINITY),
    ];
    const ahead = quote[row + 1];
    nextCells[0] = (cells[0] ?? 0) + costs.other;
    steps[(row + 1) * width] = 2;
    source.forEach((other, column) => {
      const place = (row + 1) * width + column + 1;
      const [straight = 0, gapped = 0] = [cells[column], gaps[column]];
      const pair = Math.min(straight, gapped) + (isSameWord(word, other) ? 0 : costs.other);
      const lone = (cells[column + 1] ?? 0) + costs.other;
      nextCells[column + 1] = Math.min(pair, lone);
      steps[place] = pair <= lone ? (gapped < straight ? 5 : 1) : 2;
      if (!ahead) return;
      const { turns = 0, discount = 0 } = extras[column] ?? {};
      const opening = (nextCells[column] ?? 0) + (ahead.isGapExpected ? expectedOpen : costs.open - discount);
      const going = (nextGaps[column] ?? 0) + (ahead.isGapExpected ? expectedFurther : costs.further);
      nextGaps[column + 1] = Math.min(opening, going) + turns;
      gapOpens[place] = opening <= going ? 1 : 0;
    });
    [cells, gaps] = [nextCells, nextGaps];
  });
  const cost = cells.reduce((least, one) => Math.min(least, one));
  if (!Number.isFinite(cost)) return undefined;
  return trace({ quote, source, steps, gapOpens, width, end: cells.indexOf(cost), cost });
}

/** A gap across turns of speech costs more, one that begins behind a comma less. */
const gapCosts = (before: SourceWord | undefined, { turn }: SourceWord) => ({
  turns: before && before.turn !== turn ? acrossTurns : 0,
  discount: before && /[,;:،；，.]/u.test(before.behind) ? 0.1 : 0,
});

type Traced = {
  readonly quote: readonly QuoteWord[];
  readonly source: readonly QuoteWord[];
  readonly steps: Uint8Array;
  readonly gapOpens: Uint8Array;
  readonly width: number;
  readonly end: number;
  readonly cost: number;
};

function trace({ quote, source, steps, gapOpens, width, end, cost }: Traced): Alignment {
  const at: (number | undefined)[] = quote.map(() => undefined);
  let column = end;
  for (let row = quote.length; row > 0; ) {
    const step = steps[row * width + column] ?? 0;
    row -= 1;
    if (step === 2) continue;
    column -= 1;
    at[row] = column;
    if (step !== 5) continue;
    // The gap stands in the row above, and goes on to where it was opened.
    while (gapOpens[row * width + column] === 0) column -= 1;
    column -= 1;
  }
  const isSame = quote.map((word, index) => {
    const other = source[at[index] ?? -1];
    return other !== undefined && isSameWord(word, other);
  });
  return { at, isSame, cost };
}
