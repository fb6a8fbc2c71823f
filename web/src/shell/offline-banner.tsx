import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getJson } from '../api';
import { useWords } from '../i18n/index';
import { setServerThere, useServerThere } from '../server-status';
import classes from './header.module.css';

const askAgainMs = 3000;

/** Says when the server is gone, and asks for it until it is back. */
export function OfflineBanner() {
  const { t } = useWords();
  const there = useServerThere();
  const client = useQueryClient();
  useEffect(() => {
    if (there) return;
    const timer = setInterval(() => {
      getJson('/api/health', {}).then(
        () => {
          setServerThere(true);
          void client.invalidateQueries();
        },
        () => setServerThere(false),
      );
    }, askAgainMs);
    return () => clearInterval(timer);
  }, [there, client]);
  return (
    <div role="status" className="no-print">
      {!there && <div className={classes.offline}>{t('state.gone')}</div>}
    </div>
  );
}
