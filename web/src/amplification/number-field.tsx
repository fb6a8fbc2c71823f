import { useId } from 'react';
import classes from './field.module.css';

type Props = {
  label: string;
  hint: string;
  unit?: string;
  value: number;
  min: number;
  max?: number;
  step?: number | 'any';
  onChange: (value: number) => void;
};

export function NumberField({ label, hint, unit, value, min, max, step = 1, onChange }: Props) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.measured}>
        <input
          id={id}
          type="number"
          required
          min={min}
          max={max}
          step={step}
          // An emptied field is not a number: the browser then says that it is needed.
          value={Number.isNaN(value) ? '' : value}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange(target.valueAsNumber)}
        />
        {unit !== undefined && <span>{unit}</span>}
      </div>
      <p id={`${id}-hint`} className="small">
        {hint}
      </p>
    </div>
  );
}
