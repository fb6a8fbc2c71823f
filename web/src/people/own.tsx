import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me } from '../../../src/people/api';
import { putJson, remove } from '../api';
import { useWords } from '../i18n/index';
import { TextField } from '../ui/text-field';
import { Grants } from './grants';
import classes from './people.module.css';
import { changedHands } from './use-me';

type Who = NonNullable<Me['who']>;

/** Who one is here. */
export function Own({ who }: { who: Who }) {
  return (
    <section aria-labelledby="own">
      <h2 id="own">{who.name}</h2>
      <p>
        <Grants grants={who.grants} />
      </p>
      <SignOut />
      {who.by !== 'device' && <OwnPassword name={who.name ?? ''} />}
    </section>
  );
}

/** The way out, also of a token that the page has kept. */
export function SignOut() {
  const { t } = useWords();
  const client = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => remove('/api/session', {}),
    onSuccess: () => changedHands(client),
  });
  return (
    <>
      <Button variant="default" onClick={() => signOut.mutate()} loading={signOut.isPending}>
        {t('people.signOut')}
      </Button>
      {signOut.error && <p role="alert">{signOut.error.message}</p>}
    </>
  );
}

function OwnPassword({ name }: { name: string }) {
  const { t } = useWords();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: () => putJson('/api/me/password', {}, { current, password }),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
    },
  });
  return (
    <details>
      <summary>{t('people.password.change')}</summary>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        {/* A password manager keeps the new one under this name. */}
        <input type="text" hidden readOnly autoComplete="username" value={name} />
        <TextField
          label={t('people.password.current')}
          type="password"
          value={current}
          autoComplete="current-password"
          onChange={setCurrent}
        />
        <TextField
          label={t('people.password.new')}
          type="password"
          value={password}
          required
          autoComplete="new-password"
          onChange={setPassword}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          {t('people.password.change')}
        </Button>
        <p role="status">{change.isSuccess && t('people.password.changed')}</p>
        {change.error && <p role="alert">{change.error.message}</p>}
      </form>
    </details>
  );
}
