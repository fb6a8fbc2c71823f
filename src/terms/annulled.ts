import type { CaseRecord, Statement } from '../case/index.js';

/** Who says that what some statements tell of, a contract or a promise, was made void afterwards. */
export const annulmentsOf = (statements: readonly Statement[], record: CaseRecord): Statement[] => [
  ...new Set(
    statements.flatMap(({ id }) =>
      (record.repliesTo.get(id) ?? []).filter(({ stance }) => stance === 'annuls'),
    ),
  ),
];
