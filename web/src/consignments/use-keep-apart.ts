import { useMutation } from '@tanstack/react-query';
import { getTagged, putJson } from '../api';
import { useCaseId } from '../case-query';
import { announceFailure } from '../edit/announce';
import type { EntryBody } from '../edit/form-values';
import { entryPath, useAfterChange } from '../edit/save';
import { useWords } from '../i18n/index';

type Pair = { readonly ids: readonly [string, string]; readonly apart: boolean };

/** Writes at one of two shipments that it is not the other; taken back, at whichever of them says so. */
export function useKeepApart() {
  const { t } = useWords();
  const caseId = useCaseId();
  const after = useAfterChange();
  return useMutation({
    mutationFn: async ({ ids: [one, other], apart }: Pair) => {
      const saying = apart
        ? [[one, other] as const]
        : ([
            [one, other],
            [other, one],
          ] as const);
      for (const [id, from] of saying) {
        const at = { case: caseId, kind: 'consignment', id } as const;
        const { value, etag } = await getTagged(entryPath, at);
        const entry = withPair(value, from, apart);
        if (entry) await after(t('change.saved', { what: id }), await putJson(entryPath, at, entry, etag));
      }
    },
    onError: (error) => announceFailure(t('change.failed'), error),
  });
}

/** The entry as it then is; undefined where it says so already, or never did. */
function withPair({ notSameAs, ...entry }: EntryBody, other: string, apart: boolean): EntryBody | undefined {
  const before = Array.isArray(notSameAs) ? notSameAs.map(String) : [];
  if (before.includes(other) === apart) return undefined;
  const ids = apart ? [...before, other] : before.filter((id) => id !== other);
  return ids.length === 0 ? entry : { ...entry, notSameAs: ids };
}
