import type { Board } from '../../../../src/movement/board/api';
import { useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import classes from './board.module.css';
import { TeamWords } from './team-words';

type Team = NonNullable<Board['columns'][number]['cards'][number]['team']>;

/** What a medical team is, and until when it needs nothing of its hosts. */
export function TeamLine({ team }: { team: Team }) {
  const { t } = useWords();
  const language = useLanguage();
  const { until, isPast } = team;
  return (
    <>
      <p className="small">
        <TeamWords team={team} />
      </p>
      {until !== undefined && (
        <p className={isPast ? classes.open : 'small'}>
          {t(isPast ? 'board.team.was' : 'board.team.until', { day: formatDay(until, language) })}
        </p>
      )}
    </>
  );
}
