import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getJson, postJson, remove } from '../api';
import { useLanguage } from '../case-query';
import { formatMoment } from '../format';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import classes from './people.module.css';
import { isRole, roleNames } from './role-names';

const key = ['own-devices'];

/** Tokens for devices and scripts of one's own, each shown once. */
export function Devices() {
  const { t } = useWords();
  const lang = useLanguage();
  const client = useQueryClient();
  const devices = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => getJson('/api/me/devices', {}, signal),
  });
  const revoke = useMutation({
    mutationFn: (device: string) => remove('/api/me/devices/{device}', { device }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{t('people.devices')}</h2>
      <p>{t('people.devices.lead')}</p>
      <Answered query={devices} place="part">
        {(answer) => (
          <ul>
            {answer.devices
              .filter(({ revokedAt }) => revokedAt === undefined)
              .map((device) => (
                <li key={device.id}>
                  {device.name}
                  {device.role !== undefined && ` (${t(`people.role.${device.role}`)})`}{' '}
                  <span className="small">
                    {device.usedAt === undefined
                      ? t('people.devices.unused')
                      : t('people.devices.used', { at: formatMoment(device.usedAt, lang) })}
                  </span>{' '}
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={t('people.devices.revoke.of', { name: device.name })}
                    onClick={() => revoke.mutate(device.id)}
                  >
                    {t('people.devices.revoke')}
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Answered>
      {revoke.error && <p role="alert">{revoke.error.message}</p>}
      <AddDevice />
    </section>
  );
}

function AddDevice() {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const add = useMutation({
    mutationFn: () => postJson('/api/me/devices', {}, { name, ...(isRole(role) ? { role } : {}) }),
    onSuccess: async () => {
      setName('');
      await client.invalidateQueries({ queryKey: key });
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <TextField label={t('people.devices.name')} value={name} required maxLength={80} onChange={setName} />
      <Choice
        label={t('people.devices.role')}
        value={role}
        choices={[
          { value: '', label: t('people.devices.role.own') },
          ...roleNames.map((each) => ({ value: each, label: t(`people.role.${each}`) })),
        ]}
        onChange={setRole}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('people.devices.add')}
      </Button>
      <div role="status">
        {add.data && (
          <>
            <p>{t('people.devices.token')}</p>
            <code className={classes.token}>{add.data.token}</code>
          </>
        )}
      </div>
      {add.error && <p role="alert">{add.error.message}</p>}
    </form>
  );
}
