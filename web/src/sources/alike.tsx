import { useMemo } from 'react';
import { entryLabel } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';
import { useWords } from '../i18n/index';
import { alikeNames } from './alike-names';
import { type ListedKind, NamedLink } from './named-link';
import classes from './sources.module.css';

/** Entries that may be one under two names: as two, their words would be those of two witnesses. */
export function AlikeNames({ kind, entries }: { kind: ListedKind; entries: readonly EntryBody[] }) {
  const { t } = useWords();
  const alike = useMemo(
    () => alikeNames(entries.map((entry) => ({ id: String(entry.id), name: entryLabel(entry) }))),
    [entries],
  );
  if (alike.length === 0) return null;
  return (
    <aside className={classes.alike}>
      <p>{t('sources.alike')}</p>
      <ul>
        {alike.map((group) => (
          <li key={group.map(({ id }) => id).join(' ')}>
            {group.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ' · '}
                <NamedLink kind={kind} id={id} name={name} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}
