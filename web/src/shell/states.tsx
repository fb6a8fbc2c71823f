import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api';
import { useWords } from '../i18n/index';
import classes from './states.module.css';

export function PageSkeleton() {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('state.loading')} className={classes.skeleton}>
      <Skeleton height={34} width="60%" />
      <Skeleton height={16} width="80%" />
      <Skeleton height={160} />
      <Skeleton height={160} />
    </div>
  );
}

const isNotFound = (error: Error): boolean => error instanceof ApiError && error.problem.status === 404;

/** What could not be loaded: the page itself, what a drawer shows, or a part of a page that otherwise stands. */
type Place = 'page' | 'drawer' | 'part';

type PageErrorProps = { error: Error; retry?: () => void; place?: Place };

export function PageError({ error, retry, place = 'page' }: PageErrorProps) {
  const { t } = useWords();
  const isMissing = isNotFound(error);
  if (isMissing && place === 'page') return <NotFound />;
  if (isMissing && place === 'drawer') return <Missing title={t('state.notFoundFinding')} />;
  if (isMissing) return <Empty>{error.message}</Empty>;
  return (
    <div role="alert" className={classes.notice}>
      <h2>{t('state.error')}</h2>
      <p>{error.message}</p>
      {error instanceof ApiError && error.problem.code !== 'role-lacking' && (
        <p className="small">{error.problem.code}</p>
      )}
      {retry && (
        <Button variant="default" onClick={retry}>
          {t('state.retry')}
        </Button>
      )}
    </div>
  );
}

export function NotFound() {
  const { t } = useWords();
  return (
    <div className={classes.notice}>
      <h1>{t('state.notFound')}</h1>
      <p>{t('state.notFoundHint')}</p>
    </div>
  );
}

/** Where an address leads nowhere, whatever day is chosen. */
export function Lost() {
  const { t } = useWords();
  return (
    <div className={classes.notice}>
      <h1>{t('state.notFound')}</h1>
      <p>{t('state.lost')}</p>
    </div>
  );
}

function Missing({ title }: { title: string }) {
  const { t } = useWords();
  return (
    <div className={classes.notice}>
      <h2>{title}</h2>
      <p>{t('state.notFoundHint')}</p>
    </div>
  );
}

/** An honest nothing: a sentence where a list would be. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className={classes.empty}>{children}</p>;
}

type AnsweredProps<T> = {
  query: UseQueryResult<T>;
  place?: Place;
  /** Instead of the common words, where there is no such thing. */
  missing?: ReactNode;
  children: (data: T) => ReactNode;
};

/** What a page shows of a read: a skeleton, the error, or the answer. */
export function Answered<T>({ query, place = 'page', missing, children }: AnsweredProps<T>) {
  if (query.isPending) return <PageSkeleton />;
  if (query.isError) {
    if (missing !== undefined && isNotFound(query.error)) return missing;
    return <PageError error={query.error} retry={() => void query.refetch()} place={place} />;
  }
  return <div data-stale={query.isPlaceholderData || undefined}>{children(query.data)}</div>;
}
