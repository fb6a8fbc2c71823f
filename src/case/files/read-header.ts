import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { parseYamlHeader } from '../../lib/yaml/index.js';
import { prepare } from '../entries/check-entries.js';
import { entryProblems } from '../entries/entry-problems.js';
import { typesOfFields } from '../entries/field-types.js';
import { CaseHeader, endsBeforeItBegins } from '../entries/kinds.js';
import type { Party } from '../entries/party.js';
import { type CaseFile, headerFile } from './case-files.js';

const types = typesOfFields(CaseHeader);

export function readHeader(file: CaseFile | undefined): { value?: CaseHeader; problems: readonly Problem[] } {
  if (!file) {
    const expected = wording('expect.id-title');
    return {
      problems: [
        problem('case-missing', { file: headerFile }, wording('problem.case-missing'), { expected }),
      ],
    };
  }
  const parsed = parseYamlHeader(file.name, file.text);
  const [raw] = parsed.entries;
  if (!raw) return { problems: parsed.problems };
  const header = CaseHeader.safeParse(prepare(raw, types));
  if (header.success && endsBeforeItBegins(header.data)) {
    const { from = '', to = '' } = header.data;
    const detail = { found: formatFound(to), expected: wording('expect.day-or-later', { day: from }) };
    const backwards = problem(
      'field-value',
      { file: file.name, field: 'to' },
      wording('problem.unusable'),
      detail,
    );
    return { problems: [...parsed.problems, backwards] };
  }
  if (header.success) return { value: header.data, problems: parsed.problems };
  const wrong = entryProblems(file.name, wording('entry.case'), raw, header.error.issues, types);
  return { problems: [...parsed.problems, ...wrong] };
}

/** The editor named in case.yaml. The case stands without one, so this is said and nothing is refused. */
export function checkEditor(header: CaseHeader | undefined, parties: readonly Party[]): Problem[] {
  const editor = header?.editor;
  if (editor === undefined || parties.some((party) => party.id === editor)) return [];
  const at = { file: headerFile, field: 'editor' };
  const what = wording('entry.party');
  const detail = { found: formatFound(editor), expected: wording('expect.id-of', { what }) };
  return [problem('reference-unknown', at, wording('problem.reference-unknown', { what, hint: '' }), detail)];
}
