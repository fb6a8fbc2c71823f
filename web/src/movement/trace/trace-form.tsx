import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../../i18n/index';
import classes from './trace.module.css';

/** What is looked for and on which day, in the address. */
export function TraceForm(given: { id: string; on: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const field = useId();
  const [id, setId] = useState(given.id);
  const [on, setOn] = useState(given.on);
  return (
    <form
      className={`${classes.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        const search = { id: id.trim() === '' ? undefined : id.trim(), on: on === '' ? undefined : on };
        void navigate({ to: '.', search });
      }}
    >
      <p className={classes.wide}>
        <label htmlFor={field}>{t('trace.id')}</label>
        <input
          id={field}
          value={id}
          data-autofocus
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => setId(target.value)}
        />
      </p>
      <p>
        <label htmlFor={`${field}-on`}>{t('trace.on')}</label>
        <input id={`${field}-on`} type="date" value={on} onChange={({ target }) => setOn(target.value)} />
      </p>
      <Button type="submit">{t('trace.ask')}</Button>
      <p id={`${field}-hint`} className={`small ${classes.hint}`}>
        {t('trace.id.hint')}
      </p>
    </form>
  );
}
