import { Link } from '@tanstack/react-router';
import type { ClaimList } from '../../../src/claims/http/api';
import { OpenReason } from '../../../src/findings/index';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { ClaimItem } from './claim-item';
import classes from './claims.module.css';

type Row = ClaimList['claims'][number];

/** Claims nobody can decide yet, under the reason they share, with what would decide them. */
export function OpenClaims({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const groups = OpenReason.options
    .map((reason) => ({ reason, rows: rows.filter(({ finding }) => finding.openBecause === reason) }))
    .filter((group) => group.rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{t('open.title')}</h2>
      <p className="lead">{t('open.lead')}</p>
      {groups.map((group) => (
        <details key={group.reason} className={classes.group} open={rows.length <= 20}>
          <summary>
            {t(`open.${group.reason}`)}{' '}
            <span className="small">{t('open.count', { count: group.rows.length })}</span>
          </summary>
          <p>
            {t(`open.${group.reason}.decides`)}{' '}
            <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'statement' }}>
              {t('open.add')}
            </Link>
          </p>
          <ol className={classes.claims}>
            {group.rows.map((row) => (
              <ClaimItem key={row.finding.id} row={row} />
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
