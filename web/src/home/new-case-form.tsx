import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { Day } from '../../../src/lib/days/index';
import { postJson } from '../api';
import { useWords } from '../i18n/index';
import fields from '../ui/field.module.css';
import { TextField } from '../ui/text-field';
import classes from './home.module.css';
import { sourceLanguages } from './source-languages';

type Asked = Readonly<Record<'title' | 'from' | 'to' | 'language', string>>;

/** A title is enough; the days and the language can be said later. */
export function NewCaseForm() {
  const { t, language: reader } = useWords();
  const id = useId();
  const [asked, setAsked] = useState<Asked>({ title: '', from: '', to: '', language: reader });
  const begin = useBegin();
  const put = (field: keyof Asked) => (value: string) => setAsked({ ...asked, [field]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate(asked);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextField
        label={t('home.field.title')}
        value={asked.title}
        required
        maxLength={300}
        onChange={put('title')}
      />
      <div className={classes.days}>
        <TextField label={t('home.field.from')} type="date" value={asked.from} onChange={put('from')} />
        <TextField label={t('home.field.to')} type="date" value={asked.to} onChange={put('to')} />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-language`}>{t('home.field.language')}</label>
        <select
          id={`${id}-language`}
          value={asked.language}
          aria-describedby={`${id}-language-hint`}
          onChange={({ target }) => put('language')(target.value)}
        >
          <option value="">{t('home.field.language.none')}</option>
          {sourceLanguages(reader).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p id={`${id}-language-hint`} className="small">
          {t('home.field.language.hint')}
        </p>
      </div>
      <div>
        <Button type="submit" loading={begin.isPending}>
          {t('home.begin')}
        </Button>
      </div>
      {begin.error && <p role="alert">{begin.error.message}</p>}
    </form>
  );
}

const dayIn = (text: string): Day | undefined => Day.safeParse(text).data;

function useBegin() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ title, from, to, language }: Asked) =>
      postJson(
        '/api/cases',
        {},
        {
          title: title.trim(),
          from: dayIn(from),
          to: dayIn(to),
          ...(language === '' ? {} : { language }),
        },
      ),
    onSuccess: async ({ header }) => {
      await client.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/$caseId/add', params: { caseId: header.id } });
    },
  });
}
