import { isShare, type Statement, speakersOf } from '../../case/index.js';
import { because, figureOf, message, share } from '../../findings/index.js';
import { findAccuracyMeantAsSensitivity } from '../../quality/index.js';
import { type ClaimContext, isGiver, othersOn } from '../context.js';
import { sizeOf, tell } from '../size.js';
import type { Judged } from '../verdict.js';
import type { ComparedFigures } from './compare.js';

/** An "accuracy" that a laboratory gives as a sensitivity: the number holds, the name does not. */
export function judgeNamed(
  claim: Statement,
  heard: readonly ComparedFigures[],
  context: ClaimContext,
): Judged | undefined {
  if (claim.measure !== 'accuracy' || heard.some(({ relation }) => relation === 'same')) return undefined;
  const { record } = context;
  const others = othersOn(claim, context).filter((other) => !isGiver(other, record));
  const found = findAccuracyMeantAsSensitivity([claim, ...others]).find(
    ({ accuracy }) => accuracy.statement.id === claim.id,
  );
  const [first] = found?.sensitivity ?? [];
  const [held, claimed] = [first && sizeOf(first, record), tell(claim, record)];
  if (!found || !held || !claimed) return undefined;
  return {
    aspect: 'number',
    rule: 'claims/accuracy',
    standing: 'borne-out',
    fault: 'misnamed',
    figure: figureOf(held, 'sensitivity', 'what others say', { claimed: claimed.rounded }),
    reason: because('quality.accuracy-is-sensitivity', { share: share(claimed.interval) }, found.sensitivity),
    wouldChange: [message('claim.misnamed.change')],
  };
}

/** Others give another share of the same goods: how many infected were found is not how often a kit is right. */
export function judgeOtherMeasure(claim: Statement, context: ClaimContext): Judged | undefined {
  const { measure } = claim;
  if (!isShare(measure)) return undefined;
  const others = othersOn(claim, context).filter(
    (other) => isShare(other.measure) && other.measure !== measure && other.amount !== undefined,
  );
  const [first] = others;
  if (!first || !isShare(first.measure)) return undefined;
  return {
    aspect: 'number',
    rule: 'claims/number',
    standing: 'not-comparable',
    reason: because(
      'claim.number.other-measure',
      {
        measure: { key: `measure.${measure}` },
        other: { key: `measure.${first.measure}` },
        speakers: { list: speakersOf(others, context.record), join: 'and' },
      },
      others,
    ),
    wouldChange: [message('claim.amount.change')],
  };
}
