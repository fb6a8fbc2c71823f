import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { addressOf } from '../operations';
import classes from './header.module.css';

export function Footer({ refused }: { refused: number }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <footer className={classes.footer}>
      <p>{t('app.footer')}</p>
      {refused > 0 && <p>{t('state.problems', { count: refused })}</p>}
      <p className="no-print">
        <a href={addressOf('/api/cases/{case}/export', { case: caseId })} download>
          {t('exchange.export')}
        </a>
      </p>
    </footer>
  );
}
