import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { languageOf } from '../../http/language.js';
import { CaseParams, EntryParams } from '../../http/parameters.js';
import { caseTag, conditionOf } from '../../http/versions.js';
import { Change } from '../../service/api.js';
import type { Context } from '../../service/context.js';
import { mergeEntries } from '../../service/merge-entries.js';
import { MergeRequest, NamingEntries } from '../api.js';
import { presentNaming } from '../views/naming.js';

const tags = ['entries'];

export const mergeRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/entries/:kind/:id/named-by',
      {
        schema: {
          tags,
          operationId: 'listNaming',
          'x-access': 'read',
          summary: 'The entries that name an entry, up to 1,000, with the fields they do so in',
          params: EntryParams,
          response: { 200: NamingEntries },
        },
      },
      async ({ params: { case: caseId, kind, id } }, reply) => {
        const { caseData, seq } = await context.answers.current(caseId);
        void reply.header('etag', caseTag(seq));
        return presentNaming(caseData, kind, id);
      },
    );

    app.post(
      '/cases/:case/merges',
      {
        schema: {
          tags,
          operationId: 'mergeEntries',
          'x-access': 'record',
          summary:
            'Make two parties, places, products, consignments or lots one: all that named the one names the other',
          params: CaseParams,
          body: MergeRequest,
          response: { 200: Change },
        },
      },
      async (request) => {
        const { params, body, headers } = request;
        const { by, ...merge } = body;
        const condition = conditionOf(headers, body);
        return mergeEntries(context, params.case, merge, { by, condition, language: languageOf(request) });
      },
    );
  };
