import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../case-query';
import { formatMoment } from '../../format';
import { useWords } from '../../i18n/index';
import classes from '../trace/trace.module.css';

type Recalls = readonly {
  readonly id: string;
  readonly since: string;
  readonly closed?: string | undefined;
}[];

/** Whether a lot is or was called back, and the way to the room of each recall for whoever may enter it. */
export function RecallLines({ recalls, isOpenToAsk = true }: { recalls: Recalls; isOpenToAsk?: boolean }) {
  const { t } = useWords();
  const language = useLanguage();
  const moment = (at: string): string => formatMoment(at, language);
  return recalls.map(({ id: recall, since, closed }) => (
    <p key={recall} className={classes.odd}>
      <strong>
        {closed === undefined
          ? t('trace.recall.under', { since: moment(since) })
          : t('trace.recall.was', { since: moment(since), until: moment(closed) })}
      </strong>{' '}
      {isOpenToAsk && (
        <Link to="/toolbox/recall/$recall" params={{ recall }}>
          {t('trace.recall.room')}
        </Link>
      )}
    </p>
  ));
}
