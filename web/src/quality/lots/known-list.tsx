import { Link } from '@tanstack/react-router';
import { useCaseId } from '../../case-query';
import { useWords } from '../../i18n/index';
import { partId } from '../disposition/line';
import classes from './lots.module.css';

type Known = { readonly id: string; readonly title: string; readonly says: string; readonly source: string };
type Props = { kind: 'certificate' | 'test-report'; entries: readonly Known[] };

/** Documents or reports on the lot, each with the source it was seen in. */
export function KnownList({ kind, entries }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  if (entries.length === 0) return null;
  return (
    <ul className={classes.known}>
      {entries.map(({ id, title, says, source }) => (
        <li key={id} id={partId(kind, id)}>
          <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind, id }}>
            {title}
          </Link>
          {says !== '' && <span className={classes.says}>{says}</span>}
          <Link to="/$caseId/sources/$id" params={{ caseId, id: source }} className="small">
            {t('evidence.source')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
