import { Link } from '@tanstack/react-router';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import classes from './overview.module.css';

// In the order in which one names the other.
const firstKinds = ['party', 'source', 'product', 'consignment', 'statement'] as const;

/** What a case that was just begun is told: what to enter first, and the way there. */
export function EmptyCase() {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <>
      <h1>{t('overview.empty')}</h1>
      <p className="lead">{t('overview.empty.lead')}</p>
      <p>
        <Link to="/$caseId/read" params={{ caseId }} className={classes.offer}>
          {t('read.offer')}
        </Link>{' '}
        <span className="small">{t('read.offer.hint')}</span>
      </p>
      <p>
        <Link to="/$caseId/import" params={{ caseId }} className={classes.offer}>
          {t('table.offer')}
        </Link>{' '}
        <span className="small">{t('table.offer.hint')}</span>
      </p>
      <ol>
        {firstKinds.map((kind) => (
          <li key={kind}>
            <Link to="/$caseId/add/$kind" params={{ caseId, kind }}>
              {t.label(`kind.${kind}`)}
            </Link>{' '}
            <span className="small">{t(`overview.empty.${kind}`)}</span>
          </li>
        ))}
      </ol>
      <p>
        <Link to="/$caseId/history" params={{ caseId }}>
          {t('overview.empty.import')}
        </Link>
      </p>
    </>
  );
}
