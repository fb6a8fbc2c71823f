import { lazy, type ReactNode, Suspense } from 'react';
import { useChangesShown } from '../changes-shown';
import { useWords } from '../i18n/index';
import { useMe } from '../people/use-me';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import classes from './page-frame.module.css';
import { PageSkeleton } from './states';
import { usePageTitle } from './use-page-title';

const SignIn = lazy(async () => ({ default: (await import('../people/sign-in')).SignIn }));
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
  const me = useMe();
  const isOut = me?.signIn === 'people' && !me.who;
  return (
    <>
      <a href="#content" className={classes.skip}>
        {t('app.skip')}
      </a>
      <OfflineBanner />
      <Header title={title} caseId={caseId} />
      {!isOut && bar}
      <main id="content" tabIndex={-1} className={classes.main}>
        <Suspense fallback={<PageSkeleton />}>{isOut ? <SignIn /> : children}</Suspense>
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
