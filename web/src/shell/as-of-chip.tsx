import { IconCalendar } from '@tabler/icons-react';
import { useAsOf } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import classes from './case-bar.module.css';

type Props = {
  /** Unknown until the case is read, whose place is kept. */
  lastDay: string | undefined;
  opened: boolean;
  onToggle: () => void;
};

/** The day the page is answered as of; opens the line of days. */
export function AsOfChip({ lastDay, opened, onToggle }: Props) {
  const { t, language } = useWords();
  const asOf = useAsOf();
  const day = asOf ?? lastDay;
  return (
    <button
      type="button"
      className={classes.chip}
      aria-expanded={opened}
      data-chosen={asOf !== undefined || undefined}
      onClick={onToggle}
    >
      <IconCalendar size={15} aria-hidden />
      {t('asOf.label')} {day === undefined ? '…' : formatDay(day, language)}
    </button>
  );
}
