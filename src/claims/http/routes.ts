import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf, CaseParams } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { ClaimList } from './api.js';
import { presentClaims } from './present-claims.js';

export const claimRoutes =
  ({ answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/claims',
      {
        schema: {
          tags: ['answers'],
          operationId: 'listClaims',
          'x-access': 'read',
          summary: 'What was said, held against the record',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: ClaimList },
        },
      },
      async ({ params, query }) => presentClaims(await answers.at(params.case, query.asOf), query.lang),
    );
  };
