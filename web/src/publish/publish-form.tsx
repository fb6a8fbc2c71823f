import { Button } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { PresentedFinding } from '../../../src/findings/index';
import { Day } from '../../../src/lib/days/index';
import type { EditionList } from '../../../src/publish/api';
import { useAsOf, useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { SignedBy } from '../people/signed-by';
import { ChooseFindings } from './choose-findings';
import { Doubts } from './doubts';
import classes from './publish.module.css';
import { usePublish } from './use-editions';

type Props = {
  findings: readonly PresentedFinding[];
  asOf: string;
  editions: EditionList;
  onBegun: (run: string) => void;
};

/** Tick findings, say who publishes and, where something is corrected, why. */
export function PublishForm({ findings, asOf, editions, onBegun }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const id = useId();
  const day = useAsOf();
  // What the last edition held goes on unless somebody leaves it out.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => heldBefore(editions));
  const [by, setBy] = useState(editions.editions[0]?.by ?? '');
  const [reason, setReason] = useState('');
  const [address, setAddress] = useState('');
  const publish = usePublish();
  const chosen = findings.filter((finding) => ticked.has(finding.id));
  const corrected = correctedBy(editions, ticked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = {
      findings: chosen.map((finding) => finding.id),
      by,
      ...(day === undefined ? {} : { asOf: Day.parse(day) }),
      ...(address === '' ? {} : { address }),
      ...(corrected > 0 ? { reason } : {}),
    };
    publish.mutate(asked, { onSuccess: (run) => onBegun(run.id) });
  };
  return (
    <section className={classes.way} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('publish.new')}</h2>
      <p>{t('publish.new.does')}</p>
      <ChooseFindings findings={findings} ticked={ticked} onChange={setTicked} />
      <p aria-live="polite">
        <strong>{t('publish.ticked', { count: chosen.length, all: findings.length })}</strong>{' '}
        {corrected > 0 && t('publish.corrects', { count: corrected })}
      </p>
      <Doubts doubts={editions.doubts} findings={chosen} />
      <form className={classes.form} onSubmit={submit}>
        <p>{t('publish.day', { day: formatDay(asOf, language, 'long') })}</p>
        <SignedBy label={t('publish.by')} maxLength={120} value={by} onChange={setBy} />
        <label htmlFor={`${id}-address`}>{t('publish.address')}</label>
        <input
          id={`${id}-address`}
          type="url"
          placeholder="https://"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
        {corrected > 0 && (
          <>
            <label htmlFor={`${id}-reason`}>{t('publish.reason')}</label>
            <textarea
              id={`${id}-reason`}
              required
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        )}
        <Button type="submit" disabled={chosen.length === 0} loading={publish.isPending}>
          {t('publish.do', { count: chosen.length })}
        </Button>
        {publish.error && <p role="alert">{publish.error.message}</p>}
      </form>
    </section>
  );
}

const heldBefore = ({ published }: EditionList): ReadonlySet<string> =>
  new Set(published.flatMap(({ finding, leftOut }) => (leftOut ? [] : [finding])));

/** How many findings of editions before would be said otherwise or left out, and nobody has said why yet. */
const correctedBy = ({ published }: EditionList, ticked: ReadonlySet<string>): number =>
  published.filter(
    ({ finding, changed, leftOut, withdrawn }) => !withdrawn && (ticked.has(finding) ? changed : !leftOut),
  ).length;
