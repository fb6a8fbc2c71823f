import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../../src/server/api';
import { apiPath, postJson } from '../../api';
import { casePath, useCaseId, useLanguage } from '../../case-query';
import { useAfterChange } from '../../edit/save';

export const lotPath = (lot: string): string => `/lots/${encodeURIComponent(lot)}`;

/** Enters something of a lot; says what it moved, and in the reader's language why it is refused. */
export function useEnter<T>(
  lot: string,
  what: 'steps' | 'plans' | 'samples' | 'evaluations',
  done: () => void,
) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const caseId = useCaseId();
  const after = useAfterChange();
  return useMutation({
    mutationFn: (body: T) =>
      postJson<Change>(apiPath(casePath(caseId, `${lotPath(lot)}/${what}`), { lang }), body),
    onSuccess: (change) => {
      done();
      return after(t('change.saved', { what: lot }), change);
    },
  });
}
