import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatBytes, formatMoment } from '../format';
import { useWords } from '../i18n/index';
import classes from './job.module.css';
import { jobName } from './job-name';
import { useRemoveJob } from './jobs';
import { StateBadge } from './state-badge';

export function JobHead({ job }: { job: Job }) {
  const { t } = useWords();
  const language = useLanguage();
  const bytes = job.files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <header className={classes.head}>
      <h1>{jobName(job)}</h1>
      <div className={classes.facts}>
        <StateBadge state={job.state} />
        <span>{formatBytes(bytes, language)}</span>
        <span>{t('hashtags.uploaded', { at: formatMoment(job.created, language) })}</span>
        <RemoveJob job={job} />
      </div>
    </header>
  );
}

/** Asks once more before a job and its files are gone: nothing brings them back. */
function RemoveJob({ job }: { job: Job }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const removal = useRemoveJob(job.id);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" className="plain-button no-print" onClick={() => setAsking(true)}>
        {t('hashtags.delete')}
      </button>
    );
  }
  return (
    <div role="alertdialog" aria-label={t('hashtags.delete.ask')} className={classes.ask}>
      <p>{t('hashtags.delete.ask')}</p>
      <Button
        size="xs"
        variant="default"
        className={classes.forGood}
        loading={removal.isPending}
        onClick={() =>
          removal.mutate(undefined, { onSuccess: () => void navigate({ to: '/toolbox/posts' }) })
        }
      >
        {t('hashtags.delete.yes')}
      </Button>
      <Button size="xs" variant="default" ref={keep} onClick={() => setAsking(false)}>
        {t('hashtags.delete.no')}
      </Button>
      {removal.error && <p role="alert">{removal.error.message}</p>}
    </div>
  );
}
