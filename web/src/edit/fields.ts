import { z } from 'zod';
import { Amount, type Kind, kinds, references } from '../../../src/case/index';
import { Day, When } from '../../../src/lib/days/index';

export type FieldType =
  | 'text'
  | 'long'
  | 'amount'
  | 'day'
  | 'when'
  | 'number'
  | 'choice'
  | 'boolean'
  | 'reference'
  | 'references'
  | 'lines'
  | 'packs';

export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** The kind a reference names. */
  readonly to?: Kind;
};

const longTexts = new Set(['text', 'note', 'caveat', 'purports', 'scope', 'rule']);

/** The fields of a kind, read off its schema so that form and file cannot differ. */
export function fieldsOf(kind: Kind): Field[] {
  return Object.entries<z.core.$ZodType>(kinds[kind].schema.shape).map(([name, schema]) =>
    fieldOf(kind, name, schema),
  );
}

function fieldOf(kind: Kind, name: string, schema: z.core.$ZodType): Field {
  const required = !(schema instanceof z.ZodOptional);
  const inner: z.core.$ZodType = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const to = references[kind][name];
  const choices = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
  return { name, required, choices, type: typeOf(name, inner, to), ...(to === undefined ? {} : { to }) };
}

function typeOf(name: string, schema: z.core.$ZodType, to: Kind | undefined): FieldType {
  if (to !== undefined) return schema instanceof z.ZodArray ? 'references' : 'reference';
  if (schema instanceof z.ZodArray) return 'lines';
  if (schema === Amount) return 'amount';
  if (schema === Day) return 'day';
  if (schema === When) return 'when';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodRecord) return 'packs';
  return longTexts.has(name) ? 'long' : 'text';
}
