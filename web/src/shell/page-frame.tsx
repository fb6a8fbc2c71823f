import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangesShown } from '../changes-shown';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import classes from './page-frame.module.css';
import { PageSkeleton } from './states';

const Toasts = lazy(() => import('../edit/toasts'));

type Props = {
  title: string | undefined;
  caseId: string | undefined;
  /** Under the header, over everything that follows. */
  bar?: ReactNode;
  after?: ReactNode;
  children: ReactNode;
};

/** What stands around every page, with a case or without. */
export function PageFrame({ title, caseId, bar, after, children }: Props) {
  const { t } = useTranslation();
  const changes = useChangesShown();
  return (
    <>
      <a href="#content" className={classes.skip}>
        {t('app.skip')}
      </a>
      <OfflineBanner />
      <Header title={title} caseId={caseId} />
      {bar}
      <main id="content" tabIndex={-1} className={classes.main}>
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </main>
      {after}
      {changes && (
        <Suspense>
          <Toasts />
        </Suspense>
      )}
    </>
  );
}
