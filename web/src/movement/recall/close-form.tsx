import { Button } from '@mantine/core';
import { useState } from 'react';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { TextField } from '../../ui/text-field';
import classes from './recall.module.css';
import type { Recalled } from './recalled';
import { useRecallChange } from './use-recall';

/** Ends the recall whatever is open, and says why. */
export function CloseForm({ recall }: { recall: Recalled }) {
  const { t } = useWords();
  const lang = useLanguage();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const close = useRecallChange(() =>
    postJson('/api/recalls/{recall}/closing', { recall: recall.id, lang }, { reason, by }),
  );
  return (
    <details className={`${classes.more} no-print`}>
      <summary>{t('recalls.close')}</summary>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          close.mutate(undefined);
        }}
      >
        <p>{t('recalls.close.lead')}</p>
        <div className={classes.fields}>
          <TextField
            label={t('recalls.close.reason')}
            value={reason}
            required
            maxLength={2000}
            onChange={setReason}
          />
          <SignedBy label={t('recalls.by')} value={by} maxLength={200} onChange={setBy} />
        </div>
        <Button type="submit" variant="default" loading={close.isPending}>
          {t('recalls.close.do')}
        </Button>
        {close.error && <p role="alert">{close.error.message}</p>}
      </form>
    </details>
  );
}
