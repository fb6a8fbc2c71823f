import { type CaseRecord, isWithdrawn, type Statement } from '../../case/index.js';

/** Whether a statement of a stage was taken from events: their hashes are its place. */
export const isFromEvents = ({ stage: of, locator }: Statement, stage: string): boolean =>
  of === stage && locator?.includes('ni:///sha-256;') === true;

/** Those that stand. */
export const takenFromEvents = (
  stage: string,
  statements: readonly Statement[],
  record: CaseRecord,
): Statement[] => statements.filter((one) => isFromEvents(one, stage) && !isWithdrawn(one, record));
