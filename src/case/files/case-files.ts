import { formatName, type Problem, problem } from '../../lib/errors/index.js';
import { didYouMean } from '../../lib/names/index.js';
import { wording } from '../../lib/wording/index.js';
import { type Format, type Kind, kindNames, kinds } from '../entries/kinds.js';

export type CaseFile = { readonly name: string; readonly text: string };

export const headerFile = 'case.yaml';
export const formats: readonly Format[] = ['yaml', 'csv'];
export const fileName = (kind: Kind, format: Format): string => `${kinds[kind].file}.${format}`;

/** Every name that a file of a case may have. */
export const caseFileNames: ReadonlySet<string> = new Set([
  headerFile,
  ...kindNames.flatMap((kind) => formats.map((format) => fileName(kind, format))),
]);

/** Files beside the entries that nobody needs to hear of. */
const isCompanion = (name: string): boolean =>
  name.startsWith('.') ||
  name === 'archive' ||
  name.startsWith('archive/') ||
  /^readme(?:\..*)?$/i.test(name);

/** `mentioned` are the files entries name: the posts behind a study, the video behind a media item. */
export function checkNames(names: readonly string[], mentioned: ReadonlySet<string>): Problem[] {
  return names
    .filter((name) => !caseFileNames.has(name) && !isCompanion(name) && !mentioned.has(name))
    .map(formatName)
    .map((file) =>
      problem(
        'file-unknown',
        { file },
        wording('problem.file-unknown', { hint: didYouMean(file, caseFileNames) }),
      ),
    );
}

/** The file each kind is kept in, and the kinds that are kept in two. */
export function findFiles(files: ReadonlyMap<string, CaseFile>): {
  readonly byKind: ReadonlyMap<Kind, { format: Format; file: CaseFile }>;
  readonly problems: readonly Problem[];
} {
  const byKind = new Map<Kind, { format: Format; file: CaseFile }>();
  const problems: Problem[] = [];
  for (const kind of kindNames) {
    const yaml = files.get(fileName(kind, 'yaml'));
    const csv = files.get(fileName(kind, 'csv'));
    if (yaml && csv) {
      const says = wording('problem.file-twice', { yaml: yaml.name, csv: csv.name });
      problems.push(problem('file-twice', { file: yaml.name }, says));
    } else if (yaml) byKind.set(kind, { format: 'yaml', file: yaml });
    else if (csv) byKind.set(kind, { format: 'csv', file: csv });
  }
  return { byKind, problems };
}
