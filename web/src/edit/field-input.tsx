import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Kind } from '../../../src/case/index';
import { shownText } from '../../../src/lib/names/index';
import { fieldLabel } from '../i18n/field-label';
import { useWords } from '../i18n/index';
import { isHint } from '../i18n/words';
import { useGtinEcho } from '../ui/typed/gtin-echo';
import { useNumberEcho } from '../ui/typed/number-echo';
import { useDayEcho } from '../ui/typed/typed-day';
import { useChoices } from './choices';
import classes from './edit.module.css';
import { entryLabel, useEntries } from './entries';
import type { Field } from './fields';
import { ReferenceInput } from './reference-input';

/** What a form gives each of its inputs. Mantine's own type of it says `any`. */
export type InputProps = {
  value?: unknown;
  error?: unknown;
  onChange: (value: unknown) => void;
  onFocus?: () => void;
  onBlur?: () => void;
};

type Props = {
  kind: Kind;
  field: Field;
  isNew: boolean;
  input: InputProps;
  /** Of the source, by which its amounts are read. */
  language: string | undefined;
};

// What is expected stands under the field, and inputs side by side stay in line.
const order: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** The input a field calls for, with its name, what it is for, and what is wrong with it. */
export function FieldInput({ kind, field, isNew, input, language }: Props) {
  const { t } = useWords();
  const choices = useChoices(field, kind);
  const entries = useEntries(field.to);
  const { value, onChange, onFocus, onBlur } = input;
  const mustBeFilled = field.required && field.name !== 'id';
  const label = fieldLabel(kind, field.name, t);
  const common = {
    label,
    description: useNote(value, field),
    inputWrapperOrder: order,
    error: typeof input.error === 'string' ? input.error : undefined,
    withAsterisk: mustBeFilled,
    'aria-required': mustBeFilled,
    onFocus,
    onBlur,
  };
  const text = typeof value === 'string' ? value : '';
  const dayEcho = useDayEcho(text);
  const gtinEcho = useGtinEcho(field.name === 'gtin' ? text : '');
  const amountEcho = useNumberEcho(text, { language });
  const data = entries.map((entry) => ({ value: String(entry.id), label: entryLabel(entry) }));
  switch (field.type) {
    case 'boolean':
      return <Checkbox label={label} checked={value === true} onChange={onChange} className={classes.tick} />;
    case 'choice':
      return (
        <Select
          {...common}
          value={text || null}
          onChange={(word) => onChange(word ?? '')}
          // What is chosen once more stays chosen; the cross empties a field that may be empty.
          allowDeselect={false}
          clearable={!field.required}
          data={choices}
        />
      );
    case 'reference':
      return field.to && <ReferenceInput to={field.to} id={text} onChange={onChange} common={common} />;
    case 'references':
      return (
        <MultiSelect
          {...common}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
          searchable
          limit={200}
          data={data}
          className={classes.wide}
        />
      );
    case 'list':
      return (
        <Textarea
          {...common}
          value={Array.isArray(value) ? value.join('\n') : ''}
          onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split('\n'))}
          autosize
          minRows={2}
          className={classes.wide}
        />
      );
    case 'long':
      return (
        <Textarea
          {...common}
          value={text}
          onChange={onChange}
          autosize
          minRows={2}
          className={classes.wide}
        />
      );
    case 'day':
    case 'when':
      return (
        <TextInput
          {...common}
          value={text}
          onChange={onChange}
          description={<Noted echo={dayEcho} hint={common.description} />}
        />
      );
    case 'amount':
      return (
        <TextInput
          {...common}
          value={text}
          onChange={onChange}
          description={<Noted echo={amountEcho?.text} hint={common.description} />}
        />
      );
    case 'text':
    case 'number':
    case 'packs':
      return (
        <TextInput
          {...common}
          value={text}
          onChange={onChange}
          description={
            field.name === 'gtin' ? <Noted echo={gtinEcho} hint={undefined} /> : common.description
          }
          disabled={field.name === 'id' && !isNew}
        />
      );
  }
}

/** What was typed is understood as, and what the field is for. */
function Noted({ echo, hint }: { echo: string | undefined; hint: ReactNode }) {
  return (
    <span aria-live="polite">
      {echo && <strong>{echo} </strong>}
      {hint}
    </span>
  );
}

// An input obeys the signs in it: what stands there is not what it says.
function useNote(value: unknown, field: Field): ReactNode {
  const { t } = useWords();
  const hint = useHint(field);
  const text = Array.isArray(value) ? value.join('\n') : value;
  if (typeof text !== 'string' || shownText(text) === text) return hint;
  return <Noted echo={t('edit.hidden', { text: shownText(text) })} hint={hint} />;
}

function useHint({ name }: Field): string | undefined {
  const { t } = useWords();
  if (name === 'id') return t('edit.idHint');
  return isHint(name) ? t(`hint.${name}`) : undefined;
}
