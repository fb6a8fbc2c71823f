import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { wrongValue } from '../../findings/index.js';
import { readFileSent } from '../../http/upload.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { ArticleReading, ArticleText, ReadingQuery } from '../api.js';
import type { readingTasks } from '../tasks.js';

export const articleBytesMax = 16 * 1024 ** 2;

/** Articles are read and not kept: what is proposed enters a case when somebody puts it there. */
export const readingRoutes =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof readingTasks>();
    app.post(
      '/reading',
      {
        schema: {
          tags: ['reading'],
          operationId: 'readArticle',
          'x-access': 'signed-in',
          'x-command': 'waybill read FILE --json',
          summary:
            'An article, as text in JSON or as one file (multipart): the numbers, days, goods and parties it names, and the statements it makes, as proposals',
          consumes: ['application/json', 'multipart/form-data'],
          querystring: ReadingQuery,
          body: ArticleText.nullish(),
          response: { 200: ArticleReading },
        },
      },
      async (request) => {
        const { body, query } = request;
        if (body)
          return run('read-text', [
            body.text,
            {
              ...query,
              language: body.language ?? query.language,
              published: body.published ?? query.published,
            },
          ]);
        if (!request.isMultipart())
          throw wrongValue('body', wording('found.nothing'), wording('expect.text-or-file'));
        const { bytes, name } = await readFileSent(request, {
          fileSize: articleBytesMax,
          unnamed: 'article',
        });
        return run('read-file', [name, bytes, query]);
      },
    );
  };
