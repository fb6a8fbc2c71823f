import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../src/amplification/api';
import { Answered } from '../shell/states';
import classes from './job.module.css';
import { JobHead } from './job-head';
import { useJob, useJobId } from './jobs';
import { Prepare } from './prepare';
import { Problem } from './problem';
import { Result } from './result';
import { RunProgress } from './run-progress';

export function JobPage() {
  const { t } = useTranslation();
  const id = useJobId();
  const job = useJob(id);
  return (
    <>
      <p className="small no-print">
        <Link to="/hashtags">{t('hashtags.back')}</Link>
      </p>
      <Answered query={job}>{(data) => <JobShown key={id} job={data} />}</Answered>
    </>
  );
}

function JobShown({ job }: { job: Job }) {
  const { t } = useTranslation();
  const [again, setAgain] = useState(false);
  const { state, summary } = job;
  if (state === 'running') {
    return (
      <>
        <JobHead job={job} />
        <RunProgress job={job} />
      </>
    );
  }
  return (
    <>
      <JobHead job={job} />
      <Problem job={job} />
      {/* Where there is a result it comes first; what it was asked with can be looked at and changed below. */}
      {summary ? (
        <>
          {state !== 'done' && <p>{t('hashtags.earlier')}</p>}
          <Result job={job} summary={summary} />
          <details
            className={`${classes.again} no-print`}
            onToggle={(event) => setAgain(event.currentTarget.open)}
          >
            <summary>{t('hashtags.again')}</summary>
            {again && <Prepare job={job} />}
          </details>
        </>
      ) : (
        <Prepare job={job} />
      )}
    </>
  );
}
