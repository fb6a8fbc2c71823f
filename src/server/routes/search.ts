import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CaseParams, SearchQuery } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { SearchResult } from '../api.js';
import { presentSearch } from '../views/search.js';

export const searchRoutes =
  ({ answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/search',
      {
        schema: {
          tags: ['answers'],
          operationId: 'searchCase',
          'x-access': 'read',
          summary: 'The findings and entries that hold every word',
          params: CaseParams,
          querystring: SearchQuery,
          response: { 200: SearchResult },
        },
      },
      async ({ params, query: { q, asOf, lang, limit } }) =>
        presentSearch(await answers.at(params.case, asOf), q, limit, lang),
    );
  };
