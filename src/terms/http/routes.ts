import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { FlowList } from './api.js';
import { presentFlows } from './present-flows.js';

export const flowRoutes =
  ({ answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/flows',
      {
        schema: {
          tags: ['answers'],
          operationId: 'listFlows',
          'x-access': 'read',
          summary: 'How much went from where to where, by terms',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: FlowList },
        },
      },
      async (request) => {
        const { params, query } = request;
        return presentFlows(await answers.at(params.case, query.asOf), languageOf(request));
      },
    );
  };
