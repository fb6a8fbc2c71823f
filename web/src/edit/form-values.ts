import { typedDay } from '../ui/typed/typed-day';
import { typedNumber } from '../ui/typed/typed-number';
import type { Field } from './fields';

/** What the inputs hold: text as typed, ticks, and lists of ids. */
export type FormValues = Record<string, string | boolean | string[]>;

export type EntryBody = Record<string, unknown>;

export function emptyValue({ type }: Field): string | boolean | string[] {
  if (type === 'boolean') return false;
  return type === 'references' || type === 'list' ? [] : '';
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function formValue(field: Field, value: unknown): string | boolean | string[] {
  if (value === undefined || value === null) return emptyValue(field);
  if (typeof value === 'boolean') return value;
  // In an address a tick is text.
  if (field.type === 'boolean') return value === 'true';
  if (Array.isArray(value)) return value.map(String);
  if (isGroup(value)) {
    return Object.entries(value)
      .map(([name, pieces]) => `${name}=${String(pieces)}`)
      .join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An entry as the form shows it. */
export const formValues = (fields: readonly Field[], entry: EntryBody): FormValues =>
  Object.fromEntries(fields.map((field) => [field.name, formValue(field, entry[field.name])]));

// "box=50, carton=2000". What is not of that form is left for the schema to refuse.
function readPacks(text: string): unknown {
  const pairs = text.split(',').map((part) => part.split('=').map((word) => word.trim()));
  if (pairs.some((pair) => pair.length !== 2 || pair[0] === '')) return text;
  return Object.fromEntries(
    pairs.map(([name = '', pieces = '']) => [name, typedNumber(pieces, { isWhole: true })]),
  );
}

function readValue({ type }: Field, value: string | boolean | string[]): unknown {
  if (typeof value === 'boolean') return value || undefined;
  if (Array.isArray(value)) {
    const filled = value.filter((line) => line.trim() !== '');
    return filled.length === 0 ? undefined : filled;
  }
  const text = value.trim();
  if (text === '') return undefined;
  if (type === 'number') return /^[-−]/.test(text) ? -typedNumber(text.slice(1)) : typedNumber(text);
  if (type === 'day' || type === 'when') return typedDay(text);
  return type === 'packs' ? readPacks(text) : text;
}

/** The form as an entry: what was left empty is left out. */
export function readForm(fields: readonly Field[], values: FormValues): EntryBody {
  const filled = fields.flatMap((field) => {
    const value = readValue(field, values[field.name] ?? emptyValue(field));
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(filled);
}
