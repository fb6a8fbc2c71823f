import type { Board } from '../../../../src/movement/board/api';
import { useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { isChoice } from '../../i18n/words';
import classes from './board.module.css';

type Team = NonNullable<Board['columns'][number]['cards'][number]['team']>;

/** What a medical team is, and until when it needs nothing of its hosts. */
export function TeamLine({ team: { type, people, days, until, isPast } }: { team: Team }) {
  const { t } = useWords();
  const language = useLanguage();
  const parts = [
    type !== undefined && isChoice(type) ? t(`choice.${type}`) : undefined,
    people === undefined ? undefined : t('board.team.people', { count: people }),
    days === undefined ? undefined : t('board.team.days', { count: days }),
  ].filter((part) => part !== undefined);
  return (
    <>
      <p className="small">{parts.length > 0 ? parts.join(' · ') : t('board.team.unsaid')}</p>
      {until !== undefined && (
        <p className={isPast ? classes.open : 'small'}>
          {t(isPast ? 'board.team.was' : 'board.team.until', { day: formatDay(until, language) })}
        </p>
      )}
    </>
  );
}
