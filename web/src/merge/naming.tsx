import { Link } from '@tanstack/react-router';
import { shownName } from '../../../src/lib/names/index';
import type { NamingEntries } from '../../../src/server/api';
import { useCaseId } from '../case-query';
import { fieldLabel } from '../i18n/field-label';
import { useWords } from '../i18n/index';
import classes from './merge.module.css';

const shownMax = 12;

/** The entries that name one, each leading to its form. */
export function Naming({ name, naming: { total, entries } }: { name: string; naming: NamingEntries }) {
  const { t } = useWords();
  const rest = entries.slice(shownMax);
  return (
    <section>
      <h2>{t('merge.naming', { name })}</h2>
      <p className="small">{t('merge.names', { count: total })}</p>
      <List entries={entries.slice(0, shownMax)} />
      {rest.length > 0 && (
        <details className={classes.more}>
          <summary>{t('merge.more', { count: total - shownMax })}</summary>
          <List entries={rest} />
        </details>
      )}
    </section>
  );
}

function List({ entries }: { entries: NamingEntries['entries'] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <ul className={classes.list}>
      {entries.map(({ kind, id, title, fields }) => (
        <li key={`${kind} ${id}`}>
          <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind, id }}>
            {shownName(title)}
          </Link>{' '}
          <span className="small">
            {t(`kind.${kind}`)}, {fields.map((field) => fieldLabel(kind, field, t)).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
