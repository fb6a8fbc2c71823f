import type { SwaggerTransform } from '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import { rolesOf } from './access.js';

declare module 'fastify' {
  interface FastifySchema {
    /** The command that gives the same answer. */
    'x-command'?: string;
  }
}

const form = {
  type: 'object',
  properties: { file: { type: 'string', format: 'binary' } },
  required: ['file'],
};

/** Says in the description that an address takes a form with a file, which no schema checks. */
export const formatUploads =
  (transform: SwaggerTransform): SwaggerTransform =>
  (document) =>
    withForm(transform(document));

// A route may be described by nothing but its address, whatever the types say.
type Described = { readonly url: string; readonly schema?: FastifySchema };

const withForm = ({ url, schema = {} }: Described) => {
  const isForm = schema.consumes?.includes('multipart/form-data') === true;
  return { url, schema: isForm ? { ...schema, body: form } : schema };
};

/** Says in the description which roles may do what. */
export const sayRoles =
  (transform: SwaggerTransform): SwaggerTransform =>
  (document) => {
    const { url, schema } = transform(document);
    const { 'x-access': access, ...rest } = schema;
    return { url, schema: access === undefined ? rest : { ...rest, 'x-role': rolesOf(access) } };
  };
