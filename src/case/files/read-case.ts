import type { Problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import type { Parsed, ParsedFile } from '../../lib/yaml/index.js';
import { parseYaml } from '../../lib/yaml/index.js';
import type { Candidate, Candidates } from '../entries/candidate.js';
import { checkEntries } from '../entries/check-entries.js';
import { checkMeaning } from '../entries/check-meaning.js';
import { refuseDangling } from '../entries/check-references.js';
import { type Case, type Format, type Kind, kindNames, kinds, mapKinds } from '../entries/kinds.js';
import { IdSet } from '../entries/links.js';
import { proposeYears } from '../entries/propose-years.js';
import { type CaseFile, caseFileNames, checkNames, findFiles, headerFile } from './case-files.js';
import { tableFields } from './columns/table-fields.js';
import { parseCsv } from './parse-csv.js';
import { checkEditor, readHeader } from './read-header.js';
import { findUnread, type Unread } from './unread.js';

export type Count = { readonly read: number; readonly kept: number; readonly refused: number };
export type Counts = { readonly total: Count; readonly byKind: { readonly [K in Kind]: Count } };

/** What came of reading a case. There is a case whenever case.yaml could be read, however many entries were refused. */
export type CaseReading = {
  readonly case?: Case;
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly unread: Unread;
};

/**
 * Reads the files of a case. Wrong entries are refused one by one with the reason; everything else is in. `before` are
 * the problems of files that could not even be opened.
 */
export function readCase(files: readonly CaseFile[], before: readonly Problem[] = []): CaseReading {
  const byName = new Map(files.map((file) => [file.name, file]));
  const { byKind, problems: twice } = findFiles(byName);
  const header = readHeader(byName.get(headerFile));
  const parsed = new Map<Kind, Parsed>();
  for (const [kind, { format, file }] of byKind) {
    parsed.set(kind, { file: file.name, format, ...parse(kind, format, file, header.value?.language) });
  }
  const checked = checkAll(parsed);
  const { refusals, warnings, amounts } = checkMeaning(checked.candidates, header.value, formatsOf(parsed));
  const dangling = refuseDangling(
    checked.candidates,
    refusals.map((refusal) => refusal.candidate),
    idsRefused(parsed, checked.candidates),
  );
  const refused = new Set([...refusals, ...dangling].map((refusal) => refusal.candidate));
  const entries = keptEntries(checked.candidates, refused);
  const names = checkNames(
    files.map((file) => file.name),
    filesMentioned(entries),
  );
  const problems = [
    ...names,
    ...twice,
    ...header.problems,
    ...checkEditor(header.value, entries.party),
    ...[...parsed.values()].flatMap((file) => file.problems),
    ...proposeYears(checked.problems, header.value, checked.candidates),
    ...[...refusals, ...dangling].map((refusal) => refusal.problem),
    ...warnings,
    ...amounts,
  ];
  return {
    case: header.value && { header: header.value, entries, formats: formatsOf(parsed) },
    problems: inOrder([...before, ...problems]),
    counts: countEntries(parsed, entries),
    unread: findUnread(parsed, entries, new Set([...before, ...twice].map(({ at }) => at.file))),
  };
}

const parse = (
  kind: Kind,
  format: Format,
  { name, text }: CaseFile,
  language: string | undefined,
): ParsedFile =>
  format === 'csv' ? parseCsv(name, text, tableFields(kinds[kind].schema), language) : parseYaml(name, text);

function checkAll(parsed: ReadonlyMap<Kind, Parsed>): { candidates: Candidates; problems: Problem[] } {
  const problems: Problem[] = [];
  const check = <K extends Kind>(kind: K): readonly Candidate<K>[] => {
    const file = parsed.get(kind);
    if (!file) return [];
    const checked = checkEntries(kind, file.file, file);
    addAll(problems, checked.problems);
    return checked.candidates;
  };
  const candidates = mapKinds<Candidates>((kind) => check(kind) as Candidates[Kind]);
  return { candidates, problems };
}

function keptEntries(candidates: Candidates, refused: ReadonlySet<Candidate>): Case['entries'] {
  return mapKinds<Case['entries']>((kind) => {
    const ofKind: readonly Candidate[] = candidates[kind];
    const kept = ofKind.filter((each) => !refused.has(each)).map((each) => each.entry);
    return kept as Case['entries'][Kind];
  });
}

/** Entries that were seen and had an id but did not pass: whoever names them is told so. */
function idsRefused(parsed: ReadonlyMap<Kind, Parsed>, candidates: Candidates): IdSet {
  const ids = new IdSet();
  for (const [kind, { entries }] of parsed) {
    if (entries.length === candidates[kind].length) continue;
    for (const { value } of entries) if (typeof value.id === 'string') ids.add(kind, value.id);
  }
  return ids;
}

function filesMentioned(entries: Case['entries']): Set<string> {
  const files = kindNames.flatMap((kind) =>
    'file' in kinds[kind].schema.shape
      ? entries[kind].map((entry) => ('file' in entry ? entry.file : undefined))
      : [],
  );
  return new Set(files.filter((file) => file !== undefined));
}

const formatsOf = (parsed: ReadonlyMap<Kind, Parsed>): Case['formats'] =>
  Object.fromEntries([...parsed].map(([kind, { format }]) => [kind, format]));

function countEntries(parsed: ReadonlyMap<Kind, Parsed>, entries: Case['entries']): Counts {
  const count = (kind: Kind): Count => {
    const read = parsed.get(kind)?.read ?? 0;
    const kept = entries[kind].length;
    return { read, kept, refused: read - kept };
  };
  const total = kindNames.map(count).reduce(
    (sum, one) => ({
      read: sum.read + one.read,
      kept: sum.kept + one.kept,
      refused: sum.refused + one.refused,
    }),
    { read: 0, kept: 0, refused: 0 },
  );
  return { total, byKind: mapKinds<Counts['byKind']>(count) };
}

const ranks = new Map([...caseFileNames].map((file, index) => [file, index]));

/** By file in the order they are read, then by line. What is no file of a case comes first. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const rankOf = ({ at }: Problem): number => ranks.get(at.file) ?? -1;
  return problems.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.at.line ?? 0) - (b.at.line ?? 0));
}
