import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../case/index.js';

type Limits = { readonly fileSize?: number };

/** Works with the one file of a form. A form that is broken or breaks off is the sender's fault and said to them. */
export async function withFile<R>(
  request: FastifyRequest,
  limits: Limits,
  work: (upload: MultipartFile) => Promise<R>,
): Promise<R> {
  try {
    const upload = await request.file({ limits });
    if (!upload) throw new AppError('request-invalid', 'The request holds no file.');
    return await work(upload);
  } catch (error) {
    throw orBrokenForm(error);
  }
}

/**
 * What the parser of forms throws, wherever in reading one it does: errors of no class and without a code. The system's
 * have codes, ours are of a class.
 */
export function orBrokenForm(error: unknown): unknown {
  const isParsers = error instanceof Error && error.name === 'Error' && !('code' in error);
  if (!isParsers) return error;
  return new AppError('request-invalid', `The form cannot be read: ${error.message}.`, { cause: error });
}
