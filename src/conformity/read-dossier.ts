import { type CaseFile, readYamlDocument } from '../case/index.js';
import { appError } from '../findings/index.js';
import { linesOf, type Problem } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { Dossier } from './dossier.js';
import type { FieldNote } from './field-note.js';
import { formatUnread } from './format-unread.js';

/** A dossier as far as it can be read: the fields that are in order, and a note on each that is not. */
export type DossierReading = {
  readonly dossier: Partial<Dossier>;
  readonly unread: readonly FieldNote[];
  readonly problems: readonly Problem[];
};

/** Reads the dossier of one consignment. Throws only when the file is no group of fields at all. */
export function readDossier(file: CaseFile): DossierReading {
  const { value, readable, problems } = readYamlDocument(file, wording('entry.dossier'), Dossier);
  if (value) return { dossier: value, unread: [], problems };
  if (!problems.some(({ at }) => at.field !== undefined))
    throw appError('request-invalid', linesOf(problems), { problems });
  const unread = problems.map((each) => ({ field: each.at.field ?? '', message: formatUnread(each) }));
  return { dossier: readable ?? {}, unread, problems };
}
