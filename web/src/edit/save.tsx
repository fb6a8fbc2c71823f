import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Kind } from '../../../src/case/index';
import type { Change } from '../../../src/service/api';
import { type Onto, post, putJson, remove, versionsIn } from '../api';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { announceChange, announceFailure } from './announce';
import { ChangeNote } from './change-note';
import type { EntryBody } from './form-values';

export const entryPath = '/api/cases/{case}/entries/{kind}/{id}';

/**
 * Says what a change moved, offers to take it back, and has everything of the case read anew. `elsewhere` is the case
 * where no page of one is open.
 */
export function useAfterChange(elsewhere?: string) {
  const client = useQueryClient();
  const here = useCaseId();
  const caseId = elsewhere ?? here;
  const undo = useUndo(elsewhere);
  return async (title: string, change: Change) => {
    announceChange(
      title,
      <ChangeNote change={change} caseId={elsewhere} onUndo={() => undo.mutate(change.seq)} />,
    );
    await client.invalidateQueries({ queryKey: ['case', caseId] });
  };
}

/** Puts back what one entry of the journal changed. */
export function useUndo(elsewhere?: string) {
  const { t } = useWords();
  const client = useQueryClient();
  const here = useCaseId();
  const caseId = elsewhere ?? here;
  return useMutation({
    mutationFn: (seq: number) => post('/api/cases/{case}/undo/{seq}', { case: caseId, seq }),
    onSuccess: async (change, seq) => {
      announceChange(t('change.undone', { what: seq }), <ChangeNote change={change} caseId={elsewhere} />);
      await client.invalidateQueries({ queryKey: ['case', caseId] });
    },
    onError: (error) => announceFailure(t('change.failed'), error),
  });
}

export function useSave(kind: Kind) {
  const { t } = useWords();
  const caseId = useCaseId();
  const after = useAfterChange();
  return useMutation({
    mutationFn: ({ id, entry, onto }: { id: string; entry: EntryBody; onto: Onto }) =>
      putJson(entryPath, { case: caseId, kind, id }, entry, onto),
    onSuccess: (change, { id }) => after(t('change.saved', { what: id }), change),
  });
}

export function useRemove(kind: Kind) {
  const { t } = useWords();
  const caseId = useCaseId();
  const after = useAfterChange();
  return useMutation({
    mutationFn: ({ id, onto }: { id: string; onto: Onto }) =>
      remove(entryPath, { case: caseId, kind, id }, onto),
    onSuccess: (change, { id }) => after(t('change.deleted', { what: id }), change),
    onError: (error) =>
      announceFailure(t('change.failed'), versionsIn(error) ? new Error(t('conflict.delete')) : error),
  });
}
