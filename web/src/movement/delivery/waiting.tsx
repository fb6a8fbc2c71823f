import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { keepToken } from '../../token';
import { saveFile } from '../../ui/save-file';
import { TextField } from '../../ui/text-field';
import classes from './delivery.module.css';
import { exportOutbox } from './outbox/export';
import { type Kept, reopen } from './outbox/outbox';
import { sendNow, useSending } from './outbox/send';

const tones = { waiting: 'caution', refused: 'against', sent: 'for' } as const;

/** What is kept on this phone, what became of it, and what can be done where it is not taken. */
export function Waiting({ kept, onMend }: { kept: readonly Kept[]; onMend: (id: string) => Promise<void> }) {
  const { t, language } = useWords();
  const sending = useSending();
  const count = (state: Kept['state']): number => kept.filter((each) => each.state === state).length;
  const unsent = kept.filter(({ state }) => state !== 'sent');
  const isCleared = useMayBeCleared(unsent.length > 0);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="outbox" className={classes.outbox}>
      <h2 id="outbox">{t('outbox.title')}</h2>
      <p role="status">
        {count('waiting') > 0 && <strong>{t('outbox.waiting', { count: count('waiting') })}. </strong>}
        {count('refused') > 0 && <strong>{t('outbox.refused', { count: count('refused') })}. </strong>}
        {unsent.length === 0 && t('outbox.none-waiting')}
        {sending.is === 'sending' && t('outbox.sending')}
        {sending.is === 'later' &&
          count('waiting') > 0 &&
          (sending.why ? t('outbox.later.why', { why: sending.why }) : t('outbox.later'))}
      </p>
      {sending.is === 'token' && <AskToken why={sending.why} />}
      {isCleared && <p className="small">{t('receive.may-be-cleared')}</p>}
      <ul>
        {kept.toReversed().map((each) => (
          <li key={each.id}>
            <bdi>{each.place}</bdi>, <bdi>{each.receiver}</bdi>: {each.pieces}{' '}
            <span className="small">{formatDay(each.at.slice(0, 10), language)}</span>{' '}
            <span data-tone={tones[each.state]} className={classes.toned}>
              {t(`outbox.state.${each.state}`)}
            </span>
            {each.state !== 'sent' && each.why !== undefined && (
              <p role="alert">
                {each.why}{' '}
                {(each.state === 'refused' || each.draft.shipment === undefined) && (
                  <button
                    type="button"
                    className="plain-button"
                    onClick={() => void reopen(each).then(() => onMend(each.id))}
                  >
                    {t('outbox.mend')}
                  </button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {unsent.length > 0 && (
        <p className={classes.actions}>
          <Button variant="default" loading={sending.is === 'sending'} onClick={() => void sendNow()}>
            {t('outbox.send')}
          </Button>
          <Button
            variant="default"
            onClick={() =>
              void exportOutbox(unsent).then((file) =>
                saveFile(`waybill-deliveries-${new Date().toISOString().slice(0, 10)}.json`, file),
              )
            }
          >
            {t('outbox.export')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Who asks is not known, or no longer: the server's words say which. */
function AskToken({ why }: { why: string | undefined }) {
  const { t } = useWords();
  const [token, setToken] = useState('');
  return (
    <div role="alert" className={classes.token}>
      <p>{t('outbox.token')}</p>
      {why !== undefined && <p className="small">{why}</p>}
      <TextField label={t('outbox.token.field')} value={token} onChange={setToken} />
      <Button
        disabled={token.trim() === ''}
        onClick={() => {
          keepToken(token.trim());
          void sendNow();
        }}
      >
        {t('outbox.token.use')}
      </Button>
    </div>
  );
}

/** Whether the browser has not promised to keep what waits. */
function useMayBeCleared(isWaiting: boolean): boolean {
  const [isPromised, setPromised] = useState(true);
  useEffect(() => {
    if (!isWaiting || !('storage' in navigator)) return;
    void navigator.storage.persisted().then(setPromised, () => undefined);
  }, [isWaiting]);
  return isWaiting && !isPromised;
}
