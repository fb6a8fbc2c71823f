import { useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import classes from './board.module.css';

type Props = { due: string; overdueDays?: number | undefined };

/** The day by which a shipment is to be there, and by how much it is late. */
export function DueDay({ due, overdueDays }: Props) {
  const { t } = useWords();
  const day = formatDay(due, useLanguage());
  if (overdueDays === undefined) return <span>{day}</span>;
  return <span className={classes.late}>{t('board.overdue', { day, count: overdueDays })}</span>;
}
