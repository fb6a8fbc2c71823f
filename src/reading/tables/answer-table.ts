import type { AddedEntry, Case } from '../../case/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError, type Language } from '../../words/index.js';
import type { TableChoices, TableReading } from './api.js';
import { presentTable } from './present-table.js';
import { readTable } from './read-table.js';

export type TableAnswer = {
  readonly reading: TableReading;
  /** What would be written, once nothing is asked any more that is needed. */
  readonly entries: readonly AddedEntry[];
  /** The source that is the table itself, where it is one. */
  readonly source: string | undefined;
};

type Asked = { readonly choices: TableChoices; readonly language: Language };

/** A table read against a case, for a process beside the server and for the command line. */
export async function answerTable(
  name: string,
  bytes: Uint8Array,
  caseData: Case,
  { choices, language }: Asked,
): Promise<TableAnswer> {
  const read = await readTable(name, bytes, caseData, choices);
  const reading = presentTable(read, choices, language);
  const isOpen = reading.questions.some(({ isNeeded }) => isNeeded);
  return { reading, entries: isOpen ? [] : read.entries, source: isOpen ? undefined : read.source };
}

/** The same without what would be written, which may be much. */
export const readingOfTable = async (...asked: Parameters<typeof answerTable>): Promise<TableReading> =>
  (await answerTable(...asked)).reading;

/** Refuses what a table leaves open: nobody guesses for whoever brought it. */
export function requireAnswered({ reading, entries }: TableAnswer): void {
  const open = reading.questions.flatMap(({ code, isNeeded }) =>
    isNeeded ? [wording(`table.question.${code}`)] : [],
  );
  if (open.length > 0)
    throw appError(
      'request-invalid',
      wording('error.table.open', { questions: { list: open, join: 'semicolons' } }),
    );
  if (entries.length === 0)
    throw appError('request-invalid', wording('error.table.no-row', { file: asIs(reading.file) }));
}
