import { appError, wrongValue } from '../../findings/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { asIs, commas, oneOf, wording } from '../../lib/wording/index.js';
import { decide, type UseDecision } from './decide.js';
import { type Diagnosis, diagnose, isFrom } from './diagnose.js';
import { evaluateTable, type KitFigures } from './evaluate-table.js';
import { type IntervalChoice, type Rate, rateOf } from './figure.js';
import type { KitResult } from './result.js';
import { type DayStratum, type LotStratum, sensitivityByDays, sensitivityByLot } from './strata.js';
import { type Tally, tally } from './tally.js';
import type { KitTarget } from './targets.js';
import type { TwoByTwo } from './two-by-two.js';

export type ResultsEvaluation = {
  readonly counts: Tally;
  readonly figures: KitFigures;
  /** Of the infected a kit was opened for: one that gave no result found nobody. */
  readonly sensitivityPerKitOpened: Rate;
  readonly byDays: readonly DayStratum[];
  readonly byLot: readonly LotStratum[];
  readonly diagnosis: Diagnosis;
  readonly decision?: UseDecision;
};

/** All that the results of one kit say of it. Sensitivity and specificity are of valid results. */
export function evaluateResults(
  results: readonly KitResult[],
  choice: IntervalChoice,
  target?: KitTarget,
): ResultsEvaluation {
  const counts = tally(results);
  return {
    counts,
    figures: evaluateTable(counts, choice),
    sensitivityPerKitOpened: rateOf(counts.tp, counts.openedOnPositives, choice),
    byDays: sensitivityByDays(results, choice),
    byLot: sensitivityByLot(results, choice),
    diagnosis: diagnose(results, choice, target),
    ...(target ? { decision: decide(tallyFor(target, results), target, choice.confidence) } : {}),
  };
}

/** Of the infected only those sampled as late as the target counts them; one whose day nobody knows is not. */
const tallyFor = ({ daysFrom = 0 }: KitTarget, results: readonly KitResult[]): Tally =>
  tally(results.filter(({ reference, day }) => reference === 'negative' || isFrom(daysFrom, day)));

/** The four counts as a target counts them. */
export function countedFor(target: KitTarget, results: readonly KitResult[]): TwoByTwo {
  const { tp, fn, fp, tn } = tallyFor(target, results);
  return { tp, fn, fp, tn };
}

/** Two kits make one figure of nothing, so a file of several must be told which is meant. */
export function selectKit(results: readonly KitResult[], kit: string | undefined): readonly KitResult[] {
  const kits = groupBy(results, (result) => result.kit);
  const known = [...kits.keys()].map(String);
  if (kit !== undefined) {
    const chosen = kits.get(kit);
    if (chosen) return chosen;
    throw wrongValue('--kit', asIs(kit), known.length > 0 ? oneOf(known) : wording('expect.kits.kit-column'));
  }
  if (kits.size <= 1) return results;
  throw appError(
    'request-invalid',
    wording('error.kits.several', { count: String(kits.size), names: commas(known) }),
  );
}
