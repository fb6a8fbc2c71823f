import type { SwaggerTransform } from '@fastify/swagger';

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
  (document) => {
    const { schema, url } = transform(document);
    const isForm = schema.consumes?.includes('multipart/form-data') === true;
    return { url, schema: isForm ? { ...schema, body: form } : schema };
  };
