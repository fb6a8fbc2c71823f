import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Job } from '../../../src/amplification/api';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import classes from './job.module.css';
import { JobHead } from './job-head';
import { useJob, useJobId, useJobRun } from './jobs';
import { Prepare } from './prepare';
import { Problem } from './problem';
import { Result } from './result';
import { RunProgress } from './run-progress';
import { RunShown } from './run-shown';
import { RunTable } from './run-table';

export function JobPage() {
  const { t } = useWords();
  const id = useJobId();
  const job = useJob(id);
  return (
    <>
      <p className="small no-print">
        <Link to="/toolbox/posts">{t('hashtags.back')}</Link>
      </p>
      <Answered query={job}>{(data) => <JobShown key={id} job={data} />}</Answered>
    </>
  );
}

function JobShown({ job }: { job: Job }) {
  const { t } = useWords();
  const [again, setAgain] = useState(false);
  const { state, runs, run: newest } = job;
  const asked = useSearch({ strict: false, select: (search) => search.run });
  const run = runs.find(({ id }) => id === asked)?.id ?? newest;
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
      {run !== undefined ? (
        <>
          {state !== 'done' && <p>{t('hashtags.earlier')}</p>}
          {runs.length > 1 && <RunTable job={job} shown={run} />}
          <RunShown value={run}>
            <OneRun key={run} id={job.id} run={run} />
          </RunShown>
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

function OneRun({ id, run }: { id: string; run: string }) {
  const query = useJobRun(id, run);
  return (
    <Answered query={query} place="part">
      {(job) => job.summary && <Result job={job} summary={job.summary} />}
    </Answered>
  );
}
