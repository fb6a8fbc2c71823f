import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { addressOf } from '../operations';
import { ImportForm } from './import-form';
import classes from './journal.module.css';

/** The case as a zip of plain files, out and in. */
export function Exchange() {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <section className={`${classes.exchange} no-print`} aria-labelledby="exchange">
      <h2 id="exchange">{t('exchange.title')}</h2>
      <div className={classes.columns}>
        <div>
          <p>
            <a href={addressOf('/api/cases/{case}/export', { case: caseId })} download>
              {t('exchange.export')}
            </a>
          </p>
          <p className="small">{t('exchange.exportHint')}</p>
        </div>
        <ImportForm />
      </div>
    </section>
  );
}
