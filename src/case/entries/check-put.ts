import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { isFields, type RawEntry } from '../../lib/yaml/index.js';
import type { Candidate, Candidates } from './candidate.js';
import { checkEntries } from './check-entries.js';
import { checkMeaning } from './check-meaning.js';
import { refuseDangling } from './check-references.js';
import { type Case, type Entry, type Kind, mapKinds } from './kinds.js';
import { IdSet } from './links.js';
import { findUnit } from './units.js';
import { unreadAmounts } from './unread-amounts.js';

export type PutCheck =
  | { readonly entry: Entry; readonly problems: readonly Problem[] }
  | { readonly entry?: undefined; readonly problems: readonly Problem[] };

/**
 * Holds one entry that is to be put into a case against everything a file of the case is held against, and the
 * entries already there against the case as it would then be. `problems` beside an entry are warnings.
 */
export function checkPut(caseData: Case, kind: Kind, id: string, value: unknown): PutCheck {
  if (!isFields(value)) {
    const at = { file: kind, entry: id };
    return {
      problems: [
        problem('entry-not-a-map', at, wording('problem.group-of-fields'), { found: formatFound(value) }),
      ],
    };
  }
  const raw = rawOf({ ...value });
  const { candidates, problems } = checkEntries(kind, kind, { entries: [raw], problems: [], read: 1 });
  const [candidate] = candidates;
  if (!candidate) return { problems: [...problems, ...amountsOf(caseData, kind, id, raw)] };
  if (candidate.entry.id !== id) return { problems: [otherId(kind, id, candidate.entry.id)] };
  const all = replace(candidatesOf(caseData), candidate);
  const { refusals: every, warnings, amounts } = checkMeaning(all, caseData.header, caseData.formats);
  // A log that an earlier edition took in stays; nobody else's entry is to be refused for it.
  const refusals = every.filter(
    (each) => each.problem.code !== 'step-refused' || each.candidate === candidate,
  );
  const fallen = refusals.map((refusal) => refusal.candidate);
  const refused = [...refusals, ...refuseDangling(all, fallen, new IdSet())].map(
    (refusal) => refusal.problem,
  );
  // Whoever puts one entry is there to be asked.
  const unread = amounts.filter(
    ({ code, at }) => code !== 'amount-by-table' && at.file === kind && at.entry === id,
  );
  const unknown = warnings.filter((each) => each.code === 'unit-unknown' && isUnknownUnit(candidate.entry));
  const asked = [...unread, ...unknown.filter(({ at }) => at.entry === id)];
  if (refused.length + asked.length > 0) return { problems: [...refused, ...asked.map(asError)] };
  return { entry: candidate.entry, problems: warnings.filter((warning) => warning.at.entry === id) };
}

const asError = (each: Problem): Problem => ({ ...each, severity: 'error' });

const isUnknownUnit = (entry: Entry): boolean =>
  'unit' in entry && entry.unit !== undefined && findUnit(entry.unit) === undefined;

/** What cannot be read in an entry that its schema refuses for something else. */
function amountsOf(caseData: Case, kind: Kind, id: string, { value }: RawEntry): Problem[] {
  const source = caseData.entries.source.find((each) => each.id === value.source);
  return unreadAmounts(kind, shortIn(value), source?.language ?? caseData.header.language).map(
    ({ field, code, says, detail }) => asError(problem(code, { file: kind, field, entry: id }, says, detail)),
  );
}

// What is longer is no amount, and its schema has said so; looking for one in a megabyte takes long.
const amountCharsMax = 1_000;

const shortIn = (value: RawEntry['value']): object =>
  Object.fromEntries(
    Object.entries(value).filter(([, text]) => typeof text !== 'string' || text.length <= amountCharsMax),
  );

const otherId = (kind: Kind, id: string, found: string): Problem =>
  problem('field-value', { file: kind, field: 'id', entry: id }, wording('problem.id-change'), {
    found: formatFound(found),
    expected: id,
  });

export const rawOf = (value: Readonly<Record<string, unknown>>): RawEntry => ({
  value,
  line: 1,
  lineOf: () => 1,
});

export const candidatesOf = ({ entries }: Case): Candidates =>
  mapKinds<Candidates>((kind) => {
    const ofKind: readonly Entry[] = entries[kind];
    return ofKind.map((entry) => ({ kind, file: kind, raw: rawOf({ ...entry }), entry })) as Candidates[Kind];
  });

function replace(candidates: Candidates, candidate: Candidate): Candidates {
  const others: readonly Candidate[] = candidates[candidate.kind];
  const rest = others.filter((each) => each.entry.id !== candidate.entry.id);
  return { ...candidates, [candidate.kind]: [...rest, candidate] };
}
