import { type Language, presentFinding } from '../../findings/index.js';
import type { Answer } from '../../service/answers.js';
import type { Context } from '../../service/context.js';
import { type FindingSince, findingsSince } from '../changed-since.js';
import { atomOf, changesOf, type VerdictChange } from '../formats/atom.js';
import { lastWritten } from '../io/last-written.js';
import type { KeptEdition } from '../published.js';

type Feeding = Pick<Context, 'store'>;

/** Every correction that an edition tells of, and every published verdict that is found otherwise and not told yet. */
export async function feedOf(
  { store }: Feeding,
  answer: Answer,
  editions: readonly KeptEdition[],
  language: Language,
): Promise<string> {
  const { caseData, record, findingsById, seq } = answer;
  const { id, title } = record.header;
  const kept = editions.flatMap(({ frozen }) => frozen ?? []);
  const [newest] = kept.slice(-1);
  const told = newest
    ? changesOf({ edition: newest, earlier: kept.slice(0, -1), answers: {} }, language)
    : [];
  const since = findingsSince(editions, caseData, record, findingsById).filter(({ isChanged }) => isChanged);
  const moments = since.length > 0 ? await lastWritten(store, id) : new Map<string, string>();
  const { at } = await store.readJournalEntry(id, seq);
  return atomOf({
    case: { id, title },
    language,
    by: newest?.by ?? record.nameOf(record.header.editor),
    at,
    changes: [...told, ...since.map((each) => changeOf(each, moments, at, language))],
  });
}

function changeOf(
  { was, now, causes }: FindingSince,
  moments: ReadonlyMap<string, string>,
  otherwise: string,
  language: Language,
): VerdictChange {
  const entered = causes.flatMap(({ kind, id }) => moments.get(`${kind} ${id}`) ?? []).toSorted();
  return {
    finding: was.id,
    edition: was.edition.id,
    was: { verdict: was.verdict, summary: was.summary[language] },
    now: now && { verdict: now.verdict, summary: presentFinding(now, language).summary },
    date: entered.at(-1) ?? otherwise,
  };
}
