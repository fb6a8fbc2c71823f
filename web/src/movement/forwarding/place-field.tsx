import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { getJson } from '../../api';
import { useCaseId } from '../../case-query';
import fields from '../../ui/field.module.css';

type Props = { label: string; hint: string; value: string; onChange: (place: string) => void };

/** A place of the case, or any other. */
export function PlaceField({ label, hint, value, onChange }: Props) {
  const id = useId();
  const caseId = useCaseId();
  const { data } = useQuery({
    queryKey: ['case', caseId, 'places'],
    queryFn: ({ signal }) =>
      getJson('/api/cases/{case}/entries/{kind}', { case: caseId, kind: 'place' }, signal),
  });
  const names = (data?.entries ?? []).flatMap(({ name }) => (typeof name === 'string' ? name : []));
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        list={`${id}-known`}
        autoComplete="off"
        maxLength={300}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${id}-known`}>
        {[...new Set(names)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-hint`} className="small">
        {hint}
      </p>
    </div>
  );
}
