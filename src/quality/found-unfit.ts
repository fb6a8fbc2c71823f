import { type CaseRecord, type ConsignmentRecord, type Statement, sideOf } from '../case/index.js';

// What anybody else calls no good is a claim, and judged as one.
/** Where those who received the goods say that they, or a part of them, cannot be used. */
export const foundUnfit = (entry: ConsignmentRecord, record: CaseRecord): Statement[] =>
  entry.statements.filter(
    (one) => one.quality === 'unfit' && sideOf(one, entry.consignment, record) === 'to',
  );
