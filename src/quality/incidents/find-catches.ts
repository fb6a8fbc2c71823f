import type { CaseRecord, ConsignmentRecord } from '../../case/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import type { Catch } from './catch.js';
import { findKnown } from './kit-catches.js';
import { findDefective, findPart, findSupposed } from './lot-catches.js';

// Figures are intervals, and each end is taken that makes the fault hardest to find: the fewest bad pieces in the
// largest lot, the best performance reported.
// `own` are the pieces of one lot, where `entry` is that lot of a consignment of several.
export function findCatches(entry: ConsignmentRecord, record: CaseRecord, own?: Interval): Catch[] {
  const defective = findDefective(entry, record, own);
  const part = findPart(entry, record);
  const known = findKnown(entry, record);
  const isCounted =
    defective.length > 0 || part.some((one) => one.kind === 'part' && one.stage === 'rejected');
  const isKit = entry.product?.class === 'test-kit';
  const supposed = isCounted || isKit ? [] : findSupposed(entry, record, own);
  return [...defective, ...part, ...supposed, ...known];
}
