import { Link, useParams } from '@tanstack/react-router';
import { byWeight } from '../../../src/findings/index';
import type { SourceDetail } from '../../../src/server/api';
import { useCaseId, useCaseQuery } from '../case-query';
import { StatementCard } from '../evidence/statement-card';
import { FindingLine } from '../findings/finding-line';
import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { SourceArchive } from './source-archive';
import { SourceFacts } from './source-facts';
import { SourceText, statementAnchor } from './source-text';
import classes from './sources.module.css';

export function SourcePage() {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' });
  const detail = useCaseQuery('/api/cases/{case}/sources/{id}', { id });
  return <Answered query={detail}>{(data) => <Source detail={data} />}</Answered>;
}

function Source({ detail: { source, statements, findings } }: { detail: SourceDetail }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <article>
      <p className="small no-print">
        <Link to="/$caseId/sources" params={{ caseId }}>
          {t('source.back')}
        </Link>
      </p>
      <h1>{source.title}</h1>
      <SourceFacts source={source} />
      {source.note !== undefined && <p className={classes.note}>{source.note}</p>}
      <SourceArchive source={source} />
      <div className={classes.columns}>
        <SourceText source={source} statements={statements} />
        <section aria-labelledby="says">
          <h2 id="says">{t('source.says')}</h2>
          <p className="no-print">
            <Link
              to="/$caseId/add/$kind"
              params={{ caseId, kind: 'statement' }}
              search={{ source: source.id }}
            >
              {t('source.addStatement')}
            </Link>
          </p>
          {statements.length === 0 && <Empty>{t('source.says.none')}</Empty>}
          <ul className={classes.list}>
            {statements.map((statement) => (
              <li key={statement.id} id={statementAnchor(statement.id)} tabIndex={-1}>
                <StatementCard statement={statement} withSource={false} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="carries">
          <h2 id="carries">{t('source.carries')}</h2>
          {findings.length === 0 && <Empty>{t('source.carries.none')}</Empty>}
          <ul className={classes.list}>
            {[...findings].sort(byWeight).map((finding) => (
              <FindingLine key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}
