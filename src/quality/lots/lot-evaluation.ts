import { type LotLine, readLotLine } from '../../case/index.js';
import { decide, type UseDecision } from '../kits/decide.js';
import type { KitTarget } from '../kits/targets.js';
import type { TwoByTwo } from '../kits/two-by-two.js';

/** A kit's evaluation attached to its lot: the counts as its intended use counts them. */
export type LotEvaluation = {
  readonly line: LotLine;
  readonly counts: TwoByTwo;
  readonly use?: string | undefined;
  readonly confidence: number;
  /** Where it was done, and by what the infected were told from the others. */
  readonly laboratory?: string | undefined;
  readonly reference?: string | undefined;
  /** Opened kits that gave no result; they are in none of the four counts. */
  readonly noResult: number;
};

export type EvaluationStanding = {
  readonly standing: 'pass' | 'fail' | 'cannot-tell';
  /** Absent where no intended use is named that is known. */
  readonly decision?: UseDecision;
};

const cells = ['tp', 'fn', 'fp', 'tn'] as const;
// Counts beyond this are no trial but a slip.
const countMax = 1e9;

export const readEvaluations = (lines: readonly string[]): LotEvaluation[] =>
  lines.flatMap((text) => {
    const line = readLotLine('evaluations', text);
    return line === undefined ? [] : [evaluationOf(line)];
  });

export function evaluationOf(line: LotLine): LotEvaluation {
  const { facts } = line;
  const count = (word: string): number => {
    const text = facts.get(word) ?? '';
    return /^\d+$/.test(text) && Number(text) <= countMax ? Number(text) : Number.NaN;
  };
  return {
    line,
    counts: { tp: count('tp'), fn: count('fn'), fp: count('fp'), tn: count('tn') },
    use: facts.get('use'),
    laboratory: facts.get('laboratory'),
    reference: facts.get('reference'),
    confidence: facts.has('confidence') ? Number(facts.get('confidence')) : 0.95,
    noResult: facts.has('no-result') ? count('no-result') : 0,
  };
}

export const isReadable = ({ counts, confidence }: LotEvaluation): boolean =>
  cells.every((cell) => Number.isSafeInteger(counts[cell])) && confidence > 0 && confidence < 1;

/** Without an intended use nothing is asked of the kit, and nothing is shown. */
export function judgeEvaluation(
  evaluation: LotEvaluation,
  targets: readonly KitTarget[],
): EvaluationStanding {
  const target = targets.find(({ id }) => id === evaluation.use);
  if (target === undefined || !isReadable(evaluation)) return { standing: 'cannot-tell' };
  const decision = decide(evaluation.counts, target, evaluation.confidence);
  const standing = { meets: 'pass', fails: 'fail', 'cannot-tell': 'cannot-tell' } as const;
  return { standing: standing[decision.verdict], decision };
}
