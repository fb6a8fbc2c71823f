import { useId } from 'react';
import classes from './field.module.css';

type Props = {
  label: string;
  hint?: string;
  value: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  required?: boolean;
  onChange: (value: string) => void;
};

/** One of a few, with what it is for beneath. */
export function Choice({ label, hint, value, choices, required = false, onChange }: Props) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        required={required}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
    </div>
  );
}
