import type { MergedKind } from '../../../src/case/index';
import { shownText } from '../../../src/lib/names/index';
import { useChoices } from '../edit/choices';
import { entryLabel, useEntries } from '../edit/entries';
import type { Field } from '../edit/fields';
import { type EntryBody, formValues } from '../edit/form-values';

type Props = { kind: MergedKind; field: Field; value: unknown };

/** A value in words: what a word is called on the page, whom an id names. */
export function FieldValue({ kind, field, value }: Props) {
  const choices = useChoices(field, kind);
  const named = useEntries(field.to);
  if (value === undefined) return '–';
  const texts = Array.isArray(value) ? value.map(String) : [textOf(field, value)];
  return texts.map((text) => shownText(wordFor(text, choices, named))).join(', ');
}

const textOf = (field: Field, value: unknown): string =>
  String(formValues([field], { [field.name]: value })[field.name]);

function wordFor(
  text: string,
  choices: readonly { value: string; label: string }[],
  named: readonly EntryBody[],
): string {
  const entry = named.find(({ id }) => id === text);
  return entry ? entryLabel(entry) : (choices.find(({ value }) => value === text)?.label ?? text);
}
