import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Documents } from '../../documents/index.js';
import { languageOf } from '../../http/language.js';
import { orBrokenForm } from '../../http/upload.js';
import { goneSignal, JobParams, LanguageQuery } from '../../jobs/http/routes.js';
import type { Jobs } from '../../jobs/index.js';
import { wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { Job, ReadingRequest } from '../api.js';
import { locatePosts } from '../io/locate-posts.js';
import { tooLarge, Upload } from '../io/upload.js';
import { type PostJobs, presentJob } from '../post-job.js';
import type { PostWork } from './post-work.js';

const filesMax = 100;
// What a form takes besides its files.
const formBytes = 1024 ** 2;

const tags = ['amplification'];

/** What is done for jobs about posts only: files come in, and are looked at again. */
export const uploadRoutes =
  (
    jobs: Jobs<PostJobs>,
    documents: Documents,
    { describe }: PostWork,
    bytesMax: number,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/jobs',
      {
        schema: {
          tags,
          operationId: 'createJob',
          'x-access': 'record',
          summary: 'A job from files of posts (multipart), recognised and ready to be run',
          consumes: ['multipart/form-data'],
          querystring: LanguageQuery,
          response: { 201: Job },
        },
      },
      async (request, reply) => {
        refuseEarly(request, bytesMax);
        const gone = goneSignal(reply);
        const job = await documents.takeIn(async (put) => {
          const upload = new Upload(put, bytesMax);
          await takeFiles(request, upload);
          const { files } = upload;
          const reading = await describe(await locatePosts(documents, '', upload), {}, gone);
          return jobs.create({ files, reading });
        });
        return reply.status(201).send(presentJob(job, languageOf(request)));
      },
    );

    app.post(
      '/jobs/:job/reading',
      {
        schema: {
          tags,
          operationId: 'readJobAgain',
          'x-access': 'record',
          summary:
            'Look at the files again, read as is said here: order of dates, zone, sheet, encoding, columns',
          params: JobParams,
          querystring: LanguageQuery,
          body: ReadingRequest,
          response: { 200: Job },
        },
      },
      async (request, reply) => {
        const { job: id } = request.params;
        const { about } = jobs.find(id);
        const posts = await locatePosts(documents, jobs.folder(id), about);
        const reading = await describe(posts, request.body, goneSignal(reply));
        return presentJob(await jobs.tellAbout(id, { ...about, reading }), languageOf(request));
      },
    );
  };

function refuseEarly({ headers }: FastifyRequest, bytesMax: number): void {
  const bytes = Number(headers['content-length'] ?? 0);
  if (bytes > bytesMax + formBytes) throw tooLarge(wording('error.the-request'), bytes, bytesMax);
}

async function takeFiles(request: FastifyRequest, upload: Upload): Promise<void> {
  // Bytes are counted over all files as they are written, and not by the parser, which counts each by itself.
  const limits = { files: filesMax, fileSize: Number.MAX_SAFE_INTEGER };
  try {
    for await (const part of request.files({ limits })) await upload.take(part.filename, part.file);
  } catch (cause) {
    const isBrokenOff = request.raw.destroyed && !request.raw.complete;
    throw isBrokenOff
      ? appError('request-invalid', wording('error.upload.cut'), { cause })
      : orBrokenForm(cause);
  }
  if (upload.files.length === 0) throw appError('request-invalid', wording('error.upload.none'));
}
