import { useId } from 'react';
import classes from './filters.module.css';

type Props = { label: string; value: string; onChange: (value: string) => void };

export function TextFilter({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={classes.text}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
