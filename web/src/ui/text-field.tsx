import { useId } from 'react';
import fields from './field.module.css';
import { DayInput } from './typed/day-input';

type Props = {
  label: string;
  type?: 'text' | 'date' | 'password';
  value: string;
  required?: boolean;
  maxLength?: number;
  pattern?: string;
  /** What a browser may fill in by itself. */
  autoComplete?: string;
  /** A number, for the keyboard of a phone. */
  numeric?: boolean;
  onChange: (value: string) => void;
};

/** One line of text, or a day as the reader's language writes it. */
export function TextField({ label, type = 'text', numeric, onChange, ...rest }: Props) {
  const id = useId();
  const { value, required } = rest;
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      {type === 'date' ? (
        <DayInput id={id} value={value} required={required} onChange={onChange} />
      ) : (
        <input
          id={id}
          type={type}
          // A name written from right to left begins there.
          dir="auto"
          autoComplete="off"
          inputMode={numeric ? 'decimal' : undefined}
          {...rest}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
