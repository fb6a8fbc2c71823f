import { Autocomplete, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChoices } from '../edit/choices';
import { fieldsOf } from '../edit/fields';
import { useWords } from '../i18n/index';
import type { NamedKind } from './known-names';
import classes from './reading.module.css';
import type { Review } from './use-review';

type Props = {
  kind: 'party' | 'place' | 'product';
  label: string;
  value: string;
  error?: string | undefined;
  required?: boolean;
  /** Names in the article, offered beside those of the case. */
  also?: readonly string[];
  review: Review;
  onChange: (name: string) => void;
};

const shownMax = 20;

/** A name of the case, or a new one, which is written along with the statement: what it is stands beneath. */
export function NameField({ kind, label, value, error, required, also = [], review, onChange }: Props) {
  const { t } = useWords();
  const { told } = review;
  const names = [...new Set([...told.from.known[kind].all, ...also])];
  return (
    <div>
      <Autocomplete
        label={label}
        value={value}
        error={error}
        withAsterisk={required}
        data={names}
        limit={shownMax}
        onChange={onChange}
      />
      {told.isNew(kind, value) && (
        <Nature kind={kind} name={value} review={review}>
          {t('read.new', { kind: t(`kind.${kind}`) })}
        </Nature>
      )}
    </div>
  );
}

const natures: Readonly<Record<Props['kind'], string>> = { party: 'kind', place: 'kind', product: 'class' };

function Nature({
  kind,
  name,
  review,
  children,
}: {
  kind: Props['kind'];
  name: string;
  review: Review;
  children: ReactNode;
}) {
  const field = fieldsOf(kind).find((each) => each.name === natures[kind]);
  if (!field) return null;
  return (
    <div className={classes.nature}>
      <NatureSelect
        field={field}
        kind={kind}
        value={review.told.natureOf(kind, name)}
        label={children}
        onChange={(nature) => review.setNature(kind, name, nature)}
      />
    </div>
  );
}

type NatureProps = {
  field: ReturnType<typeof fieldsOf>[number];
  kind: NamedKind;
  value: string;
  label: ReactNode;
  onChange: (nature: string) => void;
};

function NatureSelect({ field, kind, value, label, onChange }: NatureProps) {
  const choices = useChoices(field, kind);
  return (
    <NativeSelect
      label={label}
      size="xs"
      value={value}
      data={value === '' ? [{ value: '', label: '–' }, ...choices] : choices}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
