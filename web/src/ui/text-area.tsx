import { useId } from 'react';
import classes from './text-area.module.css';

type Props = {
  label: string;
  hint?: string;
  rows: number;
  value: string;
  onChange: (value: string) => void;
};

/** Several lines, written from either side. */
export function TextArea({ label, hint, onChange, ...rest }: Props) {
  const id = useId();
  return (
    <div className={classes.area}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...rest}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
    </div>
  );
}
