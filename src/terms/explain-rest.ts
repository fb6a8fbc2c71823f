import type { ConsignmentRecord } from '../case/index.js';
import { because, type Reason } from '../findings/index.js';
import type { ResolvedTerms } from './resolve-terms.js';

/** Where the only count of what came is the number that went on these terms, the rest may as well have been lost. */
export function explainRest(entry: ConsignmentRecord, { terms, parts }: ResolvedTerms): Reason[] {
  if (terms !== 'unknown') return [];
  const came = parts
    .flatMap(({ witnesses }) => witnesses.map(({ statement }) => statement))
    .filter(({ stage, outOf }) => stage === 'received' && outOf === undefined);
  const isCountedApart = entry.statements.some(
    (one) => one.stage === 'received' && one.amount !== undefined && !came.includes(one),
  );
  return came.length === 0 || isCountedApart ? [] : [because('terms.part-or-loss', {}, came)];
}
