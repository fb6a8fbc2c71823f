import { useId } from 'react';
import type { TableReading } from '../../../../src/reading/tables/api';
import { useWords } from '../../i18n/index';
import { type ColumnRole, columnRoles } from './roles';
import type { Decide } from './table-draft';
import classes from './tables.module.css';

type Props = { reading: TableReading; columns: Readonly<Record<string, ColumnRole>>; decide: Decide };

/** Each column with some of its cells and what it becomes, to be corrected. */
export function ColumnTable({ reading, columns, decide }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="table-columns">
      <h2 id="table-columns">{t('table.columns.title')}</h2>
      <p className="small">{t('table.columns.hint')}</p>
      <ul className={classes.columns}>
        {reading.columns.map((column) => (
          <Column
            key={column.at}
            column={column}
            onChange={(as) => decide({ columns: { ...columns, [column.at]: as } })}
          />
        ))}
      </ul>
    </section>
  );
}

type ColumnProps = { column: TableReading['columns'][number]; onChange: (as: ColumnRole) => void };

function Column({ column, onChange }: ColumnProps) {
  const { t } = useWords();
  const id = useId();
  const { name, as, by, samples, rival, read, filled, at } = column;
  const called = name === '' ? t('table.column.unnamed', { number: at + 1 }) : name;
  return (
    <li data-none={as === 'none' || undefined} data-asked={rival !== null || undefined}>
      <label htmlFor={id} className={classes.name}>
        {called}
      </label>
      <ul className={classes.samples} aria-label={t('table.column.samples', { name: called })}>
        {filled === 0 && <li>{t('table.column.empty')}</li>}
        {samples.map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
      <div className={classes.becomes}>
        <select
          id={id}
          value={as}
          aria-describedby={`${id}-why`}
          onChange={({ target }) => {
            const chosen = columnRoles.find((role) => role === target.value);
            if (chosen) onChange(chosen);
          }}
        >
          {columnRoles.map((role) => (
            <option key={role} value={role}>
              {t.label(`column.${role}`)}
            </option>
          ))}
        </select>
        <p id={`${id}-why`} className="small">
          {rival === null
            ? t(`table.column.by.${by}`)
            : t('table.column.rival', { as: t(`column.${rival}`) })}
        </p>
        {read !== null && <p className={`small ${classes.read}`}>{read}</p>}
      </div>
    </li>
  );
}
