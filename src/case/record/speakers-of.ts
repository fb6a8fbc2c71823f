import type { Statement } from '../entries/statement.js';
import type { CaseRecord } from './record.js';

/** Who said it, each named once. */
export const speakersOf = (statements: readonly Statement[], record: CaseRecord): string[] => [
  ...new Set(statements.map((statement) => record.nameOf(record.speakerOf(statement)))),
];
