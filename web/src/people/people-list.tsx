import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../src/people/api';
import { getShown, putJson, remove } from '../api';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { useCases } from '../shell/use-cases';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { AddPerson } from './add-person';
import { Grants } from './grants';
import classes from './people.module.css';
import { roleNames } from './role-names';

/** Everybody who may sign in, and what an admin does about it. */
export function PeopleList() {
  const { t } = useWords();
  const people = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => getShown('/api/people', {}, signal),
  });
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people.all')}</h2>
      <Answered query={people} place="part">
        {(answer) => (
          <div className={classes.scroll}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('people.name')}</th>
                  <th scope="col">{t('people.role')}</th>
                  <th scope="col">{t('people.devices')}</th>
                  <th scope="col">{t('people.change')}</th>
                </tr>
              </thead>
              <tbody>
                {answer.people.map((person) => (
                  <PersonRow key={person.id} person={person} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
      <h3>{t('people.add')}</h3>
      <AddPerson isFirst={false} />
    </section>
  );
}

function PersonRow({ person }: { person: Person }) {
  const { t } = useWords();
  const lang = useLanguage();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const after = { onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }) };
  const revoke = useMutation({
    mutationFn: (device: string) =>
      remove('/api/people/{person}/devices/{device}', { person: person.id, device }),
    ...after,
  });
  const devices = person.devices.filter(({ revokedAt }) => revokedAt === undefined);
  if (person.removedAt !== undefined)
    return (
      <tr className={classes.gone}>
        <th scope="row">{person.name}</th>
        <td colSpan={3}>{t('people.removed', { day: formatDay(person.removedAt.slice(0, 10), lang) })}</td>
      </tr>
    );
  return (
    <>
      <tr>
        <th scope="row">{person.name}</th>
        <td>
          <Grants grants={person.grants} />
        </td>
        <td>
          {devices.map(({ id, name }) => (
            <div key={id}>
              {name}{' '}
              <button
                type="button"
                className="plain-button"
                aria-label={t('people.devices.revoke.of', { name })}
                onClick={() => revoke.mutate(id)}
              >
                {t('people.devices.revoke')}
              </button>
            </div>
          ))}
        </td>
        <td>
          <button
            type="button"
            className="plain-button"
            aria-expanded={isOpen}
            aria-label={t('people.change.of', { name: person.name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('people.change')}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4}>
            <PersonForms person={person} />
          </td>
        </tr>
      )}
    </>
  );
}

function PersonForms({ person: { id: person, name, grants } }: { person: Person }) {
  const { t } = useWords();
  const client = useQueryClient();
  const cases = useCases();
  const [caseId, setCaseId] = useState('');
  const held = grants.find((grant) => (grant.case ?? '') === caseId)?.roles ?? [];
  const [password, setPassword] = useState('');
  const [isSure, setSure] = useState(false);
  const after = { onSuccess: () => client.invalidateQueries() };
  const change = useMutation({
    mutationFn: (roles: typeof roleNames) =>
      putJson(
        '/api/people/{person}/roles',
        { person },
        { roles, ...(caseId === '' ? {} : { case: caseId }) },
      ),
    ...after,
  });
  const reset = useMutation({
    mutationFn: () => putJson('/api/people/{person}/password', { person }, { password }),
    onSuccess: () => setPassword(''),
  });
  const leave = useMutation({ mutationFn: () => remove('/api/people/{person}', { person }), ...after });
  const error = change.error ?? reset.error ?? leave.error;
  return (
    <div className={classes.form}>
      <Choice
        label={t('people.where')}
        value={caseId}
        choices={[
          { value: '', label: t('people.where.every') },
          ...cases.map((each) => ({ value: each.id, label: each.title })),
        ]}
        onChange={setCaseId}
      />
      <fieldset>
        <legend>{t('people.roles.of', { name })}</legend>
        {roleNames.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={held.includes(role)}
              onChange={({ target }) =>
                change.mutate(target.checked ? [...held, role] : held.filter((each) => each !== role))
              }
            />{' '}
            {t(`people.role.${role}`)}{' '}
          </label>
        ))}
      </fieldset>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reset.mutate();
        }}
      >
        <TextField
          label={t('people.password.new')}
          type="password"
          value={password}
          required
          autoComplete="new-password"
          onChange={setPassword}
        />
        <button type="submit" className="plain-button">
          {t('people.password.give')}
        </button>
        <span role="status"> {reset.isSuccess && t('people.password.given')}</span>
      </form>
      <div>
        {isSure ? (
          <>
            <button type="button" className="plain-button" onClick={() => leave.mutate()}>
              {t('people.remove.sure', { name })}
            </button>{' '}
            <button type="button" className="plain-button" onClick={() => setSure(false)}>
              {t('people.remove.not')}
            </button>
          </>
        ) : (
          <button type="button" className="plain-button" onClick={() => setSure(true)}>
            {t('people.remove')}
          </button>
        )}
      </div>
      {error && <p role="alert">{error.message}</p>}
    </div>
  );
}
