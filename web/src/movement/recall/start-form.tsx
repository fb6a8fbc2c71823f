import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { TextField } from '../../ui/text-field';
import classes from './recall.module.css';
import { useRecallChange } from './use-recall';

/** Which lot, why, and who says so. */
export function StartForm() {
  const { t } = useWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { id, case: caseId } = useSearch({
    strict: false,
    select: (search) => ({ id: search.id, case: search.case }),
  });
  const [lot, setLot] = useState(id ?? '');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [on, setOn] = useState('');
  const [due, setDue] = useState('');
  const start = useRecallChange(async () => {
    const ofCase = caseId === undefined ? {} : { case: caseId };
    const given = {
      lot,
      by,
      ...ofCase,
      ...(reason.trim() === '' ? {} : { reason }),
      ...(on === '' ? {} : { on }),
      ...(due === '' ? {} : { due }),
    };
    const { id } = await postJson('/api/recalls', { lang }, given);
    await navigate({ to: '/toolbox/recall/$recall', params: { recall: id } });
  });
  return (
    <form
      className={`${classes.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(undefined);
      }}
    >
      <h2>{t('recalls.start')}</h2>
      <div className={classes.fields}>
        <TextField label={t('recalls.start.lot')} value={lot} required maxLength={1000} onChange={setLot} />
        <TextField label={t('recalls.start.reason')} value={reason} maxLength={2000} onChange={setReason} />
        <SignedBy label={t('recalls.by')} value={by} maxLength={200} onChange={setBy} />
        <TextField type="date" label={t('recalls.start.on')} value={on} onChange={setOn} />
        <TextField type="date" label={t('recalls.start.due')} value={due} onChange={setDue} />
      </div>
      <p className="small">
        {caseId === undefined ? t('recalls.start.hint') : t('recalls.start.ofCase', { case: caseId })}
      </p>
      <Button type="submit" loading={start.isPending}>
        {t('recalls.start.do')}
      </Button>
      {start.error && <p role="alert">{start.error.message}</p>}
    </form>
  );
}
