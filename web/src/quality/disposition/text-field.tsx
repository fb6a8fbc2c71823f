import { useId } from 'react';
import { DayInput } from '../../typed/day-input';
import classes from './disposition.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  numeric?: boolean;
  maxLength?: number;
  required?: boolean;
};

/** One line of text, or a day as the reader's language writes it, with its name above. */
export function TextField({ label, value, onChange, type = 'text', numeric, maxLength, required }: Props) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {type === 'date' ? (
        <DayInput id={id} value={value} required={required} onChange={onChange} />
      ) : (
        <input
          id={id}
          value={value}
          inputMode={numeric ? 'decimal' : undefined}
          autoComplete="off"
          maxLength={maxLength}
          required={required}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
