import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../../api';
import { useAsOf, useCaseId, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { isAllowed, useMe } from '../../people/use-me';
import { TextField } from '../../ui/text-field';
import type { Proof } from './proof';
import classes from './proof.module.css';

/** A delivery that was entered twice or wrongly is taken back, by whoever sent it or a coordinator, with the reason. */
export function TakeBack({ proof: { id, sentBy, takenBack } }: { proof: Proof }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const lang = useLanguage();
  const isPast = useAsOf() !== undefined;
  const me = useMe();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const take = useMutation({
    mutationFn: () =>
      postJson(
        '/api/cases/{case}/deliveries/{delivery}/withdrawal',
        { case: caseId, delivery: id, lang },
        { reason: reason.trim(), by: by.trim() },
      ),
    // The record, the board and what events say follow.
    onSuccess: () => client.invalidateQueries(),
  });
  // A device is its owner's.
  const isOwn = me?.who !== undefined && sentBy?.replace(/ \([^()]*\)$/, '') === me.who.name;
  const isTheirs = isOwn ? isAllowed(me, 'record', caseId) : isAllowed(me, 'coordinate', caseId);
  if (takenBack !== undefined || isPast || !isTheirs) return null;
  if (!isOpen)
    return (
      <button type="button" className="plain-button no-print" onClick={() => setOpen(true)}>
        {t('proof.take-back')}
      </button>
    );
  return (
    <form
      className={`${classes.takeBack} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate();
      }}
    >
      <p>{t('proof.take-back.does')}</p>
      <TextField
        label={t('proof.take-back.reason')}
        value={reason}
        maxLength={500}
        required
        onChange={setReason}
      />
      <SignedBy label={t('proof.take-back.by')} value={by} maxLength={200} onChange={setBy} />
      <Button
        type="submit"
        variant="default"
        loading={take.isPending}
        disabled={reason.trim() === '' || by.trim() === ''}
      >
        {t('proof.take-back')}
      </Button>
      {take.error && <p role="alert">{take.error.message}</p>}
    </form>
  );
}
