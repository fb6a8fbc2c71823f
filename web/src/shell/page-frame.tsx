import { lazy, type ReactNode, Suspense } from 'react';
import { useChangesShown } from '../changes-shown';
import { useWords } from '../i18n/index';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import classes from './page-frame.module.css';
import { PageSkeleton } from './states';
import { usePageTitle } from './use-page-title';

const Toasts = lazy(() => import('../edit/toasts'));

type Props = {
  /** The case one is in, or came from. */
  title: string | undefined;
  caseId: string | undefined;
  /** Under the header, over everything that follows. */
  bar?: ReactNode;
  after?: ReactNode;
  children: ReactNode;
};

/** What stands around every page, with a case or without. */
export function PageFrame({ title, caseId, bar, after, children }: Props) {
  const { t } = useWords();
  const changes = useChangesShown();
  usePageTitle(title);
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
