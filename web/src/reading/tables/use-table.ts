import { keepPreviousData, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TableReading } from '../../../../src/reading/tables/api';
import { useSettled } from '../../amplification/table/use-settled';
import { ApiError, postForm, postFormTagged, type Tagged } from '../../api';
import { useCaseId, useLanguage } from '../../case-query';
import type { TableDraft } from './table-draft';

const settledMs = 250;

/** The table as the server reads it with what was decided so far, and the version of the case it was held against. */
export function useTable(file: File | undefined, { choices }: TableDraft) {
  const client = useQueryClient();
  const caseId = useCaseId();
  const lang = useLanguage();
  const asked = useSettled(JSON.stringify(choices), settledMs);
  const read = useQuery<Tagged<TableReading>>({
    queryKey: ['case', caseId, 'table', file?.name, file?.size, file?.lastModified, asked, lang],
    queryFn: file
      ? () => postFormTagged('/api/cases/{case}/tables', { case: caseId }, { choices: asked, file })
      : skipToken,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const isBehind = read.isPlaceholderData || asked !== JSON.stringify(choices);
  const take = useMutation({
    mutationFn: ({ given, onto }: { given: File; onto: string | undefined }) =>
      postForm(
        '/api/cases/{case}/tables/entries',
        { case: caseId },
        { choices: JSON.stringify(choices), file: given },
        onto,
      ),
    // Somebody else changed the case: it is read anew, and what would come of the table with it. Waited for, so that what
    // is pressed again is sent with the version that was read since.
    onError: (error) =>
      error instanceof ApiError && error.problem.code === 'version-stale'
        ? client.invalidateQueries({ queryKey: ['case', caseId, 'table'] })
        : undefined,
  });
  return { read, isBehind, take };
}
