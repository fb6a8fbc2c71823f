import { z } from 'zod';
import { Day, When } from '../../lib/days/index.js';
import { Amount } from './amount.js';
import { type Kind, kindNames, kinds } from './kinds.js';
import { CountryCode, Currency, OtherNames } from './vocabulary.js';

/** How a field is written in a file, read off its schema so that the two cannot differ. */
export type FieldType =
  | 'text'
  | 'amount'
  | 'number'
  | 'boolean'
  | 'list'
  | 'names'
  | 'packs'
  | 'day'
  | 'when'
  | 'choice'
  | 'country'
  | 'currency';
export type FieldTypes = ReadonlyMap<string, FieldType>;

const ownTypes = new Map<z.core.$ZodType, FieldType>([
  [Amount, 'amount'],
  [Day, 'day'],
  [When, 'when'],
  [CountryCode, 'country'],
  [Currency, 'currency'],
  [OtherNames, 'names'],
]);

function typeOf(schema: z.core.$ZodType): FieldType {
  if (schema instanceof z.ZodOptional) return typeOf(schema.unwrap());
  const own = ownTypes.get(schema);
  if (own !== undefined) return own;
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodRecord) return 'packs';
  if (schema instanceof z.ZodEnum) return 'choice';
  return 'text';
}

export const typesOfFields = (schema: { shape: Readonly<Record<string, z.core.$ZodType>> }): FieldTypes =>
  new Map(Object.entries(schema.shape).map(([field, inner]) => [field, typeOf(inner)]));

const typesOfKinds = new Map<Kind, FieldTypes>(
  kindNames.map((kind) => [kind, typesOfFields(kinds[kind].schema)]),
);

/** The fields of a kind, in the order of its schema. */
export const fieldTypes = (kind: Kind): FieldTypes => typesOfKinds.get(kind) ?? new Map();
