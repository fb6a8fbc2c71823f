import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../api';
import { useWords } from '../i18n/index';
import { TextField } from '../ui/text-field';
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
      {signIn.error && <p role="alert">{signIn.error.message}</p>}
      <p className="small">{t('people.signIn.help')}</p>
    </form>
  );
}
