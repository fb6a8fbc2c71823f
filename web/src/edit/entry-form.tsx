import { suggestId } from '../../../src/lib/text/index';
import { type Say, useWords } from '../i18n/index';
import './mantine-inputs.css';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FormEvent, type ReactNode, useMemo } from 'react';
import { idWordsOf, type Kind } from '../../../src/case/index';
import { ApiError, versionsIn } from '../api';
import { DraftNote } from '../ui/draft/draft-note';
import { useDraft } from '../ui/draft/use-draft';
import { amountError, settleTyped } from '../ui/typed/entry-amounts';
import { checkForm, serverErrors } from './check-form';
import { Conflict } from './conflict';
import classes from './edit.module.css';
import { entryLabel, useEntries } from './entries';
import { FieldInput } from './field-input';
import { fieldsOf } from './fields';
import { type EntryBody, type FormValues, formValues, readForm } from './form-values';
import { type Group, groupsOf } from './groups';
import { type EntryFormProps, InlineForm } from './inline-form';
import { useSave } from './save';

/** The form of any kind of entry, made from its schema and checked with it. */
export function EntryForm({
  kind,
  entry,
  isNew,
  draft: named = '',
  etag,
  onSaved,
  onCancel,
}: EntryFormProps) {
  const { t } = useWords();
  const groups = useMemo(() => groupsOf(kind), [kind]);
  const fields = useMemo(() => fieldsOf(kind), [kind]);
  const taken = useTakenIds(kind);
  const save = useSave(kind);
  const languages = useSourceLanguages();
  const read = (values: FormValues): EntryBody =>
    withId(kind, settleAmounts(fields, readForm(fields, values), languages), isNew, taken);
  // A new entry is one draft of its kind, begun from wherever, but for one that is given its fields; a changed one is a
  // draft of that entry.
  const draft = useDraft<FormValues>(
    `entry/${kind}/${isNew ? named : String(entry.id)}`,
    formValues(fields, entry),
    isNew ? 'nothing' : etag,
  );
  const form = useForm<FormValues>({
    initialValues: draft.value,
    onValuesChange: (values) => draft.change(values),
    validate: (values) => {
      const entry = read(values);
      const errors = { ...amountErrors(fields, entry, languages, t), ...checkForm(kind, fields, entry, t) };
      if (isNew && taken.has(idOf(values))) errors.id = t('expected.taken');
      return errors;
    },
    validateInputOnBlur: false,
    clearInputErrorOnChange: true,
  });
  const store = (values: FormValues, onto: string | undefined) => {
    const body = read(values);
    const id = String(body.id);
    save.mutate(
      { id, entry: body, onto },
      {
        onSuccess: () => {
          draft.clear();
          onSaved(id);
        },
        onError: (error) => form.setErrors(refused(error, fields)),
      },
    );
  };
  const versions = versionsIn(save.error);
  const takeTheirs = (theirs: EntryBody, of: string | undefined) => {
    const values = formValues(fields, theirs);
    draft.begin(values, of);
    form.setValues(values);
    save.reset();
  };
  const submit = form.onSubmit(
    (values) => store(values, draft.of),
    // The first wrong field in the order of the page, which is not that of the schema.
    () => setTimeout(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()),
  );
  const wrong = Object.keys(form.errors).length;
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        // A form for a new party lies, for React, inside the form it was opened from.
        event.stopPropagation();
        submit(event);
      }}
    >
      <DraftNote
        draft={{
          ...draft,
          clear: () => {
            draft.clear();
            form.setValues(formValues(fields, entry));
          },
        }}
      />
      <InlineForm value={EntryForm}>
        {groups.map((group) => (
          <GroupFields
            key={group.name}
            group={group}
            isOpen={group.fields.some(({ name }) => name in form.errors || hasValue(entry[name]))}
          >
            {group.fields.map((field) => (
              <FieldInput
                key={field.name}
                kind={kind}
                field={field}
                isNew={isNew}
                input={form.getInputProps(field.name)}
                language={languageIn(form.values, languages)}
              />
            ))}
          </GroupFields>
        ))}
      </InlineForm>
      <div role="alert" className={classes.wrong}>
        {wrong > 0 && t('edit.fixErrors', { count: wrong })}
        {save.isError && wrong === 0 && !versions && save.error.message}
      </div>
      {versions && (
        <Conflict
          kind={kind}
          fields={fields}
          yours={versions.yours ?? {}}
          theirs={versions.theirs}
          isPending={save.isPending}
          onKeepMine={() => store(form.getValues(), versions.etag ?? 'nothing')}
          onTakeTheirs={() =>
            versions.theirs ? takeTheirs(versions.theirs, versions.etag) : [draft.clear(), onCancel()]
          }
          onGoOn={save.reset}
        />
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('edit.save')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            draft.clear();
            onCancel();
          }}
        >
          {t('edit.cancel')}
        </Button>
      </div>
    </form>
  );
}

type Languages = ReadonlyMap<string, string>;

/** The language of each source that has one. */
function useSourceLanguages(): Languages {
  const sources = useEntries('source');
  return useMemo(
    () =>
      new Map(
        sources.flatMap(({ id, language }) =>
          typeof language === 'string' ? [[String(id), language] as const] : [],
        ),
      ),
    [sources],
  );
}

const languageIn = ({ source }: EntryBody, languages: Languages): string | undefined =>
  typeof source === 'string' ? languages.get(source) : undefined;

const amountsIn = (fields: ReturnType<typeof fieldsOf>, entry: EntryBody) =>
  fields.flatMap(({ name, type }) => {
    const text = entry[name];
    return type === 'amount' && typeof text === 'string' ? [{ name, text }] : [];
  });

const settleAmounts = (
  fields: ReturnType<typeof fieldsOf>,
  entry: EntryBody,
  languages: Languages,
): EntryBody => ({
  ...entry,
  ...Object.fromEntries(
    amountsIn(fields, entry).map(({ name, text }) => [name, settleTyped(text, languageIn(entry, languages))]),
  ),
});

const amountErrors = (fields: ReturnType<typeof fieldsOf>, entry: EntryBody, languages: Languages, t: Say) =>
  Object.fromEntries(
    amountsIn(fields, entry).flatMap(({ name, text }) => {
      const error = amountError(text, languageIn(entry, languages), t);
      return error === undefined ? [] : [[name, error]];
    }),
  );

const idOf = ({ id }: FormValues): string => (typeof id === 'string' ? id.trim() : '');

function useTakenIds(kind: Kind): ReadonlySet<string> {
  const entries = useEntries(kind);
  return useMemo(() => new Set(entries.map(({ id }) => String(id))), [entries]);
}

/** A new entry whose id was left empty gets one from its words. */
function withId(kind: Kind, entry: EntryBody, isNew: boolean, taken: ReadonlySet<string>): EntryBody {
  if (!isNew || entry.id !== undefined) return entry;
  return { id: suggestId(entryLabel(entry), taken, idWordsOf(kind, entry)), ...entry };
}

const refused = (error: Error, fields: ReturnType<typeof fieldsOf>) =>
  error instanceof ApiError ? serverErrors(error.problem.problems ?? [], fields) : {};

const hasValue = (value: unknown): boolean => value !== undefined && value !== '';

type GroupProps = { group: Group; isOpen: boolean; children: ReactNode };

function GroupFields({ group, isOpen, children }: GroupProps) {
  const { t } = useWords();
  const title = t(`edit.group.${group.name}`);
  if (!group.folded) {
    return (
      <fieldset className={classes.group}>
        <legend>{title}</legend>
        <div className={classes.fields}>{children}</div>
      </fieldset>
    );
  }
  // Open when something is in it, or wrong: an error nobody sees cannot be mended.
  return (
    <details className={classes.group} open={isOpen || undefined}>
      <summary>{title}</summary>
      <div className={classes.fields}>{children}</div>
    </details>
  );
}
