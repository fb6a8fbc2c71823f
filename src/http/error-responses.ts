import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import { appErrors } from '../lib/errors/index.js';
import { ProblemDetails } from './api.js';

const everywhere = [400, 401, 403, 404, 421, 429, 500, 503, 507];
const ofWrites = [409, 413, 415, 422];

/** Says in the description what every address may answer when it cannot serve: one shape, by its status. */
export function addErrorResponses(document: Partial<OpenAPIV3_1.Document>): Partial<OpenAPIV3_1.Document> {
  const { $schema: _, ...shape } = z.toJSONSchema(ProblemDetails, { io: 'output' });
  const statuses = [...everywhere, ...ofWrites];
  const responses = Object.fromEntries(statuses.map((status) => [`Problem${status}`, responseOf(status)]));
  for (const item of Object.values(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item ?? {})) {
      if (!isOperation(operation)) continue;
      const may = method === 'get' ? everywhere : statuses;
      operation.responses = {
        ...operation.responses,
        ...Object.fromEntries(
          may.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
        ),
      };
    }
  }
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ProblemDetails: shape as OpenAPIV3_1.SchemaObject },
      responses,
    },
  };
}

const isOperation = (value: unknown): value is OpenAPIV3_1.OperationObject =>
  typeof value === 'object' && value !== null && 'responses' in value;

function responseOf(status: number): OpenAPIV3_1.ResponseObject {
  const meanings = Object.entries(appErrors).filter(([, error]) => error.status === status);
  return {
    description: meanings.map(([code, { means }]) => `${code}: ${means}`).join(' '),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
  };
}
