import type { ConsignmentRecord } from '../case/index.js';
import { because, type Reason } from '../findings/index.js';
import type { ResolvedTerms } from './resolve-terms.js';

/** Why the rest of a consignment is not known, where there may be no rest. */
export function explainRest(entry: ConsignmentRecord, resolved: ResolvedTerms): Reason[] {
  return resolved.terms === 'unknown' ? [...explainLoss(entry, resolved), ...explainUncounted(resolved)] : [];
}

/** Where the only count of what came is the number that went on these terms, the rest may as well have been lost. */
function explainLoss(entry: ConsignmentRecord, { parts }: ResolvedTerms): Reason[] {
  const came = parts
    .flatMap(({ witnesses }) => witnesses.map(({ statement }) => statement))
    .filter(({ stage, outOf }) => stage === 'received' && outOf === undefined);
  const isCountedApart = entry.statements.some(
    (one) => one.stage === 'received' && one.amount !== undefined && !came.includes(one),
  );
  return came.length === 0 || isCountedApart ? [] : [because('terms.part-or-loss', {}, came)];
}

/** A part told in packs of which nobody says how many pieces they hold. */
function explainUncounted({ parts }: ResolvedTerms): Reason[] {
  const uncounted = parts
    .filter(({ pieces }) => pieces === undefined)
    .flatMap(({ witnesses }) => witnesses.map(({ statement }) => statement))
    .filter(({ amount, unit }) => amount !== undefined && unit !== undefined);
  return uncounted.length === 0 ? [] : [because('terms.part-uncounted', {}, uncounted)];
}
