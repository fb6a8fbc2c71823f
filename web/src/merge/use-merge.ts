import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MergedKind } from '../../../src/case/index';
import { ApiError, postJson } from '../api';
import { useCaseId } from '../case-query';
import { entryLabel } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';
import { useAfterChange } from '../edit/save';
import { useWords } from '../i18n/index';
import { listOf } from './list-of';

type Sent = { readonly stays: EntryBody; readonly goes: EntryBody; readonly take: readonly string[] };

/** Makes two one on the version of the case that was looked at, and says what moved. */
export function useMerge(kind: MergedKind, etag: string | undefined) {
  const { t } = useWords();
  const caseId = useCaseId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const after = useAfterChange();
  const merge = useMutation({
    mutationFn: ({ stays, goes, take }: Sent) =>
      postJson(
        '/api/cases/{case}/merges',
        { case: caseId },
        { kind, stays: String(stays.id), goes: String(goes.id), take: [...take] },
        etag,
      ),
    onSuccess: async (change, { stays, goes }) => {
      await (kind === 'consignment'
        ? navigate({ to: '/$caseId/shipments', params: { caseId }, search: {} })
        : kind === 'lot'
          ? navigate({ to: '/$caseId/lots', params: { caseId } })
          : navigate({ to: '/$caseId/sources', params: { caseId }, search: { view: listOf[kind] } }));
      await after(t('merge.done', { goes: entryLabel(goes), stays: entryLabel(stays) }), change);
    },
    // Waited for: what is pressed again at once is sent with the version that was read since.
    onError: (error) =>
      isStale(error) ? client.invalidateQueries({ queryKey: ['case', caseId] }) : undefined,
  });
  return {
    isPending: merge.isPending,
    failure: merge.error && (isStale(merge.error) ? t('merge.stale') : wordsOf(merge.error)),
    send: (stays: EntryBody, goes: EntryBody, take: readonly string[]) => merge.mutate({ stays, goes, take }),
  };
}

const isStale = (error: Error): boolean =>
  error instanceof ApiError && error.problem.code === 'version-stale';

/** What was refused, entry by entry. */
const wordsOf = (error: Error): string =>
  error instanceof ApiError
    ? [
        error.message,
        ...(error.problem.problems ?? []).map(({ at, message }) => `${at.entry ?? ''}: ${message}.`),
      ].join(' ')
    : error.message;
