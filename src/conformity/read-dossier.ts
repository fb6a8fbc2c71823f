import { AppError, type CaseFile, describeProblem, type Problem, readYamlDocument } from '../case/index.js';
import { message } from '../findings/index.js';
import { Dossier } from './dossier.js';
import type { EndAnswer, Evaluation } from './evaluate.js';
import type { FieldNote } from './field-note.js';

export type DossierReading =
  | { readonly dossier: Dossier; readonly problems: readonly Problem[] }
  | { readonly dossier?: undefined; readonly problems: readonly Problem[] };

/** Reads the dossier of one consignment. Throws only when the file is no group of fields at all. */
export function readDossier(file: CaseFile): DossierReading {
  const { value, problems } = readYamlDocument(file, 'dossier', Dossier);
  if (value) return { dossier: value, problems };
  if (problems.some(({ at }) => at.field !== undefined)) return { problems };
  throw new AppError('request-invalid', problems.map(describeProblem).join('\n'), { problems });
}

/** What is said of a dossier with fields that cannot be read: each is named, and everything is held. */
export function holdUnread(problems: readonly Problem[]): Evaluation {
  const notes: FieldNote[] = problems.map((each) => ({
    field: each.at.field ?? '',
    message: message('conformity.note.unreadable', {
      field: each.at.field ?? each.at.file,
      problem: [
        each.message,
        each.found && `found ${each.found}`,
        each.expected && `expected ${each.expected}`,
      ]
        .filter(Boolean)
        .join(', '),
    }),
  }));
  const end = (role: EndAnswer['role']): EndAnswer => ({
    role,
    country: undefined,
    on: undefined,
    verdict: 'hold',
    packs: [],
    rules: [],
    routes: [],
    guidance: [],
    refusals: [],
    free: undefined,
    notes,
    remarks: [],
  });
  return { leaving: end('export'), entering: end('import'), verdict: 'hold' };
}
