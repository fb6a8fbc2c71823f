import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../api';
import { useWords } from '../i18n/index';
import { TextField } from '../ui/text-field';
import { hasName, signInWithPasskey } from './passkey';
import classes from './people.module.css';
import { changedHands } from './use-me';

/** Stands in the place of the page until somebody has signed in, and then the page is there. */
export function SignIn() {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => postJson('/api/session', {}, { name, password }),
    onSuccess: () => changedHands(client),
    onError: () => setPassword(''),
  });
  const byPasskey = useMutation({
    mutationFn: () => signInWithPasskey(t('people.passkeys.left')),
    onSuccess: () => changedHands(client),
  });
  const error = signIn.error ?? byPasskey.error;
  return (
    <form
      className={classes.signIn}
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      <h1>{t('people.signIn')}</h1>
      <TextField label={t('people.name')} value={name} required autoComplete="username" onChange={setName} />
      <TextField
        label={t('people.password')}
        type="password"
        value={password}
        required
        autoComplete="current-password"
        onChange={setPassword}
      />
      <Button type="submit" loading={signIn.isPending}>
        {t('people.signIn')}
      </Button>
      {hasName && (
        <Button variant="default" loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
          {t('people.signIn.passkey')}
        </Button>
      )}
      {error && <p role="alert">{error.message}</p>}
      <p className="small">{t('people.signIn.help')}</p>
    </form>
  );
}
