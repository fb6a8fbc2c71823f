import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { caseTag, conditionOf } from '../../http/versions.js';
import { may } from '../../people/index.js';
import { CaseDescribed, CaseDescription, NewCase } from '../../service/api.js';
import type { Context } from '../../service/context.js';
import { createCase, formatCase } from '../../service/describe-case.js';
import { CaseList, CaseSummary } from '../api.js';
import { presentCase } from '../views/case-summary.js';

/** The documents are those found damaged when they were asked for; to read all takes `waybill verify`. */
const Health = z.object({ ok: z.literal(true), damagedDocuments: z.array(z.string()).optional() });

export const caseRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, answers, problems, documents } = context;

    app.get(
      '/health',
      {
        schema: {
          operationId: 'checkHealth',
          'x-access': 'signed-in',
          summary: 'Whether the server answers, and its database with it',
          response: { 200: Health },
        },
      },
      async () => {
        await store.ping();
        const damaged = [...documents.damaged];
        return { ok: true as const, ...(damaged.length > 0 ? { damagedDocuments: damaged } : {}) };
      },
    );

    app.get(
      '/cases',
      {
        schema: {
          tags: ['cases'],
          operationId: 'listCases',
          'x-access': 'signed-in',
          summary: 'The cases of the store',
          response: { 200: CaseList },
        },
      },
      async ({ who }) => ({
        cases: (await store.listCases()).filter(({ id }) => who && may(who, 'read', id)),
      }),
    );

    app.post(
      '/cases',
      {
        schema: {
          tags: ['cases'],
          operationId: 'createCase',
          'x-access': 'coordinate',
          summary: 'Begin a case',
          body: NewCase,
          response: { 201: CaseDescribed },
        },
      },
      async ({ body }, reply) => {
        const described = await createCase(context, body);
        void reply.header('location', `/api/cases/${described.header.id}`);
        void reply.header('etag', caseTag(described.seq));
        return reply.status(201).send(described);
      },
    );

    app.put(
      '/cases/:case',
      {
        schema: {
          tags: ['cases'],
          operationId: 'describeCase',
          'x-access': 'coordinate',
          summary: 'Say anew what a case is called and in which days it lies',
          params: CaseParams,
          body: CaseDescription,
          response: { 200: CaseDescribed },
        },
      },
      async ({ params, body, headers }, reply) => {
        const described = await formatCase(context, params.case, body, conditionOf(headers, body));
        void reply.header('etag', caseTag(described.seq));
        return described;
      },
    );

    app.get(
      '/cases/:case',
      {
        schema: {
          tags: ['cases'],
          operationId: 'getCase',
          'x-access': 'read',
          summary: 'A case: its days, its counts and what was wrong in its files',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: CaseSummary },
        },
      },
      async (request, reply) => {
        const { params, query } = request;
        const answer = await answers.at(params.case, query.asOf);
        void reply.header('etag', caseTag(answer.seq));
        return presentCase(answer, languageOf(request), problems.get(params.case));
      },
    );
  };
