import { z } from 'zod';
import {
  fieldTypes,
  type Kind,
  kinds,
  references,
  type FieldType as TypeInFile,
} from '../../../src/case/index';

/** As what a field is written in a form: what the file has, and what the form alone tells apart. */
export type FieldType =
  | Exclude<TypeInFile, 'country' | 'currency' | 'names'>
  | 'long'
  | 'reference'
  | 'references';

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
  const shape: Readonly<Record<string, z.core.$ZodType>> = kinds[kind].schema.shape;
  return [...fieldTypes(kind)].map(([name, type]) => {
    const schema = shape[name];
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const to = references[kind][name];
    return {
      name,
      required: inner === schema,
      choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
      type: to === undefined ? typeInForm(name, type) : type === 'list' ? 'references' : 'reference',
      ...(to === undefined ? {} : { to }),
    };
  });
}

function typeInForm(name: string, type: TypeInFile): FieldType {
  if (type === 'text') return longTexts.has(name) ? 'long' : 'text';
  if (type === 'names') return 'list';
  return type === 'country' || type === 'currency' ? 'text' : type;
}
