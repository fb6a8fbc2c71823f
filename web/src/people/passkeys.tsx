import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getJson, remove } from '../api';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { TextField } from '../ui/text-field';
import { hasName, makePasskey } from './passkey';
import classes from './people.module.css';

const key = ['own-devices'];

/** What signs one in without a password. */
export function Passkeys() {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const own = useQuery({ queryKey: key, queryFn: ({ signal }) => getJson('/api/me/devices', {}, signal) });
  const after = () => client.invalidateQueries({ queryKey: key });
  const make = useMutation({
    mutationFn: () => makePasskey(name, t('people.passkeys.left')),
    onSuccess: async () => {
      setName('');
      await after();
    },
  });
  const forget = useMutation({
    mutationFn: (passkey: string) => remove('/api/me/passkeys/{passkey}', { passkey }),
    onSuccess: after,
  });
  const error = make.error ?? forget.error;
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t('people.passkeys')}</h2>
      <p>{hasName ? t('people.passkeys.lead') : t('people.passkeys.numbers')}</p>
      <Answered query={own} place="part">
        {({ passkeys }) => (
          <ul>
            {passkeys.map((passkey) => (
              <li key={passkey.id}>
                {passkey.name}{' '}
                <button
                  type="button"
                  className="plain-button"
                  aria-label={t('people.passkeys.remove.of', { name: passkey.name })}
                  onClick={() => forget.mutate(passkey.id)}
                >
                  {t('people.passkeys.remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
      {hasName && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <TextField
            label={t('people.passkeys.name')}
            value={name}
            required
            maxLength={80}
            onChange={setName}
          />
          <Button type="submit" variant="default" loading={make.isPending}>
            {t('people.passkeys.add')}
          </Button>
          <p role="status">{make.isSuccess && t('people.passkeys.added')}</p>
        </form>
      )}
      {error && <p role="alert">{error.message}</p>}
    </section>
  );
}
