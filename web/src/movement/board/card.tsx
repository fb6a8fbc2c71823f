import { Link } from '@tanstack/react-router';
import type { Board } from '../../../../src/movement/board/api';
import { useCaseId, useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { PlaceRows } from '../trace/place-rows';
import classes from './board.module.css';
import { TeamLine } from './team-line';

type Card = Board['columns'][number]['cards'][number];

/** One shipment: what it is, how far some of it got by whose word, and what is open. */
export function BoardCard({ card, names }: { card: Card; names: Board['names'] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const { id, name, from, to, deliveredTo, says, day, who, left, open, lots, underRecall, team } = card;
  const { usable, seen, due, overdueDays } = card;
  return (
    <article className={classes.card}>
      <h3>
        <Link to="/$caseId/shipments/$id" params={{ caseId, id }}>
          {name}
        </Link>
      </h3>
      {underRecall.length > 0 && (
        <p className={classes.alarm}>{t('board.recalled', { lots: underRecall.join(', ') })}</p>
      )}
      <p className="small">
        {t('board.way', { from, to })}
        {deliveredTo !== undefined && ` · ${deliveredTo}`}
      </p>
      {says !== undefined && <p>{says}</p>}
      {day !== undefined && who !== undefined && (
        <p className="small">{t('board.by', { who, day: formatDay(day, language) })}</p>
      )}
      {usable !== undefined && <p>{usable}</p>}
      {seen !== undefined && <p className={classes.left}>{seen}</p>}
      {due !== undefined && (
        <p className={overdueDays === undefined ? 'small' : classes.open}>
          {overdueDays === undefined
            ? t('board.due', { day: formatDay(due, language) })
            : t('board.overdue', { day: formatDay(due, language), count: overdueDays })}
        </p>
      )}
      {team && <TeamLine team={team} />}
      {left.map((each) => (
        <p key={each} className={classes.left}>
          {each}
        </p>
      ))}
      {open.map((each) => (
        <p key={each} className={classes.open}>
          {each}
        </p>
      ))}
      {lots.map((lot) => (
        <details key={lot.id}>
          <summary>{t('board.seen', { lot: lot.name, count: lot.where.length })}</summary>
          <PlaceRows places={lot.where} names={names} />
        </details>
      ))}
    </article>
  );
}
