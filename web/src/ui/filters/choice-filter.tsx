import { useId } from 'react';
import { useWords } from '../../i18n/index';
import classes from './filters.module.css';

export type Choice = { readonly value: string; readonly label: string; readonly count: number };

type Props = { label: string; value: string; choices: readonly Choice[]; onChange: (value: string) => void };

/** One of the values that occur, or all of them. */
export function ChoiceFilter({ label, value, choices, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={classes.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('filter.all')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({choice.count})
          </option>
        ))}
      </select>
    </div>
  );
}

/** The values that occur, counted, in the order of their labels. */
export function countChoices<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly (string | undefined)[],
  labelOf: (value: string) => string,
): Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row))) {
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, label: labelOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
