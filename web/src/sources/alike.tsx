import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCaseId } from '../case-query';
import { namesOf } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';
import { useWords } from '../i18n/index';
import { alikeNames } from './alike-names';
import { type ListedKind, NamedLink } from './named-link';
import classes from './sources.module.css';

/** Entries that may be one under two names: as two, their words would be those of two witnesses. */
export function AlikeNames({ kind, entries }: { kind: ListedKind; entries: readonly EntryBody[] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const alike = useMemo(
    () =>
      alikeNames(
        entries.map((entry) => {
          const [name = '', ...others] = namesOf(entry);
          return { id: String(entry.id), name, others };
        }),
      ),
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
                {at > 0 && (
                  <>
                    {' '}
                    <Link
                      to="/$caseId/merge/$kind"
                      params={{ caseId, kind }}
                      search={{ one: group[0]?.id, other: id }}
                      className="small no-print"
                    >
                      {t('merge.link', { name: group[0]?.name })}
                    </Link>
                  </>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}
