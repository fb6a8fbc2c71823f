import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postJson } from '../../api';
import { useAsOf, useCaseId, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { isAllowed, isSentBy, useMe } from '../../people/use-me';
import type { Proof } from './proof';
import { TakeBackForm } from './take-back-form';

/** A delivery is taken back by whoever sent it, or by a coordinator. */
export function TakeBack({ proof: { id, sentBy, takenBack } }: { proof: Proof }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const lang = useLanguage();
  const isPast = useAsOf() !== undefined;
  const me = useMe();
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: (told: { reason: string; by: string }) =>
      postJson(
        '/api/cases/{case}/deliveries/{delivery}/withdrawal',
        { case: caseId, delivery: id, lang },
        told,
      ),
    // The record, the board and what events say follow.
    onSuccess: () => client.invalidateQueries(),
  });
  const isOwn = isSentBy(me, sentBy);
  const isTheirs = isOwn ? isAllowed(me, 'record', caseId) : isAllowed(me, 'coordinate', caseId);
  if (takenBack !== undefined || isPast || !isTheirs) return null;
  return <TakeBackForm label={t('proof.take-back')} does={t('proof.take-back.does')} taking={take} />;
}
