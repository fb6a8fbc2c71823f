import { entryNameOf, kindNames } from '../../case/index.js';
import type { Documents } from '../../documents/index.js';
import { type Language, presentFinding } from '../../findings/index.js';
import type { Answer } from '../../service/answers.js';
import type { EditionList } from '../api.js';
import { type FindingSince, findingsSince } from '../changed-since.js';
import { type ArchiveState, doubtsAbout } from '../doubts.js';
import type { Dossiers } from '../io/dossiers.js';
import type { KeptEdition } from '../published.js';

type Shelves = { readonly documents: Documents; readonly dossiers: Dossiers };

/** What was published of a case, beside what is found as of a day. */
export async function presentEditions(
  answer: Answer,
  editions: readonly KeptEdition[],
  { documents, dossiers }: Shelves,
  language: Language,
): Promise<Omit<EditionList, 'running'>> {
  const { record, caseData, findings, findingsById } = answer;
  const since = findingsSince(editions, caseData, record, findingsById);
  const leftOut = new Set(
    (editions.at(-1)?.frozen?.corrections ?? []).flatMap(({ finding, now }) => (now ? [] : [finding])),
  );
  const states = await archiveStates(answer, documents);
  const shown = await Promise.all(
    editions.map(async ({ entry, frozen }) => ({
      ...entryShown(entry),
      corrections: frozen?.corrections.length,
      kept: frozen !== undefined,
      dossier: await dossiers.has(record.header.id, entry.id),
      changed: since.filter(({ was, isChanged }) => isChanged && was.edition.id === entry.id).length,
    })),
  );
  return {
    asOf: record.asOf,
    editions: shown.toReversed(),
    published: since.map((one) => presentSince(one, answer, leftOut, language)),
    doubts: doubtsAbout(findings, record, ({ id }) => states.get(id) ?? 'no').map(
      ({ source, why, findings: resting }) => ({
        source: source.id,
        title: source.title,
        why,
        findings: [...resting],
      }),
    ),
  };
}

const entryShown = ({ frozen: _, findings, ...entry }: KeptEdition['entry']) => ({
  ...entry,
  findings: findings.length,
});

function presentSince(
  { was, now, isChanged, causes }: FindingSince,
  { record }: Answer,
  leftOut: ReadonlySet<string>,
  language: Language,
) {
  const { id, edition, verdict, summary } = was;
  return {
    finding: id,
    edition: edition.id,
    on: edition.at.slice(0, 10),
    leftOut: leftOut.has(id),
    withdrawn: edition.withdrawn !== undefined,
    was: { verdict, summary: summary[language] },
    ...(now ? { now: { verdict: now.verdict, summary: presentFinding(now, language).summary } } : {}),
    changed: isChanged,
    causes: causes.map(({ kind, id: entryId }) => ({
      kind,
      id: entryId,
      title: titleOf(record, kind, entryId),
    })),
  };
}

function titleOf(record: Answer['record'], kind: string, id: string): string {
  const known = kindNames.find((name) => name === kind);
  const entry = known && record.entryOf(known, id);
  return entry ? entryNameOf({ ...entry }) : id;
}

async function archiveStates(
  { record }: Answer,
  documents: Documents,
): Promise<ReadonlyMap<string, ArchiveState>> {
  const states = [...record.sources.values()].map(
    async ({ id, sha256 }) =>
      [id as string, sha256 === undefined ? ('no' as const) : await documents.stateOf(sha256)] as const,
  );
  return new Map(await Promise.all(states));
}
