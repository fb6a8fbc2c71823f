import { useId } from 'react';
import fields from '../amplification/field.module.css';

type Props = {
  label: string;
  type?: 'text' | 'date';
  value: string;
  required?: boolean;
  maxLength?: number;
  pattern?: string;
  onChange: (value: string) => void;
};

export function TextField({ label, type = 'text', onChange, ...rest }: Props) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type={type} {...rest} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
