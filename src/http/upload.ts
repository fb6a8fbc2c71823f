import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asIs, type Wording, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

type Limits = { readonly fileSize?: number /** Of a text beside the file. */; readonly fieldSize?: number };

declare module 'fastify' {
  interface FastifyInstance {
    /** What no file that is sent may exceed, whatever an address allows. */
    uploadBytesMax: number;
  }
}

const fieldsMax = 10;

const formLimits: Readonly<Record<string, Wording>> = {
  FST_FILES_LIMIT: wording('error.upload.files'),
  FST_FIELDS_LIMIT: wording('error.upload.fields', { max: String(fieldsMax) }),
  FST_PARTS_LIMIT: wording('error.upload.parts'),
  FST_REQ_FILE_TOO_LARGE: wording('error.upload.large'),
};

/** Lets files be sent in forms, one at a time. */
export async function takeUploads(app: FastifyInstance, bytesMax: number): Promise<void> {
  app.decorate('uploadBytesMax', bytesMax);
  await app.register(multipart, {
    limits: { files: 1, fields: fieldsMax, fieldSize: 10_000, fileSize: bytesMax },
  });
  // What was refused half-way is let go by to its end, or the next request over the connection waits behind it.
  app.addHook('onResponse', async ({ raw }) => {
    if (raw.readableEnded) return;
    raw.unpipe();
    raw.resume();
  });
}

/** Works with the one file of a form. A form that is broken or breaks off is the sender's fault and said to them. */
export async function withFile<R>(
  request: FastifyRequest,
  limits: Limits,
  work: (upload: MultipartFile) => Promise<R>,
): Promise<R> {
  try {
    const { uploadBytesMax } = request.server;
    const fileSize = Math.min(limits.fileSize ?? uploadBytesMax, uploadBytesMax);
    const { fieldSize } = limits;
    const upload = await request.file({
      limits: { fileSize, ...(fieldSize !== undefined && { fieldSize }) },
    });
    if (!upload) throw appError('request-invalid', wording('error.upload.none'));
    return await work(upload);
  } catch (error) {
    throw orBrokenForm(error);
  }
}

type FileSent = { readonly name: string; readonly bytes: Uint8Array };
type FieldSent = FileSent & { /** Of the form. */ readonly field: string };

/** The one file of a form, whole; a form need not say what it is called. */
export const readFileSent = (
  request: FastifyRequest,
  { fileSize, unnamed }: { readonly fileSize: number; readonly unnamed: string },
): Promise<FileSent> =>
  withFile(request, { fileSize }, async (upload) => ({
    name: upload.filename === '' ? unnamed : upload.filename,
    bytes: await upload.toBuffer(),
  }));

/** All files of a form, which together may be so large. */
export async function readFiles(
  request: FastifyRequest,
  { files, bytes: bytesMax }: { readonly files: number; readonly bytes: number },
): Promise<FieldSent[]> {
  const sent: FieldSent[] = [];
  let left = Math.min(bytesMax, request.server.uploadBytesMax);
  try {
    for await (const part of request.files({ limits: { files, fileSize: bytesMax } })) {
      const bytes = await part.toBuffer();
      left -= bytes.length;
      if (left < 0) throw appError('body-too-large', wording('error.upload.large'));
      sent.push({ field: part.fieldname, name: part.filename, bytes });
    }
  } catch (error) {
    throw orBrokenForm(error);
  }
  if (sent.length === 0) throw appError('request-invalid', wording('error.upload.none'));
  return sent;
}

/**
 * What the parser of forms throws, wherever in reading one it does: errors of no class and without a code. The system's
 * have codes, ours are of a class.
 */
export function orBrokenForm(error: unknown): unknown {
  const tooMuch = error instanceof Error && 'code' in error ? formLimits[String(error.code)] : undefined;
  if (tooMuch !== undefined) return appError('body-too-large', tooMuch, { cause: error });
  const isParsers = error instanceof Error && error.name === 'Error' && !('code' in error);
  if (!isParsers) return error;
  return appError('request-invalid', wording('error.upload.broken', { said: asIs(error.message) }), {
    cause: error,
  });
}
