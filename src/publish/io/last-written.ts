import { JournalBody, type Store } from '../../store/index.js';

const entriesMax = 1000;

/** When entries of a case were last written, by kind and id, as far back as a page of the journal goes. */
export async function lastWritten(store: Store, caseId: string): Promise<ReadonlyMap<string, string>> {
  const { entries } = await store.readJournal(caseId, { from: 0, limit: entriesMax, newest: true });
  const moments = new Map<string, string>();
  for (const { at, body } of entries)
    for (const { kind, id } of JournalBody.safeParse(body).data?.changes ?? [])
      if (!moments.has(`${kind} ${id}`)) moments.set(`${kind} ${id}`, at);
  return moments;
}
