import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { inHouseHeaders } from '../../http/in-house.js';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams, IdParams } from '../../http/parameters.js';
import { conditionOf } from '../../http/versions.js';
import { today } from '../../lib/clock/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { Change } from '../../service/api.js';
import { authorOf, nameOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { findEntry, putEntry } from '../../service/edits.js';
import { appError, formatError, type Language } from '../../words/index.js';
import { Edition, EditionList, PublishRequest, PublishRun, Withdrawal } from '../api.js';
import { Dossiers } from '../io/dossiers.js';
import { Editions } from '../io/read-editions.js';
import { collectProofs, openSigningKey, sealDossier } from '../proof/io/index.js';
import { feedOf } from './feed.js';
import { prepareEdition } from './prepare.js';
import { presentEditions } from './present-editions.js';
import { publishEdition, unanswered } from './publish-edition.js';
import { type Run, Runs } from './publishing.js';

const tags = ['publish'];
const RunParams = CaseParams.extend({ run: z.uuid() });

/** What leaves the house: editions, their dossiers, and what has changed since. */
export const publishRoutes =
  (context: Context, { dataFolder, timeStampUrl, version, onFault }: RouteOptions): FastifyPluginAsyncZod =>
  async (app) => {
    const { answers, documents } = context;
    const dossiers = new Dossiers(join(dataFolder, 'dossiers'));
    const editions = new Editions(documents);
    const runs = new Runs(onFault);
    await dossiers.settle(async (caseId, frozen, folder) => {
      const stored = await context.store.findCase(caseId);
      const entry = stored?.caseData.entries.edition.find((each) => each.frozen === frozen);
      const edition = entry && (await editions.frozen(entry));
      if (!edition) return false;
      const proofs = await collectProofs(context.store, edition);
      await sealDossier(folder, proofs, await openSigningKey(dataFolder));
      return true;
    });
    app.addHook('preClose', () => runs.close());

    const ask = async (path: string, language: string): Promise<unknown> => {
      const answer = await app.inject({
        url: path,
        query: { lang: language },
        headers: { ...inHouseHeaders, 'accept-language': language },
      });
      if (answer.statusCode === 200) return answer.json();
      throw unanswered(path);
    };

    const editionCalled = async (caseId: string, id: string) => {
      const { caseData } = await answers.current(caseId);
      const entry = caseData.entries.edition.find((each) => each.id === id);
      if (entry) return entry;
      throw appError(
        'entry-unknown',
        wording('error.no-entry', { what: wording('entry.edition'), id: asIs(id) }),
      );
    };

    app.get(
      '/cases/:case/editions',
      {
        schema: {
          tags,
          operationId: 'listEditions',
          'x-access': 'read',
          summary: 'What was published of a case, and which of it is found otherwise now',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: EditionList },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const answer = await answers.at(params.case, asOf);
        const kept = await editions.of(answer.caseData);
        const shown = await presentEditions(answer, kept, { documents, dossiers }, lang);
        const running = runs.running(params.case);
        return { ...shown, ...(running ? { running: presentRun(running, lang) } : {}) };
      },
    );

    app.post(
      '/cases/:case/editions',
      {
        schema: {
          tags,
          operationId: 'publishFindings',
          'x-access': 'publish',
          summary: 'Freeze findings and write their dossier; answers when it has begun',
          params: CaseParams,
          body: PublishRequest,
          response: { 202: PublishRun },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        runs.expectIdle(params.case);
        const preparing = { ...context, editions, version, now: () => new Date() };
        const prepared = await prepareEdition(preparing, params.case, body);
        const { by, reason, address } = body;
        const publishing = {
          context,
          dossiers,
          dataFolder,
          timeStampUrl,
          ask,
          by: authorOf(by),
          reason,
          address: address && withSlash(address),
        };
        const run = runs.start(params.case, prepared.edition.id, publishEdition(publishing, prepared));
        return reply.status(202).send(presentRun(run, languageOf(request)));
      },
    );

    app.get(
      '/cases/:case/publish/feed',
      {
        schema: {
          tags,
          operationId: 'readFeed',
          'x-access': 'read',
          summary: 'Published verdicts that were corrected or are found otherwise now, as an Atom feed',
          params: CaseParams,
          querystring: AsOf.pick({ lang: true }),
          produces: ['application/atom+xml'],
          response: { 200: z.any() },
        },
      },
      async ({ params, query: { lang } }, reply) => {
        const answer = await answers.at(params.case);
        const feed = await feedOf(context, answer, await editions.of(answer.caseData), lang);
        return reply.type('application/atom+xml; charset=utf-8').send(feed);
      },
    );

    app.get(
      '/cases/:case/publishing/:run',
      {
        schema: {
          tags,
          operationId: 'getPublishRun',
          'x-access': 'read',
          summary: 'How far a dossier is',
          params: RunParams,
          response: { 200: PublishRun },
        },
      },
      async (request) => {
        const { params } = request;
        return presentRun(runs.find(params.case, params.run), languageOf(request));
      },
    );

    app.post(
      '/cases/:case/publishing/:run/cancel',
      {
        schema: {
          tags,
          operationId: 'cancelPublishRun',
          'x-access': 'publish',
          summary: 'Stop it; answers when it has stopped, and nothing of it is left',
          params: RunParams,
          response: { 200: PublishRun },
        },
      },
      async (request) => {
        const { params } = request;
        return presentRun(await runs.cancel(params.case, params.run), languageOf(request));
      },
    );

    app.get(
      '/cases/:case/editions/:id',
      {
        schema: {
          tags,
          operationId: 'getEdition',
          'x-access': 'read',
          summary: 'An edition as it was frozen',
          params: IdParams,
          response: { 200: Edition },
        },
      },
      async ({ params }) => {
        const { frozen: sha256, ...entry } = await editionCalled(params.case, params.id);
        const edition = await editions.frozen({ ...entry, frozen: sha256 });
        if (edition) return edition;
        throw appError(
          'document-unknown',
          wording('error.publish.text-lost', { id: asIs(params.id), sha256 }),
        );
      },
    );

    app.get(
      '/cases/:case/editions/:id/dossier',
      {
        compress: false,
        schema: {
          tags,
          operationId: 'downloadDossier',
          'x-access': 'read',
          summary: 'The dossier of an edition as a zip file',
          params: IdParams,
          produces: ['application/zip'],
          response: { 200: z.any() },
        },
      },
      async ({ params }, reply) => {
        await editionCalled(params.case, params.id);
        if (!(await dossiers.has(params.case, params.id)))
          throw appError('result-unknown', wording('error.publish.no-dossier', { id: asIs(params.id) }));
        const { length, bytes } = await dossiers.zip(params.case, params.id);
        return reply
          .type('application/zip')
          .header('content-disposition', `attachment; filename="${params.case}-${params.id}.zip"`)
          .header('content-length', length)
          .send(Readable.from(bytes, { objectMode: false }));
      },
    );

    app.post(
      '/cases/:case/editions/:id/withdraw',
      {
        schema: {
          tags,
          operationId: 'withdrawEdition',
          'x-access': 'publish',
          summary: 'Withdraw an edition; that it was published, and why it was withdrawn, stays to be read',
          params: IdParams,
          body: Withdrawal,
          response: { 200: Change },
        },
      },
      async (request) => {
        const { params, body } = request;
        const entry = await editionCalled(params.case, params.id);
        if (entry.withdrawn !== undefined)
          throw appError('edition-published', wording('error.publish.withdrawn', { id: asIs(params.id) }));
        const address = { caseId: params.case, kind: 'edition' as const, id: params.id };
        return putEntry(
          context,
          address,
          (caseData) => ({
            ...findEntry(caseData, 'edition', params.id),
            withdrawn: today(),
            withdrawnBy: nameOf(body.by),
            withdrawnBecause: body.reason,
          }),
          { by: body.by, condition: conditionOf(request.headers), language: languageOf(request) },
        );
      },
    );
  };

const presentRun = (
  { id, state, edition, progress, problem, notice }: Run,
  language: Language,
): PublishRun => ({
  id,
  state,
  edition,
  ...(progress ? { progress } : {}),
  ...(notice ? { notice: formatError(appError('time-stamp-failed', notice), language) } : {}),
  ...(problem ? { problem: { code: problem.code, detail: formatError(problem, language) } } : {}),
});

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
