import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { orBrokenForm } from '../../http/upload.js';
import { AppError } from '../../lib/errors/index.js';
import { Job, JobList, JobParameters, ReadingRequest } from '../api.js';
import { eventsOf } from './events.js';
import type { Jobs } from './jobs.js';
import { type JobStore, tooLarge, type Upload } from './store.js';

const filesMax = 100;
// What a form takes besides its files.
const formBytes = 1024 ** 2;

const tags = ['amplification'];
export const JobParams = z.object({ job: z.uuid() });
/** Of several runs of a job which one; the newest without. */
export const RunQuery = z.object({ run: z.uuid().optional() });

export const jobRoutes =
  (jobs: Jobs): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/jobs',
      { schema: { tags, summary: 'Every job, the newest first', response: { 200: JobList } } },
      async () => ({ jobs: jobs.list() }),
    );

    app.get(
      '/jobs/:job',
      {
        schema: {
          tags,
          summary: 'A job: its files, its state, its runs, and the summary of one of them',
          params: JobParams,
          querystring: RunQuery,
          response: { 200: Job },
        },
      },
      async ({ params, query }) => jobs.get(params.job, query.run),
    );

    app.post(
      '/jobs/:job/run',
      {
        schema: {
          tags,
          summary:
            'Count. A job that has ended may be run again; earlier runs stay, but for one that asked the same',
          params: JobParams,
          body: JobParameters,
          response: { 202: Job },
        },
      },
      async ({ params, body }, reply) => reply.status(202).send(await jobs.run(params.job, body)),
    );

    app.post(
      '/jobs/:job/reading',
      {
        schema: {
          tags,
          summary:
            'Look at the files again, read as is said here: order of dates, zone, sheet, encoding, columns',
          params: JobParams,
          body: ReadingRequest,
          response: { 200: Job },
        },
      },
      async ({ params, body }, reply) => jobs.readAgain(params.job, body, goneSignal(reply)),
    );

    app.get(
      '/jobs/:job/events',
      {
        // A compressor would hold events back.
        compress: false,
        schema: {
          tags,
          summary: 'The job now and whenever it changes, as server-sent events named job, until it has ended',
          params: JobParams,
          produces: ['text/event-stream'],
          response: { 200: z.any() },
        },
      },
      async ({ params }, reply) => {
        jobs.get(params.job);
        return (
          reply
            .type('text/event-stream')
            .header('cache-control', 'no-store')
            // Kept alive it would hold up a server that closes for as long as it may stay idle.
            .header('connection', 'close')
            .send(Readable.from(eventsOf(jobs, params.job, goneSignal(reply))))
        );
      },
    );

    app.post(
      '/jobs/:job/cancel',
      {
        schema: {
          tags,
          summary: 'Stop it; answers when it has stopped',
          params: JobParams,
          response: { 200: Job },
        },
      },
      async ({ params }) => jobs.cancel(params.job),
    );

    app.delete(
      '/jobs/:job/runs/:run',
      {
        schema: {
          tags,
          summary: 'Remove one run and its results',
          params: JobParams.extend({ run: z.uuid() }),
          response: { 200: Job },
        },
      },
      async ({ params }) => jobs.removeRun(params.job, params.run),
    );

    app.delete(
      '/jobs/:job',
      {
        schema: {
          tags,
          summary: 'Stop it and remove its files',
          params: JobParams,
          response: { 204: z.null() },
        },
      },
      async ({ params }, reply) => {
        await jobs.remove(params.job);
        return reply.status(204).send(null);
      },
    );
  };

export const uploadRoute =
  (jobs: Jobs, store: JobStore, bytesMax: number): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/jobs',
      {
        schema: {
          tags,
          summary: 'A job from files of posts (multipart), recognised and ready to be run',
          consumes: ['multipart/form-data'],
          response: { 201: Job },
        },
      },
      async (request, reply) => {
        refuseEarly(request, bytesMax);
        const upload = await store.beginUpload(bytesMax);
        try {
          await takeFiles(request, upload);
          return await reply.status(201).send(await jobs.add(upload, goneSignal(reply)));
        } finally {
          // Nothing is there any more when it has become a job.
          await upload.discard();
        }
      },
    );
  };

function refuseEarly({ headers }: FastifyRequest, bytesMax: number): void {
  const bytes = Number(headers['content-length'] ?? 0);
  if (bytes > bytesMax + formBytes) throw tooLarge('The request', bytes, bytesMax);
}

async function takeFiles(request: FastifyRequest, upload: Upload): Promise<void> {
  // Bytes are counted over all files as they are written, and not by the parser, which counts each by itself.
  const limits = { files: filesMax, fileSize: Number.MAX_SAFE_INTEGER };
  try {
    for await (const part of request.files({ limits })) await upload.take(part.filename, part.file);
  } catch (cause) {
    const isBrokenOff = request.raw.destroyed && !request.raw.complete;
    throw isBrokenOff
      ? new AppError('request-invalid', 'The upload was broken off.', { cause })
      : orBrokenForm(cause);
  }
  if (upload.paths.length === 0) throw new AppError('request-invalid', 'The request holds no file.');
}

/** Aborted when whoever asked has gone, or has been answered. */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    gone.abort();
  });
  return gone.signal;
}
