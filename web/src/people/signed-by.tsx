import { useEffect } from 'react';
import fields from '../ui/field.module.css';
import { TextField } from '../ui/text-field';
import { useOwnName } from './use-me';

type Props = { label: string; value: string; maxLength: number; onChange: (name: string) => void };

/** Who does it: whoever signed in, and where nobody has to, the name that is typed. */
export function SignedBy(props: Props) {
  const own = useOwnName();
  const { label, value, onChange } = props;
  useEffect(() => {
    if (own !== undefined && value !== own) onChange(own);
  }, [own, value, onChange]);
  if (own === undefined) return <TextField {...props} required />;
  return (
    <div className={fields.field}>
      <span className="small">{label}</span>
      <output>{own}</output>
    </div>
  );
}
