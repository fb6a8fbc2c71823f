import { Link } from '@tanstack/react-router';
import { useAsOf, useCaseId, useCaseSummary, useLanguage } from '../case-query';
import { CopyLink } from '../evidence/copy-link';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { addressOf } from '../operations';
import { Answered } from '../shell/states';
import classes from './publish.module.css';

/** Without an edition: a link that says what it was taken from, a print, and the files. */
export function Ways() {
  const { t } = useWords();
  const caseId = useCaseId();
  const asOf = useAsOf();
  const language = useLanguage();
  const summary = useCaseSummary();
  return (
    <>
      <section className={classes.way}>
        <h2>{t('publish.link')}</h2>
        <p>{t('publish.link.does')}</p>
        <Answered query={summary} place="part">
          {({ recordHash, lastDay }) => (
            <>
              <dl>
                <dt>{t('asOf.label')}</dt>
                <dd>{formatDay(asOf ?? lastDay, language, 'long')}</dd>
                <dt>{t('publish.record')}</dt>
                <dd>
                  <code>{recordHash}</code>
                </dd>
              </dl>
              <CopyLink
                to="/$caseId"
                asOf={asOf ?? lastDay}
                record={recordHash}
                label={t('publish.link.do')}
              />
            </>
          )}
        </Answered>
      </section>
      <section className={classes.way}>
        <h2>{t('publish.print')}</h2>
        <p>{t('publish.print.does')}</p>
        <ul>
          <li>
            <Link to="/$caseId" params={{ caseId }}>
              {t('nav.overview')}
            </Link>
          </li>
          <li>
            <Link to="/$caseId/shipments" params={{ caseId }}>
              {t('nav.shipments')}
            </Link>
          </li>
          <li>
            <Link to="/$caseId/claims" params={{ caseId }}>
              {t('nav.claims')}
            </Link>
          </li>
        </ul>
      </section>
      <section className={classes.way}>
        <h2>{t('publish.files')}</h2>
        <p>{t('exchange.exportHint')}</p>
        <p>
          <a href={addressOf('/api/cases/{case}/export', { case: caseId })} download>
            {t('publish.files.do')}
          </a>
        </p>
      </section>
    </>
  );
}
