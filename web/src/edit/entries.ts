import { skipToken, useQuery } from '@tanstack/react-query';
import type { Kind } from '../../../src/case/index';
import { shownName } from '../../../src/lib/names/index';
import { getJson } from '../api';
import { useCaseId } from '../case-query';
import type { EntryBody } from './form-values';

/** Every entry of a kind, for choosing one. */
export const useEntries = (kind: Kind | undefined): readonly EntryBody[] => useEntriesOf(useCaseId(), kind);

/** The same of any case, where no page of one is open. */
export function useEntriesOf(caseId: string, kind: Kind | undefined): readonly EntryBody[] {
  const { data } = useQuery({
    queryKey: ['case', caseId, 'entries', kind],
    queryFn:
      kind === undefined || caseId === ''
        ? skipToken
        : ({ signal }) => getJson('/api/cases/{case}/entries/{kind}', { case: caseId, kind }, signal),
  });
  return data?.entries ?? none;
}

const none: readonly EntryBody[] = [];

const labels = ['name', 'title', 'text', 'hashtag', 'batch', 'id'] as const;

/** What an entry is called in a list. */
export function entryLabel(entry: EntryBody): string {
  const label = labels.map((field) => entry[field]).find((value) => typeof value === 'string');
  return typeof label === 'string' ? shownName(label) : '';
}

/** All it is called, the name it is listed under first. */
export const namesOf = (entry: EntryBody): string[] => [
  entryLabel(entry),
  ...(Array.isArray(entry.alsoKnownAs) ? entry.alsoKnownAs.map((name) => shownName(String(name))) : []),
];
