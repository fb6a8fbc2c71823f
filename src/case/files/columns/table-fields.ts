import { z } from 'zod';
import { plainLetters } from '../../../lib/text/index.js';
import { inEveryLanguage, isLabelKey, type LabelKey } from '../../../words/index.js';
import { type FieldTypes, typesOfFields } from '../../entries/field-types.js';
import { kindNames, kinds } from '../../entries/kinds.js';
import { labelKeys } from '../../entries/label-keys.js';

/** What a table may hold, and what else its columns and words may be called: as the page calls them, in any language. */
export type TableFields = {
  readonly types: FieldTypes;
  /** The word each field has in the catalogue, as this kind means it. */
  readonly keys: ReadonlyMap<string, LabelKey>;
  /** Fields by what they are called. */
  readonly called: ReadonlyMap<string, string>;
  /** Of a field that holds one of some words, these by what they are called. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

type Schema = { readonly shape: Readonly<Record<string, z.core.$ZodType>> };
const known = new WeakMap<Schema, TableFields>();

export function tableFields(schema: Schema): TableFields {
  const found = known.get(schema) ?? makeFields(schema);
  known.set(schema, found);
  return found;
}

function makeFields(schema: Schema): TableFields {
  const fields = Object.entries(schema.shape);
  const kind = kindNames.find((name) => kinds[name].schema === schema);
  const keys = fields.flatMap(([field]): [string, LabelKey][] =>
    [`field.${field}`, `field.${kind}.${field}`].filter(isLabelKey).map((key) => [field, key]),
  );
  return {
    types: typesOfFields(schema),
    keys: new Map(keys),
    called: byLabel(keys),
    words: new Map(
      fields.map(([field, inner]) => [field, byLabel([...labelKeys(field, choicesOf(inner))])] as const),
    ),
  };
}

function choicesOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional) return choicesOf(schema.unwrap());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

/** What is called the same in two languages and means two things there is left out. */
function byLabel(keys: readonly (readonly [string, LabelKey])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const doubled = new Set<string>();
  for (const [name, key] of keys)
    for (const label of new Set(inEveryLanguage(key).flatMap(variantsOf))) {
      if ((found.get(label) ?? name) !== name) doubled.add(label);
      found.set(label, name);
    }
  return new Map([...found].filter(([label]) => !doubled.has(label) && !/^[a-z]?$/.test(label)));
}

// "Paese (tre lettere)" is "Paese" too, and "Dichiarazione, in una frase" is "Dichiarazione".
const variantsOf = (label: string): string[] =>
  [label, label.replace(/[(（].*[)）]\s*$/, ''), label.replace(/[,，].*$/, '')].map(plainLabel);

/** A name whatever its capitals, accents, spaces and marks. */
export const plainLabel = (text: string): string => plainLetters(text).replaceAll(/[\s_.’'-]+/g, '');
