import { type Kind, kinds } from '../../../src/case/index';
import type { SaidProblem } from '../../../src/lib/errors/index';
import { expectedBy, type Param } from '../../../src/lib/wording/index';
import { isPageKey } from '../../../src/words/index';
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
      entry[field.name] === undefined ? t('expected.required') : expectation(field, issue, t);
  }
  return errors;
}

/** What the server refused, by field. A problem that names no field stands above the form. */
export function serverErrors(problems: readonly SaidProblem[], fields: readonly Field[]): FieldErrors {
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

// The page has whole sentences for what a form asks most; else what the schema expects is said in the words of the server.
function expectation(field: Field, issue: Parameters<typeof expectedBy>[0], t: Say): string {
  const word = isExpected(field.name) ? field.name : byType[field.type];
  if (word !== undefined && isExpected(word)) return t(`expected.${word}`);
  const { key, params } = expectedBy(issue);
  return isPageKey(key) ? t.label(key, plainParams(params)) : '';
}

const plainParams = (params: Readonly<Record<string, Param>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
