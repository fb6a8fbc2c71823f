import { Link } from '@tanstack/react-router';
import type { MissingList } from '../../../src/server/api';
import { useCaseId, useCaseQuery, useLanguage } from '../case-query';
import { ConsignmentLink } from '../consignments/consignment-link';
import { formatDay } from '../format';
import { fieldLabel } from '../i18n/field-label';
import { useWords } from '../i18n/index';
import { PageError } from '../shell/states';
import classes from './overview.module.css';

type Gap = MissingList['missing'][number];

/** What is missing, of which consignments, and who could say it. */
export function Missing() {
  const { t } = useWords();
  const missing = useCaseQuery('/api/cases/{case}/missing', {});
  if (missing.isError) {
    return <PageError error={missing.error} retry={() => void missing.refetch()} place="part" />;
  }
  const gaps = missing.data?.missing ?? [];
  const overdue = missing.data?.overdue;
  if (gaps.length === 0 && !overdue?.total) return null;
  return (
    <section aria-labelledby="missing" className={classes.part}>
      <h2 id="missing">{t('overview.missing')}</h2>
      <p className={classes.asks}>{t('overview.missing.lead')}</p>
      <ul className={classes.gaps}>
        {overdue !== undefined && overdue.total > 0 && (
          <li>
            <OverdueLine overdue={overdue} />
          </li>
        )}
        {gaps.map((gap) => (
          <li key={`${gap.question} ${gap.text}`}>
            <GapLine gap={gap} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shipments that should be there, and of which nobody says that they came. */
function OverdueLine({ overdue: { total, consignments } }: { overdue: MissingList['overdue'] }) {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <details>
      <summary>
        <strong>{t('overview.overdue')}</strong>
        <span className="small">
          {t('axis.arrival')} · {t('overview.missing.of', { count: total })}
        </span>
      </summary>
      <ul>
        {consignments.map(({ id, name, due, overdueDays }) => (
          <li key={id}>
            <ConsignmentLink id={id}>{name}</ConsignmentLink>{' '}
            <span className="small">
              {t('board.overdue', { day: formatDay(due, language), count: overdueDays })}
            </span>
          </li>
        ))}
      </ul>
      {total > consignments.length && (
        <p className="small">{t('merge.more', { count: total - consignments.length })}</p>
      )}
    </details>
  );
}

function GapLine({ gap: { question, kind, field, text, total, consignments } }: { gap: Gap }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const fieldText = fieldLabel(kind, field, t);
  return (
    <details>
      <summary>
        <strong>{text}</strong>
        <span className="small">
          {t(`axis.${question}`)} · {t('overview.missing.of', { count: total })}
        </span>
      </summary>
      <p className="small">{t('overview.missing.field', { kind: t(`kind.${kind}`), field: fieldText })}</p>
      <ul>
        {consignments.map(({ id, name, sayers }) => (
          <li key={id}>
            <ConsignmentLink id={id}>{name}</ConsignmentLink>{' '}
            <span className="small">
              {sayers.length > 0 &&
                t('overview.missing.who', { names: sayers.map((sayer) => sayer.name).join(', ') })}
            </span>{' '}
            <Link
              to="/$caseId/add/$kind"
              params={{ caseId, kind }}
              search={{ consignment: id }}
              className="small no-print"
            >
              {t('overview.missing.enter')}
            </Link>
          </li>
        ))}
      </ul>
      {total > consignments.length && (
        <p className="small">{t('merge.more', { count: total - consignments.length })}</p>
      )}
    </details>
  );
}
