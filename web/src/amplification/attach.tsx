import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { SaidProblem } from '../../../src/lib/errors/index';
import { ApiError, getJson, postJson } from '../api';
import { entryLabel } from '../edit/entries';
import { useAfterChange } from '../edit/save';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { GiveToCase } from '../toolbox/give/give-to-case';
import { Choice } from '../ui/choice';
import { Misfits } from './misfits';
import classes from './prepare.module.css';
import { useRunShown } from './run-shown';

/** Gives the result to the hashtag study of a case whose posts these are: its finding then stands on them. */
export function Attach({ job }: { job: string }) {
  const { t } = useWords();
  return (
    <GiveToCase lead={t('hashtags.attach.lead')}>
      {(caseId) => <ToStudy key={caseId} job={job} caseId={caseId} />}
    </GiveToCase>
  );
}

function ToStudy({ job, caseId }: { job: string; caseId: string }) {
  const { t } = useWords();
  const after = useAfterChange(caseId);
  const studies = useStudies(caseId);
  const [chosen, setChosen] = useState<string>();
  const run = useRunShown();
  const study = chosen ?? studies[0]?.value;
  const attachment = useMutation({
    mutationFn: ({ id, anyway = false }: { id: string; anyway?: boolean }) =>
      postJson('/api/amplification/jobs/{job}/attach', { job }, { case: caseId, study: id, run, anyway }),
    onSuccess: (change, { id }) => after(t('change.saved', { what: id }), change),
  });
  const misfits = misfitsIn(attachment.error);
  if (study === undefined) return <Empty>{t('hashtags.attach.noStudy')}</Empty>;
  const choose = (id: string) => {
    setChosen(id);
    attachment.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attachment.mutate({ id: study });
  };
  return (
    <form onSubmit={submit}>
      <div className={classes.fields}>
        <Choice label={t('hashtags.attach.study')} value={study} choices={studies} onChange={choose} />
      </div>
      <div className={classes.run}>
        <Button type="submit" variant="default" loading={attachment.isPending}>
          {t('hashtags.attach.do')}
        </Button>
        {attachment.error && misfits.length === 0 && <p role="alert">{attachment.error.message}</p>}
        {misfits.length > 0 && (
          <Misfits
            misfits={misfits}
            onAnyway={() => attachment.mutate({ id: study, anyway: true })}
            onLeave={() => attachment.reset()}
          />
        )}
        <div role="status">
          {attachment.isSuccess && (
            <>
              {t('hashtags.attach.done')}{' '}
              <Link
                to="/$caseId"
                params={{ caseId }}
                search={{ finding: `amplification.${attachment.variables.id}` }}
              >
                {t('hashtags.attach.open')}
              </Link>
            </>
          )}
        </div>
      </div>
    </form>
  );
}

const misfitsIn = (error: Error | null): readonly SaidProblem[] =>
  error instanceof ApiError && error.problem.code === 'result-unfitting'
    ? (error.problem.problems ?? [])
    : [];

function useStudies(caseId: string): { value: string; label: string }[] {
  const { data } = useQuery({
    queryKey: ['case', caseId, 'entries', 'hashtag-study'],
    queryFn: ({ signal }) =>
      getJson('/api/cases/{case}/entries/{kind}', { case: caseId, kind: 'hashtag-study' }, signal),
  });
  return (data?.entries ?? []).map((entry) => ({ value: String(entry.id), label: entryLabel(entry) }));
}
