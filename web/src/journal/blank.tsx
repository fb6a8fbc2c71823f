import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type Kind, kindNames } from '../../../src/case/index';
import { postJson } from '../api';
import { useCaseId } from '../case-query';
import { entryLabel, useEntries } from '../edit/entries';
import { useWords } from '../i18n/index';
import { SignedBy } from '../people/signed-by';
import classes from './journal.module.css';

const empty = { kind: 'party' as Kind, id: '', by: '', why: '', keep: false };

/** Takes what an entry said out of the record, as the law may ask for a person named in it; asked once more first. */
export function Blank() {
  const { t } = useWords();
  const id = useId();
  const [asked, setAsked] = useState(empty);
  const [isSure, setSure] = useState(false);
  const entries = useEntries(asked.kind);
  const blank = useBlank(() => {
    setAsked({ ...empty, by: asked.by });
    setSure(false);
  });
  const change = (part: Partial<typeof empty>) => {
    setAsked({ ...asked, ...part });
    setSure(false);
    blank.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSure(true);
  };
  const text = (name: 'id' | 'why', lengthMax: number) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{t(`blank.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        required
        maxLength={lengthMax}
        list={name === 'id' ? `${id}-entries` : undefined}
        value={asked[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </div>
  );
  const what = `${t(`kind.${asked.kind}`)} ${asked.id}`;
  return (
    <section className={`${classes.exchange} no-print`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('blank.title')}</h2>
      <p className="small">{t('blank.lead')}</p>
      <form className={classes.blank} onSubmit={submit}>
        <div>
          <label htmlFor={`${id}-kind`}>{t('blank.kind')}</label>
          <select
            id={`${id}-kind`}
            value={asked.kind}
            onChange={({ target }) =>
              change({ kind: kindNames.find((kind) => kind === target.value) ?? 'party', id: '' })
            }
          >
            {kindNames.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        {text('id', 120)}
        <datalist id={`${id}-entries`}>
          {entries.map((entry) => (
            <option key={String(entry.id)} value={String(entry.id)}>
              {entryLabel(entry)}
            </option>
          ))}
        </datalist>
        <SignedBy label={t('blank.by')} maxLength={120} value={asked.by} onChange={(by) => change({ by })} />
        {text('why', 300)}
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={asked.keep}
            onChange={({ target }) => change({ keep: target.checked })}
          />{' '}
          {t('blank.keep')}
        </label>
        {!isSure && (
          <Button type="submit" variant="default">
            {t('blank.ask')}
          </Button>
        )}
      </form>
      {isSure && (
        <div role="alertdialog" aria-labelledby={`${id}-sure`} className={classes.sure}>
          <p id={`${id}-sure`}>
            <strong>{t(asked.keep ? 'blank.sure.keep' : 'blank.sure', { what })}</strong>{' '}
            {t('blank.elsewhere')}
          </p>
          <Button variant="default" loading={blank.isPending} onClick={() => blank.mutate(asked)}>
            {t('blank.do')}
          </Button>{' '}
          <Button variant="default" onClick={() => setSure(false)}>
            {t('blank.leave')}
          </Button>
        </div>
      )}
      <div role="status">
        {blank.data && t('blank.done', { count: blank.data.entries.length, seq: blank.data.seq })}
      </div>
      {blank.error && <p role="alert">{blank.error.message}</p>}
    </section>
  );
}

function useBlank(done: () => void) {
  const client = useQueryClient();
  const caseId = useCaseId();
  return useMutation({
    mutationFn: ({ kind, id, ...body }: typeof empty) =>
      postJson('/api/cases/{case}/entries/{kind}/{id}/blank', { case: caseId, kind, id: id.trim() }, body),
    onSuccess: async () => {
      done();
      // What was read before is not shown again either.
      client.removeQueries({ queryKey: ['case', caseId, 'entry'] });
      await client.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
}
