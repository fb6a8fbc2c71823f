import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n/index';
import header from '../../shell/header.module.css';
import { LanguageSwitch } from '../../shell/language-switch';
import frame from '../../shell/page-frame.module.css';
import { PageSkeleton } from '../../shell/states';
import { usePageTitle } from '../../shell/use-page-title';
import classes from './delivery.module.css';
import { DeliveryForm } from './form';
import { isFull, messageOf } from './outbox/database';
import { useOutbox } from './outbox/use-outbox';
import { useOpenDraft } from './use-draft';
import { Waiting } from './waiting';

/** For a phone in one hand, with a network or without. Its frame asks the server for nothing. */
export function ReceivePage() {
  const { t } = useWords();
  const search = useSearch({ strict: false, select: ({ case: of, shipment }) => ({ of, shipment }) });
  const { of: caseId, shipment: id } = search;
  const asked = useMemo(
    () => (caseId === undefined || id === undefined ? undefined : { caseId, id }),
    [caseId, id],
  );
  const kept = useOutbox();
  const open = useOpenDraft();
  const isOffline = useWorksOffline();
  usePageTitle(undefined);
  return (
    <>
      <a href="#content" className={frame.skip}>
        {t('app.skip')}
      </a>
      <header className={header.header}>
        <div className={header.bar}>
          <Link to="/" search={{}} className={header.name}>
            {t('app.name')}
          </Link>
          <span className={classes.switches}>
            <LanguageSwitch />
          </span>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`${frame.main} ${classes.page}`}>
        <h1>{t('receive.title')}</h1>
        {isOffline !== undefined && (
          <p className="small">{t(isOffline ? 'receive.works-offline' : 'receive.no-offline')}</p>
        )}
        {kept && <Waiting kept={kept} onMend={open.next} />}
        {open.draft ? (
          <DeliveryForm open={{ ...open, draft: open.draft }} asked={asked} />
        ) : open.fault === undefined ? (
          <PageSkeleton />
        ) : (
          <p role="alert">
            {isFull(open.fault) ? t('receive.full') : t('receive.not-kept', { why: messageOf(open.fault) })}
          </p>
        )}
      </main>
    </>
  );
}

/** Whether the page opens without a network from now on; undefined until it is known. */
function useWorksOffline(): boolean | undefined {
  const [works, setWorks] = useState<boolean>();
  useEffect(() => {
    // So that a phone puts this page on its home screen, and not the first.
    document.querySelector('link[rel=manifest]')?.setAttribute('href', '/receive.webmanifest');
    if (!('serviceWorker' in navigator)) {
      setWorks(false);
      return;
    }
    navigator.serviceWorker.register('/receive-worker.js', { scope: '/receive' }).then(
      (registration) => {
        const { installing, waiting, active } = registration;
        // Without a network there is none; asked for by itself, since a browser may look for it a day later.
        void registration.update().catch(() => undefined);
        const worker = installing ?? waiting ?? active;
        if (worker === null) return;
        const look = () => {
          if (worker.state === 'activated') setWorks(true);
        };
        worker.addEventListener('statechange', look);
        if (active) setWorks(true);
        look();
      },
      () => setWorks(false),
    );
  }, []);
  return works;
}
