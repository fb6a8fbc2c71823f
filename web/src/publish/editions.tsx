import type { EditionList } from '../../../src/publish/api';
import { useCaseId, useLanguage } from '../case-query';
import { FindingLink } from '../findings/finding-link';
import { formatDay, formatMoment } from '../format';
import { useWords } from '../i18n/index';
import { addressOf } from '../operations';
import { Empty } from '../shell/states';
import { SinceNote } from './edition-mark';
import classes from './publish.module.css';
import type { EditionShown } from './use-editions';
import { Withdraw } from './withdraw';

/** What was published, the newest first, and what of it is found otherwise since. */
export function Editions({ editions, published }: EditionList) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  return (
    <section className={classes.way} aria-labelledby="editions">
      <h2 id="editions">{t('editions.title')}</h2>
      {editions.length === 0 ? (
        <Empty>{t('editions.none')}</Empty>
      ) : (
        <p className="small no-print">
          <a href={addressOf('/api/cases/{case}/publish/feed', { case: caseId, lang: language })}>
            {t('editions.feed')}
          </a>
        </p>
      )}
      <ol className={classes.editions}>
        {editions.map((edition) => (
          <li key={edition.id}>
            <Edition edition={edition} />
            <Changed since={published.filter((each) => each.changed && each.edition === edition.id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Edition({ edition }: { edition: EditionShown }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const { id, at, by, asOf, findings, corrections, reason, dossier, kept, withdrawn } = edition;
  return (
    <>
      <h3>{t('editions.one', { moment: formatMoment(at, language), by })}</h3>
      <p>
        {t('editions.holds', { count: findings, day: formatDay(asOf, language) })}{' '}
        {corrections !== undefined && corrections > 0 && t('editions.corrects', { count: corrections })}
      </p>
      {reason !== undefined && <p>{t('editions.reason', { reason })}</p>}
      {!kept && <p role="alert">{t('editions.lost')}</p>}
      {withdrawn !== undefined && (
        <p data-tone="caution" className={classes.note}>
          {t('editions.withdrawn', {
            day: formatDay(withdrawn, language),
            by: edition.withdrawnBy ?? '',
            reason: edition.withdrawnBecause ?? '',
          })}
        </p>
      )}
      <p className={classes.actions}>
        {dossier ? (
          <a href={addressOf('/api/cases/{case}/editions/{id}/dossier', { case: caseId, id })} download>
            {t('editions.download')}
          </a>
        ) : (
          <span className="small">{t('editions.elsewhere')}</span>
        )}
        {withdrawn === undefined && <Withdraw id={id} />}
      </p>
    </>
  );
}

function Changed({ since }: Pick<{ since: EditionList['published'] }, 'since'>) {
  const { t } = useWords();
  if (since.length === 0) return null;
  return (
    <details className={classes.changed}>
      <summary>{t('editions.changed', { count: since.length })}</summary>
      <ul>
        {since.map((each) => (
          <li key={each.finding}>
            <FindingLink id={each.finding}>{each.now?.summary ?? each.was.summary}</FindingLink>
            <SinceNote since={each} />
          </li>
        ))}
      </ul>
    </details>
  );
}
