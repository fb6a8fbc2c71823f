import { useWords } from '../../i18n/index';
import classes from './pager.module.css';

type Props = { offset: number; length: number; total: number; onChange: (offset: number) => void };

export function Pager({ offset, length, total, onChange }: Props) {
  const { t } = useWords();
  if (total <= length) return null;
  return (
    <p className={`${classes.pager} no-print`}>
      <button
        type="button"
        className="plain-button"
        disabled={offset === 0}
        onClick={() => onChange(Math.max(0, offset - length))}
      >
        {t('hashtags.table.previous')}
      </button>
      <button
        type="button"
        className="plain-button"
        disabled={offset + length >= total}
        onClick={() => onChange(offset + length)}
      >
        {t('hashtags.table.next')}
      </button>
    </p>
  );
}
