import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError, type Language, languageNames } from '../../words/index.js';
import { ResultFiles } from '../api.js';
import { findRun, type JobTypes, type LiveJob, type LiveRun } from '../job.js';
import type { Jobs } from '../jobs.js';
import { eventsOf } from './events.js';
import { listFiles } from './list-files.js';

export const JobParams = z.object({ job: z.uuid() });
/** Of several runs of a job which one; the newest without. */
export const RunQuery = z.object({ run: z.uuid().optional() });

/** Where nothing is said, Accept-Language decides. */
export const LanguageQuery = z.object({
  lang: z.enum(languageNames).optional().describe('Language of the sentences.'),
});

/** How jobs of a kind are told. */
export type JobsShown<K extends JobTypes> = {
  /** Names the kind. */
  readonly tag: string;
  readonly Job: z.ZodType;
  readonly JobList: z.ZodType;
  readonly Parameters: z.ZodType<K['parameters']>;
  readonly languageOf: (request: FastifyRequest) => Language;
  /** What `Job` describes, with the result of one run; of the newest unless told which. */
  readonly show: (job: LiveJob<K>, language: Language, run?: LiveRun<K>) => object;
};

/** What is asked of jobs whatever they are about. What they are given comes by an address of the domain. */
export const jobRoutes =
  <K extends JobTypes>(
    jobs: Jobs<K>,
    { tag, Job, JobList, Parameters, languageOf, show }: JobsShown<K>,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = [tag];

    app.get(
      '/jobs',
      {
        schema: {
          tags,
          operationId: 'listJobs',
          'x-access': 'read',
          summary: 'Every job, the newest first',
          querystring: LanguageQuery,
          response: { 200: JobList },
        },
      },
      async (request) => ({ jobs: jobs.list().map((job) => show(job, languageOf(request))) }),
    );

    app.get(
      '/jobs/:job',
      {
        schema: {
          tags,
          operationId: 'getJob',
          'x-access': 'read',
          summary: 'A job: its files, its state, its runs, and the summary of one of them',
          params: JobParams,
          querystring: LanguageQuery.extend(RunQuery.shape),
          response: { 200: Job },
        },
      },
      async (request) => {
        const { run } = request.query;
        const job = jobs.find(request.params.job);
        return show(job, languageOf(request), run === undefined ? undefined : findRun(job, run));
      },
    );

    app.post(
      '/jobs/:job/run',
      {
        schema: {
          tags,
          operationId: 'runJob',
          'x-access': 'record',
          summary:
            'Run it. A job that has ended may be run again; earlier runs stay, but for one that asked the same',
          params: JobParams,
          body: Parameters,
          response: { 202: Job },
        },
      },
      async (request, reply) => {
        // Valid by now; the compiler does not follow a schema it does not know through the router.
        const parameters = Parameters.parse(request.body);
        const job = await jobs.run(request.params.job, parameters);
        return reply.status(202).send(show(job, languageOf(request)));
      },
    );

    app.get(
      '/jobs/:job/events',
      {
        // A compressor would hold events back.
        compress: false,
        schema: {
          tags,
          operationId: 'watchJob',
          'x-access': 'read',
          summary: 'The job now and whenever it changes, as server-sent events named job, until it has ended',
          params: JobParams,
          querystring: LanguageQuery,
          produces: ['text/event-stream'],
          response: { 200: z.any() },
        },
      },
      async (request, reply) => {
        const { params } = request;
        const language = languageOf(request);
        jobs.find(params.job);
        return (
          reply
            .type('text/event-stream')
            .header('cache-control', 'no-store')
            // Kept alive it would hold up a server that closes for as long as it may stay idle.
            .header('connection', 'close')
            .send(Readable.from(eventsOf(jobs, params.job, (job) => show(job, language), goneSignal(reply))))
        );
      },
    );

    app.post(
      '/jobs/:job/cancel',
      {
        schema: {
          tags,
          operationId: 'cancelJob',
          'x-access': 'record',
          summary: 'Stop it; answers when it has stopped',
          params: JobParams,
          response: { 200: Job },
        },
      },
      async (request) => show(await jobs.cancel(request.params.job), languageOf(request)),
    );

    app.get(
      '/jobs/:job/files',
      {
        schema: {
          tags,
          operationId: 'listResultFiles',
          'x-access': 'read',
          summary: 'The files of the result',
          params: JobParams,
          querystring: RunQuery,
          response: { 200: ResultFiles },
        },
      },
      async ({ params, query }) => ({ files: await listFiles(jobs.results(params.job, query.run).folder) }),
    );

    app.get(
      '/jobs/:job/files/:file',
      {
        compress: false,
        schema: {
          tags,
          operationId: 'downloadResultFile',
          'x-access': 'read',
          summary: 'One file of the result',
          params: JobParams.extend({ file: z.string().max(200) }),
          querystring: RunQuery,
          produces: ['application/octet-stream'],
          response: { 200: z.any() },
        },
      },
      async ({ params, query }, reply) => {
        const { job, folder } = jobs.results(params.job, query.run);
        const file = (await listFiles(folder)).find(({ name }) => name === params.file);
        if (!file) throw appError('result-unknown', wording('error.no-file', { name: asIs(params.file) }));
        return reply
          .type('application/octet-stream')
          .header('content-disposition', `attachment; filename="${tag}-${job.id.slice(0, 8)}-${file.name}"`)
          .header('content-length', file.bytes)
          .header('content-security-policy', "sandbox; default-src 'none'")
          .send(createReadStream(join(folder, file.name)));
      },
    );

    app.delete(
      '/jobs/:job/runs/:run',
      {
        schema: {
          tags,
          operationId: 'removeRun',
          'x-access': 'record',
          summary: 'Remove one run and its results',
          params: JobParams.extend({ run: z.uuid() }),
          response: { 200: Job },
        },
      },
      async (request) =>
        show(await jobs.removeRun(request.params.job, request.params.run), languageOf(request)),
    );

    app.delete(
      '/jobs/:job',
      {
        schema: {
          tags,
          operationId: 'removeJob',
          'x-access': 'record',
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

/** Aborted when whoever asked has gone, or has been answered. */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    gone.abort();
  });
  return gone.signal;
}
