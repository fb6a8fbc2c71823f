import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// A schema includes others by the path beside it.
xmlRegisterFsInputProviders();

type Validator = { readonly validate: (document: XmlDocument) => void };

const validators = {
  xsd: (schema: XmlDocument): Validator => XsdValidator.fromDoc(schema),
  rng: (schema: XmlDocument): Validator => RelaxNGValidator.fromDoc(schema),
};

/** Throws what is wrong with a document by a schema. */
export function validateXml(text: string, schemaPath: string): void {
  const kind = schemaPath.endsWith('.xsd') ? 'xsd' : 'rng';
  const schema = XmlDocument.fromBuffer(readFileSync(schemaPath), { url: schemaPath });
  validators[kind](schema).validate(XmlDocument.fromString(text));
}
