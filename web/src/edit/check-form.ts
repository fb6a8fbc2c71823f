import { type Kind, kinds } from '../../../src/case/index';
import type { Problem } from '../../../src/lib/errors/index';
import type { Say } from '../i18n/index';
import { isExpected } from '../i18n/words';
import type { Field } from './fields';
import type { EntryBody } from './form-values';

export type FieldErrors = Record<string, string>;

/** What is wrong with an entry, by field, in the words of the reader's language. */
export function checkForm(kind: Kind, fields: readonly Field[], entry: EntryBody, t: Say): FieldErrors {
  const result = kinds[kind].schema.safeParse(entry);
  if (result.success) return {};
  const errors: FieldErrors = {};
  for (const issue of result.error.issues) {
    const field = fields.find(({ name }) => name === issue.path[0]);
    if (!field) continue;
    errors[field.name] ??=
      entry[field.name] === undefined ? t('expected.required') : expectation(field, issue.message, t);
  }
  return errors;
}

/** What the server refused, by field. A problem that names no field stands above the form. */
export function serverErrors(problems: readonly Problem[], fields: readonly Field[]): FieldErrors {
  const named = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(
    problems.flatMap(({ at, message, expected }) => {
      const field = at.field?.split(/[.[]/)[0];
      if (field === undefined || !named.has(field)) return [];
      return [[field, expected === undefined ? message : `${message}. ${expected}`]];
    }),
  );
}

const byType: Partial<Record<Field['type'], string>> = {
  amount: 'amount',
  day: 'day',
  when: 'when',
  number: 'number',
  packs: 'packs',
};

// The schema says what it expects in English; where the page has the same sentence in three languages, that one.
function expectation(field: Field, message: string, t: Say): string {
  const word = isExpected(field.name) ? field.name : byType[field.type];
  return word !== undefined && isExpected(word) ? t(`expected.${word}`) : message;
}
