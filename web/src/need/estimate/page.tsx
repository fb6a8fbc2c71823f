import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postFiles } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { PageError } from '../../shell/states';
import { useDraft } from '../../ui/draft/use-draft';
import { NamedFiles } from '../../ui/named-files';
import { TextArea } from '../../ui/text-area';
import { AnswerShown } from './answer-shown';
import classes from './estimate.module.css';
import { example } from './example';
import { sitesTyped } from './sites-typed';

const nothing = { messages: '', sites: '', on: '' };
type Typed = typeof nothing;

/** What wards need, out of what they write and what was counted. */
export function EstimatePage() {
  const { t } = useWords();
  const lang = useLanguage();
  const { value: typed, change, isEmpty, clear } = useDraft<Typed>('need', nothing);
  const [files, setFiles] = useState<readonly File[]>([]);
  const estimate = useMutation({
    mutationFn: ({ given, on }: { given: readonly File[]; on: string }) =>
      postFiles(
        '/api/need/estimates',
        { lang, ...(on !== '' && { on }) },
        Object.fromEntries(given.map((file, at) => [`file${at}`, file])),
      ),
  });
  const given = [...typedFiles(typed), ...files];
  const ask = () => {
    if (given.length > 0) estimate.mutate({ given, on: typed.on });
  };
  return (
    <>
      <h1>{t('estimate.title')}</h1>
      <p className="lead">{t('estimate.lead')}</p>
      <form
        className={`${classes.form} no-print`}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          ask();
        }}
      >
        <TextArea
          label={t('estimate.messages')}
          hint={t('estimate.messages.hint')}
          rows={8}
          value={typed.messages}
          onChange={(messages) => change({ messages })}
        />
        <TextArea
          label={t('estimate.sites')}
          hint={t('estimate.sites.hint')}
          rows={4}
          value={typed.sites}
          onChange={(sites) => change({ sites })}
        />
        <NamedFiles
          label={t('estimate.files')}
          hint={t('estimate.files.hint')}
          names={files.map(({ name }) => name)}
          removeLabel={(name) => t('estimate.remove', { name })}
          // One of a name that is there takes its place.
          onFiles={(chosen) =>
            setFiles([...files.filter(({ name }) => chosen.every((one) => one.name !== name)), ...chosen])
          }
          onRemove={(name) => setFiles(files.filter((one) => one.name !== name))}
        />
        <label className={classes.day}>
          {t('estimate.on')}
          <input type="date" value={typed.on} onChange={({ target }) => change({ on: target.value })} />
        </label>
        <div className={classes.buttons}>
          <Button type="submit" loading={estimate.isPending} disabled={given.length === 0}>
            {t('estimate.ask')}
          </Button>
          {isEmpty && files.length === 0 ? (
            <button type="button" className="plain-button" onClick={() => change(example)}>
              {t('estimate.example')}
            </button>
          ) : (
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                clear();
                setFiles([]);
                estimate.reset();
              }}
            >
              {t('estimate.clear')}
            </button>
          )}
        </div>
      </form>
      {estimate.isError && <PageError error={estimate.error} place="part" />}
      <div aria-live="polite">{estimate.data && <AnswerShown answer={estimate.data} />}</div>
    </>
  );
}

function typedFiles({ messages, sites }: Typed): File[] {
  const named = sitesTyped(sites);
  return [
    ...(messages.trim() === '' ? [] : [new File([messages], 'messages.txt', { type: 'text/plain' })]),
    ...(named.length === 0
      ? []
      : [new File([JSON.stringify(named)], 'sites-typed.json', { type: 'application/json' })]),
  ];
}
