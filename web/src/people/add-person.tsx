import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../api';
import { useWords } from '../i18n/index';
import { useCases } from '../shell/use-cases';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import classes from './people.module.css';
import { isRole, roleNames } from './role-names';

/** Enters somebody. The first is an admin, who from then on signs in. */
export function AddPerson({ isFirst }: { isFirst: boolean }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<string>(isFirst ? 'admin' : 'recorder');
  const [caseId, setCaseId] = useState('');
  const cases = useCases();
  const add = useMutation({
    mutationFn: () =>
      postJson(
        '/api/people',
        {},
        {
          name,
          password,
          roles: isRole(role) ? [role] : [],
          ...(caseId === '' ? {} : { case: caseId }),
        },
      ),
    onSuccess: async () => {
      setName('');
      setPassword('');
      await client.invalidateQueries();
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
      <TextField
        label={t('people.name')}
        value={name}
        required
        maxLength={80}
        autoComplete={isFirst ? 'username' : 'off'}
        onChange={setName}
      />
      <TextField
        label={t(isFirst ? 'people.password' : 'people.password.first')}
        type="password"
        value={password}
        required
        autoComplete="new-password"
        onChange={setPassword}
      />
      {!isFirst && (
        <>
          <Choice
            label={t('people.role')}
            value={role}
            choices={roleNames.map((each) => ({ value: each, label: t(`people.role.${each}`) }))}
            onChange={setRole}
          />
          <Choice
            label={t('people.where')}
            value={caseId}
            choices={[
              { value: '', label: t('people.where.every') },
              ...cases.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={setCaseId}
          />
        </>
      )}
      <Button type="submit" loading={add.isPending}>
        {t(isFirst ? 'people.add.first' : 'people.add')}
      </Button>
      <p role="status">{add.data && t('people.added', { name: add.data.name })}</p>
      {add.error && <p role="alert">{add.error.message}</p>}
    </form>
  );
}
