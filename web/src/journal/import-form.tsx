import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useRef } from 'react';
import type { ImportResult } from '../../../src/server/api';
import { ApiError, postFile, postTagged, type Tagged } from '../api';
import { useWords } from '../i18n/index';
import { ImportPlan } from './import-plan';
import { Notices } from './notices';
import { ProblemTable } from './problem-table';

type Asked = { readonly file: File; readonly plan: Tagged<ImportResult> };

/** Takes in a zip of a case. What would go because of it is shown first, and goes only when somebody says so. */
export function ImportForm() {
  const { t } = useWords();
  const input = useId();
  const chosen = useRef<HTMLInputElement>(null);
  const upload = useImport();
  const tried = useMutation({
    mutationFn: async (file: File): Promise<Asked> => ({
      file,
      plan: await postTagged('/api/cases/import', { dryRun: 'true' }, file),
    }),
    onSuccess: (asked) => {
      if (asked.plan.value.changes.removed.length === 0) upload.mutate(asked);
    },
  });
  const leave = () => {
    tried.reset();
    upload.reset();
    if (chosen.current) chosen.current.value = '';
  };
  const choose = (file: File | undefined) => {
    upload.reset();
    if (file) tried.mutate(file);
  };
  const { data } = upload;
  const error = upload.error ?? tried.error;
  const problems = data?.problems ?? (error instanceof ApiError ? error.problem.problems : undefined) ?? [];
  const inAll = data?.problemsInAll ?? (error instanceof ApiError ? error.problem.problemsInAll : undefined);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const asked = upload.isIdle && tried.data?.plan.value.changes.removed.length ? tried.data : undefined;
  return (
    <div>
      <p>
        <label htmlFor={input}>{t('exchange.import')}</label>{' '}
        <input
          id={input}
          ref={chosen}
          type="file"
          accept=".zip,application/zip"
          disabled={upload.isPending || tried.isPending}
          onChange={({ target }) => choose(target.files?.[0])}
        />
      </p>
      <p className="small">{t('exchange.importHint')}</p>
      {asked && <ImportPlan plan={asked.plan.value} onTake={() => upload.mutate(asked)} onLeave={leave} />}
      <div role="status">
        {data && <p>{t('exchange.result', data.counts)}</p>}
        {data?.case !== undefined && (
          <p>
            <Link to="/$caseId" params={{ caseId: data.case }} search={{}}>
              {t('exchange.open')}
            </Link>
          </p>
        )}
        {error && <p>{error.message}</p>}
      </div>
      {problems.length < (inAll ?? 0) && (
        <p>{t('exchange.problem.first', { shown: problems.length, inAll })}</p>
      )}
      {errors.length > 0 && <ProblemTable problems={errors} />}
      <Notices of={problems} />
    </div>
  );
}

function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, plan }: Asked) => {
      const remove = plan.value.changes.removed.length > 0 ? 'true' : undefined;
      // Of what was shown, and of nothing else that came in between.
      return postFile('/api/cases/import', { remove }, file, plan.etag);
    },
    onSuccess: () => client.invalidateQueries(),
  });
}
