import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotDisposition, NewLotStep } from '../../../../src/quality/disposition/api';
import type { Change } from '../../../../src/server/api';
import { apiPath, postJson } from '../../api';
import { casePath, useCaseId } from '../../case-query';
import { useAfterChange } from '../../edit/save';
import classes from './disposition.module.css';
import { TextField } from './text-field';

const kinds = ['document', 'sample', 'test', 'notice'] as const;

type Props = { view: LotDisposition; path: string };

/** Adds a step: only what may follow can be chosen, and the server says what evidence is missing. */
export function StepForm({ view, path }: Props) {
  const { t } = useTranslation();
  const caseId = useCaseId();
  const after = useAfterChange();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const take = useMutation({
    mutationFn: (step: NewLotStep) => postJson<Change>(apiPath(casePath(caseId, path)), step),
    onSuccess: (change) => after(t('change.saved', { what: view.lot.id }), change),
  });
  const action = view.allowed.find((one) => one === chosen) ?? view.allowed[0];
  if (action === undefined) return <p className="small">{t('lot.gone')}</p>;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    take.mutate(readStep(new FormData(event.currentTarget), action));
  };
  return (
    <details className={`${classes.add} no-print`}>
      <summary>{t('lot.add')}</summary>
      <form onSubmit={submit}>
        <div className={classes.fields}>
          <div className={classes.field}>
            <label htmlFor={`${id}-action`}>{t('lot.action')}</label>
            <select id={`${id}-action`} value={action} onChange={({ target }) => setChosen(target.value)}>
              {view.allowed.map((one) => (
                <option key={one} value={one}>
                  {t(`lot.action.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <TextField name="by" label={t('lot.by')} maxLength={120} required />
          <TextField name="on" label={t('lot.on')} type="date" required />
          {kinds.map((kind) => (
            <TextField key={kind} name={kind} label={t(`lot.evidence.${kind}`)} maxLength={80} />
          ))}
          <TextField name="note" label={t('field.note')} maxLength={200} />
        </div>
        <p className="small">{t('lot.evidence.hint')}</p>
        <Button type="submit" variant="default" loading={take.isPending}>
          {t('lot.take')}
        </Button>
        {take.error && <p role="alert">{take.error.message}</p>}
      </form>
    </details>
  );
}

function readStep(form: FormData, action: NewLotStep['action']): NewLotStep {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const evidence = kinds.flatMap((kind) => (text(kind) === '' ? [] : [{ kind, ref: text(kind) }]));
  const note = text('note');
  return {
    action,
    by: text('by'),
    on: text('on') as NewLotStep['on'],
    evidence,
    ...(note === '' ? {} : { note }),
  };
}
