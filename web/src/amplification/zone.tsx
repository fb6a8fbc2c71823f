import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import classes from './result.module.css';

const key = 'waybill.zone';
const listeners = new Set<() => void>();
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => void listeners.delete(changed);
};

// A zone that was chosen in another browser may not be known to this one.
const chosen = (): string => {
  const kept = localStorage.getItem(key);
  return kept !== null && zones.includes(kept) ? kept : own;
};

/** The zone the reader wants times in: that of the browser until another is chosen. */
export const useZone = (): string => useSyncExternalStore(listen, chosen);

export function ZoneChoice() {
  const { t } = useWords();
  const zone = useZone();
  const choose = (next: string) => {
    localStorage.setItem(key, next);
    for (const changed of listeners) changed();
  };
  return (
    <div className={classes.zone}>
      <Choice
        label={t('hashtags.zone')}
        value={zone}
        choices={zones.map((each) => ({ value: each, label: each.replaceAll('_', ' ') }))}
        onChange={choose}
      />
    </div>
  );
}
