import { useId } from 'react';
import classes from '../../amplification/field.module.css';

type Props = {
  label: string;
  hint?: string;
  value: string;
  /** What the server said of it. */
  problem?: string | undefined;
  onChange: (value: string) => void;
};

/** A number as it is typed; the server says what is wrong with it. */
export function TextField({ label, hint, value, problem, onChange }: Props) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className="small"
          role={problem === undefined ? undefined : 'alert'}
          style={problem === undefined ? undefined : { color: 'var(--against)' }}
        >
          {note}
        </p>
      )}
    </div>
  );
}
