import { Button } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../i18n/index';
import classes from './publish.module.css';
import { useWithdraw } from './use-editions';

/** Takes an edition back, which asks for a reason: that it was published stays to be read. */
export function Withdraw({ id }: { id: string }) {
  const { t } = useWords();
  const field = useId();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState({ by: '', reason: '' });
  const withdraw = useWithdraw(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate(said);
  };
  if (!open)
    return (
      <button type="button" className="plain-button no-print" onClick={() => setOpen(true)}>
        {t('withdraw.open')}
      </button>
    );
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{t('withdraw.lead')}</p>
      <label htmlFor={`${field}-by`}>{t('publish.by')}</label>
      <input
        id={`${field}-by`}
        required
        maxLength={120}
        value={said.by}
        onChange={({ target }) => setSaid({ ...said, by: target.value })}
      />
      <label htmlFor={`${field}-reason`}>{t('publish.reason')}</label>
      <textarea
        id={`${field}-reason`}
        required
        maxLength={2000}
        value={said.reason}
        onChange={({ target }) => setSaid({ ...said, reason: target.value })}
      />
      <Button type="submit" variant="default" loading={withdraw.isPending}>
        {t('withdraw.do')}
      </Button>{' '}
      <Button variant="default" onClick={() => setOpen(false)}>
        {t('withdraw.leave')}
      </Button>
      {withdraw.error && <p role="alert">{withdraw.error.message}</p>}
    </form>
  );
}
