import type { ReactNode } from 'react';
import { byWeight } from '../../../src/findings/index';
import type { SourceDetail } from '../../../src/server/api';
import { StatementCard } from '../evidence/statement-card';
import { FindingLine } from '../findings/finding-line';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { statementAnchor } from './source-text';
import classes from './sources.module.css';

type Props = Pick<SourceDetail, 'statements' | 'findings'> & {
  add?: ReactNode;
  /** Not all there is: of what is not in it nobody can say that it is not there. */
  isPart?: boolean;
};

/** What a source says, and what leans on it. */
export function SourceChain({ statements, findings, add, isPart = false }: Props) {
  const { t } = useWords();
  return (
    <>
      <section aria-labelledby="says">
        <h2 id="says">{t('source.says')}</h2>
        {add}
        {statements.length === 0 && !isPart && <Empty>{t('source.says.none')}</Empty>}
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
        {findings.length === 0 && !isPart && <Empty>{t('source.carries.none')}</Empty>}
        <ul className={classes.list}>
          {[...findings].sort(byWeight).map((finding) => (
            <FindingLine key={finding.id} finding={finding} />
          ))}
        </ul>
      </section>
    </>
  );
}
