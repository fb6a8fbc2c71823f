import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageNames } from '../../findings/index.js';
import { orBrokenForm } from '../../http/upload.js';
import { goneSignal } from '../../jobs/http/routes.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { appError } from '../../words/index.js';
import { FilmExamination } from '../footage/api.js';
import { FilmsSent } from '../io/films-sent.js';
import type { mediaTasks } from '../tasks.js';

const bytesMax = 2 * 1024 ** 3;
const filesMax = 32;

/** Films are examined beside the server, one request after the other as jobs are, and not kept. */
export const examinationRoutes =
  ({ tasks }: Context, { dataFolder }: RouteOptions): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.jobs.of<typeof mediaTasks>();
    const folder = join(dataFolder, 'films');
    // What a server left that was killed.
    app.addHook('onReady', () => rm(folder, { recursive: true, force: true }));
    app.post(
      '/media/examinations',
      {
        schema: {
          tags: ['media'],
          operationId: 'examineFilm',
          'x-access': 'record',
          'x-command': 'waybill media examine SUSPECT --against ORIGINAL --json',
          summary:
            'A film against what may be its originals (multipart: suspect, original…, overlay…): of which original and second each stretch is, what was changed, and whether the sound is the original’s. Ends when the connection does',
          consumes: ['multipart/form-data'],
          querystring: z.object({ lang: z.enum(languageNames).default('en') }),
          response: { 200: FilmExamination },
        },
      },
      async (request, reply) => {
        const signal = goneSignal(reply);
        const films = await FilmsSent.begin(folder, bytesMax);
        try {
          await takeFilms(request, films);
          return await run('examine-films', [films.given(), request.query.lang], { signal });
        } catch (cause) {
          // Nobody is there to hear it, and it is no fault of ours.
          throw signal.aborted ? appError('request-invalid', wording('error.upload.cut'), { cause }) : cause;
        } finally {
          await films.remove();
        }
      },
    );
  };

async function takeFilms(request: FastifyRequest, films: FilmsSent): Promise<void> {
  // Bytes are counted over all files as they are written.
  const limits = { files: filesMax, fileSize: Number.MAX_SAFE_INTEGER };
  try {
    for await (const part of request.files({ limits }))
      await films.take(part.fieldname, part.filename, part.file);
  } catch (cause) {
    const isBrokenOff = request.raw.destroyed && !request.raw.complete;
    throw isBrokenOff
      ? appError('request-invalid', wording('error.upload.cut'), { cause })
      : orBrokenForm(cause);
  }
}
