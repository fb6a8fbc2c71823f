import { z } from 'zod';
import { Amount } from './amount.js';
import { type Kind, kindNames, kinds } from './kinds.js';

/** How a field is written in a file, read off its schema so that the two cannot differ. */
export type FieldType = 'text' | 'amount' | 'number' | 'boolean' | 'list' | 'packs';
export type FieldTypes = ReadonlyMap<string, FieldType>;

function typeOf(schema: z.core.$ZodType): FieldType {
  if (schema instanceof z.ZodOptional) return typeOf(schema.unwrap());
  if (schema === Amount) return 'amount';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodRecord) return 'packs';
  return 'text';
}

export const typesOfFields = (schema: { shape: Readonly<Record<string, z.core.$ZodType>> }): FieldTypes =>
  new Map(Object.entries(schema.shape).map(([field, inner]) => [field, typeOf(inner)]));

const typesOfKinds = new Map<Kind, FieldTypes>(
  kindNames.map((kind) => [kind, typesOfFields(kinds[kind].schema)]),
);

/** The fields of a kind, in the order of its schema. */
export const fieldTypes = (kind: Kind): FieldTypes => typesOfKinds.get(kind) ?? new Map();
