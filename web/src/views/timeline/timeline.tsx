import type { ConsignmentDetail } from '../../../../src/server/api';
import { useLanguage } from '../../case-query';
import { StatementCard } from '../../evidence/statement-card';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { isStage } from '../../i18n/words';
import classes from './timeline.module.css';

type Step = ConsignmentDetail['timeline'][number];

/** What was said of a consignment in the order it happened, each with the stage it reached. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <ol className={classes.timeline}>
      {steps.map(({ day, stage, statement }) => (
        <li key={statement.id} data-stage={stage}>
          <p className={classes.when}>
            <time dateTime={day}>{formatDay(day, language)}</time>{' '}
            <strong>
              {stage !== undefined && isStage(stage) ? t.label(`stage.${stage}`) : t('stage.said')}
            </strong>
          </p>
          <StatementCard statement={statement} />
        </li>
      ))}
    </ol>
  );
}
