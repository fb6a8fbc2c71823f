import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../../src/case/index';
import {
  isChoice,
  isField,
  isHint,
  isMeasure,
  isProductClass,
  isSourceKind,
  isStage,
  isStatus,
  isTerms,
} from '../i18n/words';
import classes from './edit.module.css';
import { entryLabel, useEntries } from './entries';
import type { Field } from './fields';
import { NewInline } from './new-inline';

type Props = GetInputPropsReturnType & { kind: Kind; field: Field; isNew: boolean };

/** The input a field calls for, with its name, what it is for, and what is wrong with it. */
export function FieldInput({ kind, field, isNew, ...input }: Props) {
  const { t } = useTranslation();
  const entries = useEntries(field.to);
  const common = {
    ...input,
    label: isField(field.name) ? t(`field.${field.name}`) : field.name,
    description: useHint(field),
    // What is expected stands under the field, and inputs side by side stay in line.
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
    withAsterisk: field.required && field.name !== 'id',
    'aria-required': field.required && field.name !== 'id',
  };
  const choices = useChoices(field, kind);
  const data = entries.map((entry) => ({ value: String(entry.id), label: entryLabel(entry) }));
  switch (field.type) {
    case 'boolean':
      return (
        <Checkbox {...input} checked={input.value === true} label={common.label} className={classes.tick} />
      );
    case 'choice':
      return (
        <Select
          {...common}
          value={textOf(input.value)}
          onChange={(word) => input.onChange(word ?? '')}
          clearable={!field.required}
          data={choices}
        />
      );
    case 'reference':
      return (
        <div>
          <Select
            {...common}
            value={textOf(input.value)}
            onChange={(id) => input.onChange(id ?? '')}
            clearable
            searchable
            limit={200}
            data={data}
          />
          {field.to && <NewInline kind={field.to} onCreated={(id) => input.onChange(id)} />}
        </div>
      );
    case 'references':
      return <MultiSelect {...common} searchable limit={200} data={data} className={classes.wide} />;
    case 'long':
      return <Textarea {...common} autosize minRows={2} className={classes.wide} />;
    case 'day':
      return <TextInput {...common} type="date" />;
    case 'text':
    case 'amount':
    case 'when':
    case 'number':
    case 'packs':
      return <TextInput {...common} disabled={field.name === 'id' && !isNew} />;
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function useHint(field: Field): string | undefined {
  const { t } = useTranslation();
  if (field.name === 'id') return t('edit.idHint');
  return isHint(field.name) ? t(`hint.${field.name}`) : undefined;
}

function useChoices(field: Field, kind: Kind): { value: string; label: string }[] {
  const { t } = useTranslation();
  const label = (word: string): string => {
    if (field.name === 'kind' && kind === 'source' && isSourceKind(word)) return t(`source-kind.${word}`);
    if (field.name === 'class' && isProductClass(word)) return t(`class.${word}`);
    if (field.name === 'terms' && isTerms(word)) return t(`terms.${word}`);
    if (field.name === 'stage' && isStage(word)) return t(`stage.${word}`);
    if (field.name === 'status' && isStatus(word)) return t(`status.${word}`);
    if (field.name === 'measure' && isMeasure(word)) return t(`measure.${word}`);
    return isChoice(word) ? t(`choice.${word}`) : word;
  };
  return field.choices.map((word) => ({ value: word, label: label(word) }));
}
