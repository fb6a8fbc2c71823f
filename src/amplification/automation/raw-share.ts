import { largest, smallest } from '../../lib/lists/index.js';
import { binomialInterval } from './binomial-interval.js';
import type { Resamples } from './bootstrap.js';
import type { Cell } from './cells.js';
import type { ApparentShare, CountedUnit } from './correct-share.js';
import { type Estimate, percentileInterval } from './estimate.js';
import type { Flagged } from './labelled-set.js';
import type { Answer } from './rules/rule.js';
import { weightedShare } from './weighted-share.js';

export type RawShare = {
  readonly total: number;
  /** How much of the total each answer covers. */
  readonly weight: Readonly<Record<Answer, number>>;
  readonly undecided: number;
  /**
   * The interval also holds what the undecided may be: its low end counts none of them as flagged, its high end all.
   * The estimate counts half, which is all one can do: an account is often undecided because it showed no habit.
   */
  readonly share: Estimate | null;
};

export function rawShare(
  cells: readonly Cell[],
  resamples: Resamples,
  question: number,
  unit: CountedUnit,
  confidence: number,
  undecidedAtMost = mostUndecided,
): RawShare {
  const weight = { yes: 0, no: 0, 'cannot-tell': 0 };
  for (const cell of cells) weight[answerOf(cell, question)] += cell.accounts * cell.weights[unit];
  const total = weight.yes + weight.no + weight['cannot-tell'];
  const undecided = total === 0 ? 0 : weight['cannot-tell'] / total;
  if (total === 0 || undecided > undecidedAtMost) return { total, weight, undecided, share: null };
  const estimate = (weight.yes + weight['cannot-tell'] / 2) / total;
  const ends = apparentShares(cells, resamples, question, unit).map((apparent) =>
    intervalOf(apparent, confidence),
  );
  return {
    total,
    weight,
    undecided,
    share: {
      estimate,
      low: Math.min(estimate, smallest(ends.map(({ low }) => low))),
      high: Math.max(estimate, largest(ends.map(({ high }) => high))),
    },
  };
}

// With more than this left open a share would be a guess about the accounts that nobody could examine.
const mostUndecided = 0.5;

const answerOf = (cell: Cell, question: number): Answer => cell.answers[question] ?? 'cannot-tell';

/** The raw share with no undecided account flagged and with all; one of the two where none is undecided. */
export function apparentShares(
  cells: readonly Cell[],
  resamples: Resamples,
  question: number,
  unit: CountedUnit,
): ApparentShare[] {
  const draws = resamples[question]?.[unit];
  if (!draws) throw new Error(`question ${question} was not resampled`);
  const counting = (answers: readonly Answer[]): Flagged =>
    weightedShare(
      cells.map((cell) => ({
        weight: cell.weights[unit],
        flagged: answers.includes(answerOf(cell, question)),
        count: cell.accounts,
      })),
    );
  const atLeast = { counted: counting(['yes']), draws: draws.atLeast };
  return cells.some((cell) => answerOf(cell, question) === 'cannot-tell')
    ? [atLeast, { counted: counting(['yes', 'cannot-tell']), draws: draws.atMost }]
    : [atLeast];
}

// Where none or all is flagged every resample is the same, and a bootstrap would be certain of what it cannot know.
function intervalOf({ counted: { flagged, of }, draws }: ApparentShare, confidence: number): Estimate {
  return flagged === 0 || flagged === of
    ? binomialInterval(flagged, of, confidence)
    : percentileInterval(flagged / of, draws, confidence);
}
