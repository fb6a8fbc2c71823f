import type { TableChoices, TableQuestion, TableReading } from '../../../../src/reading/tables/api';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import type { Decide } from './table-draft';
import classes from './tables.module.css';

type Props = { reading: TableReading; choices: TableChoices; decide: Decide };

/** What the table leaves open and a person has to say, with cells that show it. */
export function Questions({ reading, choices, decide }: Props) {
  const { t } = useWords();
  const { questions, sheets } = reading;
  const asked = (code: TableQuestion['code']) => questions.find((question) => question.code === code);
  const suchAs = (code: TableQuestion['code']): string => asked(code)?.examples.join(', ') ?? '';
  const isDecimal = asked('decimal') !== undefined || choices.decimal !== undefined;
  const isDays = asked('days') !== undefined || choices.days !== undefined;
  const isOpen = asked('goods') !== undefined || asked('twice') !== undefined;
  if (!isDecimal && !isDays && sheets.length < 2 && !isOpen) return null;
  return (
    <section aria-labelledby="table-asked" className={classes.asked}>
      <h2 id="table-asked">{t('table.asked')}</h2>
      <div className={classes.fields}>
        {sheets.length > 1 && (
          <Choice
            label={t('table.sheet')}
            value={reading.sheet ?? ''}
            choices={[
              ...(reading.sheet === null ? [{ value: '', label: t('table.say') }] : []),
              ...sheets.map((name) => ({ value: name, label: name })),
            ]}
            // Columns of another sheet are others.
            onChange={(sheet) => decide({ sheet, columns: undefined })}
          />
        )}
        {isDecimal && (
          <Choice
            label={t('table.decimal')}
            hint={suchAs('decimal')}
            value={choices.decimal ?? ''}
            choices={[
              { value: '', label: t('table.say') },
              { value: 'comma', label: t('table.decimal.comma') },
              { value: 'point', label: t('table.decimal.point') },
            ]}
            onChange={(mark) => decide({ decimal: mark === 'comma' || mark === 'point' ? mark : undefined })}
          />
        )}
        {isDays && (
          <Choice
            label={t('table.days')}
            hint={suchAs('days')}
            value={choices.days ?? ''}
            choices={[
              { value: '', label: t('table.say') },
              { value: 'day-first', label: t('table.days.day-first') },
              { value: 'month-first', label: t('table.days.month-first') },
            ]}
            onChange={(order) =>
              decide({ days: order === 'day-first' || order === 'month-first' ? order : undefined })
            }
          />
        )}
      </div>
      {asked('goods') && <p>{t('table.ask.goods')}</p>}
      {asked('twice') && <p>{t('table.ask.twice', { columns: suchAs('twice') })}</p>}
    </section>
  );
}
