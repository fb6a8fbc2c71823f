import { useCaseId, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { addressOf } from '../../operations';
import classes from './units.module.css';
import { UnitsForm } from './units-form';
import { useIssued } from './use-units';

type Lot = { readonly id: string; readonly batch?: string | undefined };

/** Labels for the cartons of a shipment: those that were issued, to print again, and new ones. */
export function Units({ id, lots }: { id: string; lots: readonly Lot[] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const lang = useLanguage();
  const issued = useIssued(id);
  const sheet = (issue: string, pageSize: 'a6' | 'a4'): string =>
    addressOf('/api/cases/{case}/consignments/{id}/logistic-units/{issue}/labels.pdf', {
      case: caseId,
      id,
      issue,
      pageSize,
      lang,
    });
  return (
    <section className={`${classes.units} no-print`} aria-labelledby="units-title">
      <h2 id="units-title">{t('units.title')}</h2>
      <p className="small">{t('units.why')}</p>
      <ul className={classes.issued}>
        {issued.data?.issues.map(({ issue, count, first, last }) => (
          <li key={issue}>
            <span>
              {count === 1 ? t('units.issued.one', { first }) : t('units.issued', { count, first, last })}
            </span>
            <span>
              <a href={sheet(issue, 'a6')}>{t('units.pdf.a6')}</a>
              {' · '}
              <a href={sheet(issue, 'a4')}>{t('units.pdf.a4')}</a>
            </span>
          </li>
        ))}
      </ul>
      <UnitsForm id={id} lots={lots} />
    </section>
  );
}
