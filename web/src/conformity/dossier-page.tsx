import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { ConformityEvaluation, ConformityReading } from '../../../src/conformity/api';
import { useLanguage } from '../case-query';
import { VerdictBadge } from '../findings/verdict-badge';
import { formatDay } from '../format';
import { countryName } from '../i18n/country-name';
import { useWords } from '../i18n/index';
import { ProblemTable } from '../journal/problem-table';
import { PageError } from '../shell/states';
import classes from './conformity.module.css';
import { DossierForm } from './dossier-form';
import { End } from './end';
import { GiveDossier } from './give-dossier';
import { daysText, spanOf } from './period-text';
import { type DossierDraft, useDossierDraft, useEvaluation, useReading } from './use-dossier';

/** One consignment held against the rules of its days: from a file, typed in, or both. */
export function DossierPage() {
  const { t } = useWords();
  const { dossier, registers, change, replace, addRegisters, clear } = useDossierDraft();
  const evaluation = useEvaluation();
  const reading = useReading();
  const ask = (about: DossierDraft) => evaluation.mutate({ dossier: about, registers });
  const read = (kind: 'dossier' | 'registers', files: readonly File[]) => {
    for (const file of files)
      reading.mutate(
        { kind, file },
        {
          onSuccess: (found) => {
            if (found.dossier) replace(found.dossier);
            addRegisters(found.registers);
          },
        },
      );
  };
  const lookedUp = (rule: string, on: string) => {
    const others = (dossier.rulesChecked ?? []).filter((each) => each.rule !== rule);
    const next = { ...dossier, rulesChecked: [...others, { rule, on }] };
    replace(next);
    ask(next);
  };
  return (
    <>
      <h1>{t('dossier.title')}</h1>
      <p className="lead">{t('dossier.lead')}</p>
      <p className={`${classes.files} no-print`}>
        <FileButton
          label={t('dossier.file')}
          accept=".yaml,.yml"
          onFiles={(files) => read('dossier', files)}
        />
        <FileButton
          label={t('dossier.registers')}
          accept=".csv"
          onFiles={(files) => read('registers', files)}
        />
        <Button
          variant="subtle"
          onClick={() => {
            clear();
            evaluation.reset();
            reading.reset();
          }}
        >
          {t('dossier.clear')}
        </Button>
        <span className="small">{t('dossier.registerRows', { count: registers.length })}</span>
      </p>
      {reading.isError && <PageError error={reading.error} place="part" />}
      {reading.data && <Unread reading={reading.data} />}
      <DossierForm draft={dossier} onChange={change} onAsk={() => ask(dossier)} />
      {evaluation.isError && <PageError error={evaluation.error} place="part" />}
      {evaluation.data && (
        <>
          <Answer answer={evaluation.data} onLookedUp={lookedUp} />
          <GiveDossier dossier={dossier} />
        </>
      )}
    </>
  );
}

/** What of a file could not be read; the rest stands in the form. */
function Unread({ reading: { unread, problems, problemsInAll } }: { reading: ConformityReading }) {
  const { t } = useWords();
  if (unread.length === 0)
    return problems.length > 0 ? <ProblemTable problems={problems} inAll={problemsInAll} /> : null;
  return (
    <div role="alert">
      <p>{t('dossier.unread')}</p>
      <ul>
        {unread.map(({ field, says }) => (
          <li key={`${field} ${says}`}>{says}</li>
        ))}
      </ul>
    </div>
  );
}

type FileProps = { label: string; accept: string; onFiles: (files: readonly File[]) => void };

function FileButton({ label, accept, onFiles }: FileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

type AnswerProps = { answer: ConformityEvaluation; onLookedUp: (rule: string, on: string) => void };

function Answer({ answer, onLookedUp }: AnswerProps) {
  const { t } = useWords();
  const language = useLanguage();
  const { export: exportEnd, import: importEnd, verdict } = answer;
  const country = (code: string | null): string =>
    code === null ? t('conformity.countryUnknown') : countryName(code, language);
  const days = (on: string | null): string => daysText(on === null ? null : spanOf(on), t, language);
  const stale = [exportEnd, importEnd].flatMap(({ rules, on }) =>
    rules
      .filter(({ carried }) => carried.length > 0)
      .map(({ rule, title }) => ({ rule, title, on: on ?? '' })),
  );
  return (
    <section aria-live="polite" aria-label={t('dossier.answer')}>
      <h2>
        {t('dossier.answer')} <VerdictBadge verdict={verdict} />
      </h2>
      <div className={classes.ends}>
        <End
          name={t('conformity.end.export', { country: country(exportEnd.country) })}
          days={days(exportEnd.on)}
          answer={exportEnd}
        />
        <End
          name={t('conformity.end.import', { country: country(importEnd.country) })}
          days={days(importEnd.on)}
          answer={importEnd}
        />
      </div>
      {stale.length > 0 && (
        <div className="no-print">
          <h3>{t('dossier.lookUp')}</h3>
          <ul className={classes.documents}>
            {stale.map(({ rule, title, on }) => (
              <li key={`${rule} ${on}`}>
                {title} <small>{rule}</small>{' '}
                <button type="button" className="plain-button" onClick={() => onLookedUp(rule, on)}>
                  {t('dossier.lookedUp', { day: formatDay(on, language) })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
