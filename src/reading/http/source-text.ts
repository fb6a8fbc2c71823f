import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { IdParams } from '../../http/parameters.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { SourceText } from '../api.js';
import type { readingTasks } from '../tasks.js';
import { articleBytesMax } from './routes.js';

/** The text of what is kept of a source, opened as it was when it was read. */
export const sourceTextRoutes =
  ({ answers, documents, tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof readingTasks>();
    app.get(
      '/cases/:case/sources/:id/text',
      {
        schema: {
          tags: ['sources'],
          operationId: 'readSourceText',
          'x-access': 'read',
          summary: 'The text of the copy that was kept, which the places of its statements are counted in',
          params: IdParams,
          response: { 200: SourceText },
        },
      },
      async ({ params: { case: caseId, id } }) => {
        const { sha256, file = id } = (await answers.at(caseId)).record.sources.get(id) ?? {};
        if (sha256 === undefined)
          throw appError('archive-unknown', wording('error.copy.none', { id: asIs(id) }));
        const copy = await documents.open(sha256);
        try {
          const { size } = await copy.stat();
          if (size > articleBytesMax) throw appError('body-too-large', wording('error.copy.large'));
          const bytes = await copy.readFile();
          const { text } = await run('open-file', [file, bytes]);
          return { text };
        } finally {
          await copy.close();
        }
      },
    );
  };
