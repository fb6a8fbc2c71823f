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
  const upload = await request.file({ limits }).catch((error: unknown) => {
    throw brokenForm(error);
  });
  if (!upload) throw new AppError('request-invalid', 'The request holds no file.');
  const faults: unknown[] = [];
  upload.file.on('error', (error) => faults.push(error));
  try {
    return await work(upload);
  } catch (error) {
    throw faults.includes(error) ? brokenForm(error) : error;
  }
}

/** What the parser of forms throws; what it says with a status of its own is told as it is. */
export function brokenForm(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError || 'statusCode' in error) return error;
  return new AppError('request-invalid', `The form cannot be read: ${error.message}.`, { cause: error });
}
