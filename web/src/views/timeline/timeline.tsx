import type { ConsignmentDetail } from '../../../../src/server/api';
import { useLanguage } from '../../case-query';
import { whenText } from '../../consignments/month-text';
import { StatementCard } from '../../evidence/statement-card';
import { useWords } from '../../i18n/index';
import { isStage } from '../../i18n/words';
import classes from './timeline.module.css';

type Step = ConsignmentDetail['timeline'][number];

const kindOfDay = ({ facts, said }: Step['statement']): 'event' | 'said' | 'published' =>
  facts.on === undefined ? (said === undefined ? 'published' : 'said') : 'event';

/** What was said of a consignment in the order it happened, each with the stage it reached. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <ol className={classes.timeline}>
      {steps.map(({ day, stage, statement }) => (
        <li key={statement.id} data-stage={stage}>
          <p className={classes.when}>
            <time dateTime={day}>{whenText(statement.facts.on ?? day, language)}</time>{' '}
            <strong>
              {stage !== undefined && isStage(stage) ? t.label(`stage.${stage}`) : t('stage.said')}
            </strong>{' '}
            <span className="small">{t(`timeline.${kindOfDay(statement)}`)}</span>
          </p>
          <StatementCard statement={statement} />
        </li>
      ))}
    </ol>
  );
}
