import type { PackingAnswers, PackingReading } from '../../../../src/movement/packing/api';
import { useWords } from '../../i18n/index';
import tables from '../../reading/tables/tables.module.css';
import { Choice } from '../../ui/choice';

type Props = {
  reading: PackingReading;
  answers: PackingAnswers;
  onAnswer: (part: Partial<PackingAnswers>) => void;
};

/** What the whole list leaves open: the order of day and month, the decimal mark, what hidden rows are. */
export function PackingQuestions({ reading, answers, onAnswer }: Props) {
  const { t } = useWords();
  const has = (code: PackingReading['notes'][number]['code']) =>
    reading.notes.some((note) => note.code === code);
  const isDays = has('date-two-ways') || answers.days !== undefined;
  const isDecimal = has('decimal-two-ways') || answers.decimal !== undefined;
  const isHidden = has('hidden-row') || answers.hidden !== undefined;
  if (!isDays && !isDecimal && !isHidden) return null;
  return (
    <section aria-labelledby="packing-asked" className={tables.asked}>
      <h2 id="packing-asked">{t('packing.asked')}</h2>
      <div className={tables.fields}>
        {isDays && (
          <Choice
            label={t('table.days')}
            value={answers.days ?? ''}
            choices={[
              { value: '', label: t('table.say') },
              { value: 'day-first', label: t('table.days.day-first') },
              { value: 'month-first', label: t('table.days.month-first') },
            ]}
            onChange={(days) =>
              onAnswer({ days: days === 'day-first' || days === 'month-first' ? days : undefined })
            }
          />
        )}
        {isDecimal && (
          <Choice
            label={t('table.decimal')}
            value={answers.decimal ?? ''}
            choices={[
              { value: '', label: t('table.say') },
              { value: 'comma', label: t('table.decimal.comma') },
              { value: 'point', label: t('table.decimal.point') },
            ]}
            onChange={(mark) =>
              onAnswer({ decimal: mark === 'comma' || mark === 'point' ? mark : undefined })
            }
          />
        )}
        {isHidden && (
          <Choice
            label={t('packing.hidden')}
            value={answers.hidden ?? 'leave'}
            choices={[
              { value: 'leave', label: t('packing.hidden.leave') },
              { value: 'take', label: t('packing.hidden.take') },
            ]}
            onChange={(what) => onAnswer({ hidden: what === 'take' ? 'take' : 'leave' })}
          />
        )}
      </div>
    </section>
  );
}
