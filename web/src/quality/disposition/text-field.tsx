import { useId } from 'react';
import classes from './disposition.module.css';

type Props = { name: string; label: string; type?: 'text' | 'date'; maxLength?: number; required?: boolean };

/** One line of text with its name above. */
export function TextField({ name, label, type = 'text', maxLength, required = false }: Props) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} maxLength={maxLength} required={required} />
    </div>
  );
}
