import { useId } from 'react';
import classes from '../../ui/field.module.css';
import { useNumberEcho } from '../../ui/typed/number-echo';
import { type Asked, countedAs } from './asked';

type Props = {
  name: keyof Asked;
  label: string;
  hint?: string;
  value: string;
  /** What the server said of it. */
  problem?: string | undefined;
  onChange: (value: string) => void;
};

/** A number as it is typed, with what it is understood as; the server says what is wrong with it. */
export function PlanField({ name, label, hint, value, problem, onChange }: Props) {
  const id = useId();
  const echo = useNumberEcho(value, countedAs(name));
  const wrong = echo?.isTwoWays ? echo.text : problem;
  const note = wrong ?? hint;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-echo ${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      {echo && !wrong && (
        <p id={`${id}-echo`} className="small" aria-live="polite">
          <strong>{echo.text}</strong>
        </p>
      )}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className="small"
          role={wrong === undefined ? undefined : 'alert'}
          style={wrong === undefined ? undefined : { color: 'var(--against)' }}
        >
          {note}
        </p>
      )}
    </div>
  );
}
