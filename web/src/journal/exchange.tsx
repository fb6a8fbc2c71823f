import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../../src/server/api';
import { ApiError, apiPath, postFile } from '../api';
import { casePath, useCaseId } from '../case-query';
import classes from './journal.module.css';
import { ProblemTable } from './problem-table';

/** The case as a zip of plain files, out and in. */
export function Exchange() {
  const { t } = useTranslation();
  const caseId = useCaseId();
  return (
    <section className={`${classes.exchange} no-print`} aria-labelledby="exchange">
      <h2 id="exchange">{t('exchange.title')}</h2>
      <div className={classes.columns}>
        <div>
          <p>
            <a href={apiPath(casePath(caseId, '/export'))} download>
              {t('exchange.export')}
            </a>
          </p>
          <p className="small">{t('exchange.exportHint')}</p>
        </div>
        <ImportForm />
      </div>
    </section>
  );
}

function ImportForm() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const input = useId();
  const upload = useMutation({
    mutationFn: (file: File) => postFile<ImportResult>(apiPath('/cases/import'), file),
    onSuccess: () => client.invalidateQueries(),
  });
  const { data, error } = upload;
  const problems = data?.problems ?? (error instanceof ApiError ? error.problem.problems : undefined) ?? [];
  const inAll = data?.problemsInAll ?? (error instanceof ApiError ? error.problem.problemsInAll : undefined);
  return (
    <div>
      <p>
        <label htmlFor={input}>{t('exchange.import')}</label>{' '}
        <input
          id={input}
          type="file"
          accept=".zip,application/zip"
          disabled={upload.isPending}
          onChange={({ target }) => target.files?.[0] && upload.mutate(target.files[0])}
        />
      </p>
      <p className="small">{t('exchange.importHint')}</p>
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
      {problems.length > 0 && <ProblemTable problems={problems} inAll={inAll} />}
    </div>
  );
}
