import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { packCase, unpackCase } from '../../case/io/index.js';
import type { caseTasks } from '../../case/tasks.js';
import { languageOf } from '../../http/language.js';
import { CaseParams, ImportQuery } from '../../http/parameters.js';
import { withFile } from '../../http/upload.js';
import { caseTag, conditionOf, requireCaseVersion } from '../../http/versions.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { writeHead } from '../../store/index.js';
import { appError, presentProblems } from '../../words/index.js';
import { ImportResult } from '../api.js';

const tags = ['cases'];

// Some hundred thousand entries, packed. What is larger is taken in with `waybill import`, where nobody waits beside it.
const zipBytesMax = 32 * 1024 * 1024;
const namesMax = 100;

// What a form takes besides its file.
const formBytes = 100_000;

function expectZipWithin(bytes: number): void {
  if (bytes <= zipBytesMax) return;
  const max = String(zipBytesMax / 1024 ** 2);
  throw appError('body-too-large', wording('error.zip-large', { max }));
}

export const exchangeRoutes =
  ({ store, answers, problems, tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof caseTasks>();
    app.post(
      '/cases/import',
      {
        schema: {
          tags,
          operationId: 'importCase',
          summary: 'Take in a case from a zip file of its folder (multipart, one file)',
          consumes: ['multipart/form-data'],
          querystring: ImportQuery,
          response: { 200: ImportResult, 201: ImportResult },
        },
      },
      async (request, reply) => {
        expectZipWithin(Number(request.headers['content-length'] ?? 0) - formBytes);
        const bytes = await withFile(request, {}, (upload) => upload.toBuffer());
        expectZipWithin(bytes.length);
        const reading = await run('case-zip', [bytes]);
        const caseData = await unpackCase(reading);
        if (!caseData) {
          throw appError('case-unreadable', wording('error.no-case-zip'), { problems: reading.problems });
        }
        const { dryRun, remove } = request.query;
        const isTrial = dryRun === 'true';
        const condition = conditionOf(request.headers);
        const { seq, added, updated, unchanged, additions, updates, removals, kept } = await store.loadCase(
          caseData,
          {
            unread: reading.unread,
            removals: remove === 'true' ? 'apply' : 'refuse',
            isTrial,
            checkSeq: (at) => requireCaseVersion(condition, at),
          },
        );
        const { id } = caseData.header;
        const { problemsInAll, refusedInAll } = reading;
        if (!isTrial) problems.set(id, { problems: reading.problems, problemsInAll, refusedInAll });
        void reply.header('etag', caseTag(seq));
        return reply.status(isTrial ? 200 : 201).send({
          case: id,
          counts: reading.counts.total,
          problems: presentProblems(reading.problems, languageOf(request)),
          problemsInAll,
          changes: {
            added,
            updated,
            unchanged,
            removed: removals.slice(0, namesMax),
            removedInAll: removals.length,
            kept: kept.slice(0, namesMax),
            keptInAll: kept.length,
            addedNames: additions.slice(0, namesMax),
            updatedNames: updates.slice(0, namesMax),
          },
        });
      },
    );

    app.get(
      '/cases/:case/export',
      {
        schema: {
          tags,
          operationId: 'exportCase',
          summary: 'The case folder as a zip file',
          params: CaseParams,
          produces: ['application/zip'],
          response: { 200: z.any() },
        },
      },
      async ({ params }, reply) => {
        const { caseData } = await answers.current(params.case);
        const head = await store.findHead(params.case);
        const note = head && noteOf(params.case, writeHead(head));
        const zip = await run('case-to-zip', [await packCase(caseData), note]);
        return reply
          .type('application/zip')
          .header('content-disposition', `attachment; filename="${params.case}.zip"`)
          .send(Buffer.from(zip));
      },
    );
  };

const noteOf = (caseId: string, head: string): string =>
  `The case ${caseId} as Waybill exported it. The journal's last entry about it, number and hash:

    ${head}

Keep this line elsewhere. Where the store is, this says whether that entry is still what it was:

    waybill verify --expect ${head}
`;
