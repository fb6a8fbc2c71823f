import { type Problem, problem, showFound } from '../../lib/errors/index.js';
import { parseYamlHeader } from '../../lib/yaml/index.js';
import { prepare } from '../entries/check-entries.js';
import { entryProblems } from '../entries/entry-problems.js';
import { typesOfFields } from '../entries/field-types.js';
import { CaseHeader } from '../entries/kinds.js';
import type { Party } from '../entries/party.js';
import { type CaseFile, headerFile } from './case-files.js';

const types = typesOfFields(CaseHeader);

export function readHeader(file: CaseFile | undefined): { value?: CaseHeader; problems: readonly Problem[] } {
  if (!file) {
    const message = 'is missing: a folder is a case when it has this file';
    return {
      problems: [problem('case-missing', { file: headerFile }, message, { expected: 'id and title' })],
    };
  }
  const parsed = parseYamlHeader(file.name, file.text);
  const [raw] = parsed.entries;
  if (!raw) return { problems: parsed.problems };
  const header = CaseHeader.safeParse(prepare(raw, types));
  if (header.success) return { value: header.data, problems: parsed.problems };
  const wrong = entryProblems(file.name, 'case', raw, header.error.issues, types);
  return { problems: [...parsed.problems, ...wrong] };
}

/** The editor named in case.yaml. The case stands without one, so this is said and nothing is refused. */
export function checkEditor(header: CaseHeader | undefined, parties: readonly Party[]): Problem[] {
  const editor = header?.editor;
  if (editor === undefined || parties.some((party) => party.id === editor)) return [];
  const at = { file: headerFile, field: 'editor' };
  const detail = { found: showFound(editor), expected: 'the id of a party' };
  return [problem('reference-unknown', at, 'there is no party of that id', detail)];
}
