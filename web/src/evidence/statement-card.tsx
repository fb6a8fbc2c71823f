import { Link } from '@tanstack/react-router';
import type { StatementView } from '../../../src/service/api';
import { useCaseId, useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import classes from './evidence.module.css';
import { Facts } from './facts';
import { SourceLine, type SourceOfEvidence } from './source-line';

type Props = { statement: StatementView; source?: SourceOfEvidence | undefined; withSource?: boolean };

/** What one speaker said in one source, with what is to be known about both. */
export function StatementCard({ statement, source, withSource = true }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const { speaker, interested, said } = statement;
  const edit = (
    <Link
      to="/$caseId/edit/$kind/$id"
      params={{ caseId, kind: 'statement', id: statement.id }}
      className={`${classes.edit} no-print`}
    >
      {t('evidence.edit')}
    </Link>
  );
  return (
    <div className={classes.card}>
      <p className={classes.text}>{statement.text}</p>
      {statement.quote !== undefined && (
        <p className={classes.quote}>
          <q>{statement.quote}</q>
        </p>
      )}
      <p className={classes.byline}>
        {[
          speaker?.name ?? statement.source.publisher,
          said === undefined
            ? t('evidence.known', { day: formatDay(statement.known, language) })
            : t('evidence.said', { day: formatDay(said, language) }),
          interested && t(`evidence.interested.${interested}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Facts facts={statement.facts} />
      {statement.caveat !== undefined && <p className={classes.caveat}>{statement.caveat}</p>}
      {withSource && (
        <SourceLine source={source ?? statement.source} locator={statement.locator}>
          {edit}
        </SourceLine>
      )}
      {!withSource && (
        <p className={classes.source}>
          {statement.locator} {edit}
        </p>
      )}
    </div>
  );
}
