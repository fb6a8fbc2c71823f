import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseSummary } from '../case-query';
import { useChangesShown } from '../changes-shown';
import { OpenFinding } from '../evidence/open-finding';
import { AsOfBar } from './as-of-bar';
import classes from './case-page.module.css';
import { Footer } from './footer';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import { PageError, PageSkeleton } from './states';

const Toasts = lazy(() => import('../edit/toasts'));

/** What stands around every page of a case: header, day, and the drawer with the evidence. */
export function CasePage() {
  const { t } = useTranslation();
  const summary = useCaseSummary();
  const changes = useChangesShown();
  return (
    <>
      <a href="#content" className={classes.skip}>
        {t('app.skip')}
      </a>
      <OfflineBanner />
      <Header title={summary.data?.header.title} />
      {summary.data && <AsOfBar summary={summary.data} />}
      <main id="content" tabIndex={-1} className={classes.main}>
        {summary.isError ? (
          <PageError error={summary.error} retry={() => void summary.refetch()} />
        ) : (
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        )}
      </main>
      <Footer problems={summary.data?.problems.length ?? 0} />
      <OpenFinding />
      {changes && (
        <Suspense>
          <Toasts />
        </Suspense>
      )}
    </>
  );
}
