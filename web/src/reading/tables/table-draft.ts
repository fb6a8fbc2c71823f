import { plainLetters } from '../../../../src/lib/text/index';
import type { TableChoices } from '../../../../src/reading/tables/api';
import type { AnswerOf } from '../../operations';

/** What was decided of one file, kept in this tab; the file itself is chosen again after a reload. */
export type TableDraft = { readonly file: string; readonly choices: TableChoices };

export const noDraft: TableDraft = { file: '', choices: {} };

/** What was written of a table. */
export type TableTaken = AnswerOf<'post', '/api/cases/{case}/tables/entries'>;

export type Decide = (part: Partial<TableChoices>) => void;

export type Whole = NonNullable<TableChoices['whole']>;
export type TableSource = NonNullable<TableChoices['source']>;

/** The same without what was taken back. */
export const withoutEmpty = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  ) as Partial<T>;

/** A word or a name as the server keys what is said of it. */
export const plainKey = (text: string): string => plainLetters(text).replaceAll(/\s+/g, ' ').trim();
