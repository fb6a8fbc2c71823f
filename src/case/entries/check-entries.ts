import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { isFields, type ParsedFile, type RawEntry, WrittenNumber } from '../../lib/yaml/index.js';
import type { Candidate } from './candidate.js';
import { entryProblems } from './entry-problems.js';
import { type FieldTypes, fieldTypes } from './field-types.js';
import { entrySchemas, type Kind } from './kinds.js';

export type Checked<K extends Kind> = {
  readonly candidates: readonly Candidate<K>[];
  readonly problems: readonly Problem[];
};

/** Holds each entry of a file against the schema of its kind, and its id against the ids before it. */
export function checkEntries<K extends Kind>(kind: K, file: string, { entries }: ParsedFile): Checked<K> {
  const schema = entrySchemas[kind];
  const types = fieldTypes(kind);
  const problems: Problem[] = [];
  const lineOfId = new Map<string, number>();
  const candidates: Candidate<K>[] = [];
  for (const raw of entries) {
    const parsed = schema.safeParse(prepare(raw, types));
    if (!parsed.success) {
      addAll(problems, entryProblems(file, nameOf(kind), raw, parsed.error.issues, types));
      continue;
    }
    const entry = parsed.data;
    const first = lineOfId.get(entry.id);
    if (first !== undefined) {
      problems.push(idTwice(file, kind, raw, entry.id, first));
      continue;
    }
    lineOfId.set(entry.id, raw.line);
    candidates.push({ kind, file, raw, entry });
  }
  return { candidates, problems };
}

const nameOf = (kind: Kind): Wording => wording(`entry.${kind}`);

function idTwice(file: string, kind: Kind, raw: RawEntry, id: string, first: number): Problem {
  return problem(
    'id-twice',
    { file, line: raw.lineOf(['id']), field: 'id', entry: id },
    wording('problem.id-twice', { what: nameOf(kind), line: String(first) }),
    { found: formatFound(id), expected: wording('expect.own-id') },
  );
}

/** A number written out at length goes to an amount as its digits and to any other field as the number. */
export const prepare = ({ value }: RawEntry, types: FieldTypes): Readonly<Record<string, unknown>> =>
  Object.values(value).some(isLong)
    ? Object.fromEntries(
        Object.entries(value).map(([field, each]) => [
          field,
          each instanceof WrittenNumber && types.get(field) === 'amount' ? each.digits : plainNumbers(each),
        ]),
      )
    : value;

// Almost no entry holds one, and making each anew would cost more than reading it.
const isLong = (value: unknown): boolean =>
  value instanceof WrittenNumber ||
  (typeof value === 'object' && value !== null && Object.values(value).some(isLong));

function plainNumbers(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.value;
  if (Array.isArray(value)) return value.map(plainNumbers);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, plainNumbers(each)]));
}
