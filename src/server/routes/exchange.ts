import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Case, documentsOf } from '../../case/index.js';
import {
  documentsInZip,
  findCaseDocuments,
  type LeftOut,
  packCase,
  unpackCase,
  zipWithDocuments,
} from '../../case/io/index.js';
import type { caseTasks } from '../../case/tasks.js';
import type { Put } from '../../documents/index.js';
import { languageOf } from '../../http/language.js';
import { CaseParams, ImportQuery } from '../../http/parameters.js';
import { withFile } from '../../http/upload.js';
import { caseTag, conditionOf, requireCaseVersion } from '../../http/versions.js';
import { AppError, type Problem, problem } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { addAll } from '../../lib/lists/index.js';
import { wording } from '../../lib/wording/index.js';
import { ZipError } from '../../lib/zip/index.js';
import { expectOwnAddress } from '../../service/case-id.js';
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
  ({ store, answers, problems, tasks, documents }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof caseTasks>();
    app.post(
      '/cases/import',
      {
        schema: {
          tags,
          operationId: 'importCase',
          'x-access': 'administer',
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
        const damaged: Problem[] = [];
        const { seq, added, updated, unchanged, additions, updates, removals, kept } = await documents.takeIn(
          async (put) => {
            if (!isTrial) addAll(damaged, await takeDocuments(caseData, bytes, put));
            return store.loadCase(caseData, {
              unread: reading.unread,
              removals: remove === 'true' ? 'apply' : 'refuse',
              isTrial,
              checkSeq: (at) => {
                if (at === 0) expectOwnAddress(caseData.header.id);
                requireCaseVersion(condition, at);
              },
            });
          },
        );
        const { id } = caseData.header;
        const { refusedInAll } = reading;
        const found = [...reading.problems, ...damaged];
        const problemsInAll = reading.problemsInAll + damaged.length;
        if (!isTrial) problems.set(id, { problems: found, problemsInAll, refusedInAll });
        void reply.header('etag', caseTag(seq));
        return reply.status(isTrial ? 200 : 201).send({
          case: id,
          counts: reading.counts.total,
          problems: presentProblems(found, languageOf(request)),
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
        compress: false,
        schema: {
          tags,
          operationId: 'exportCase',
          'x-access': 'read',
          summary: 'The case folder as a zip file, with the documents its entries name',
          params: CaseParams,
          produces: ['application/zip'],
          response: { 200: z.any() },
        },
      },
      async ({ params }, reply) => {
        const { caseData } = await answers.current(params.case);
        const head = await store.findHead(params.case);
        const found = await findCaseDocuments(caseData, documents.folders);
        const note = head && noteOf(params.case, writeHead(head), found.leftOut);
        const zip = zipWithDocuments(await run('case-to-zip', [await packCase(caseData), note]), found);
        if (!zip) throw appError('work-too-much', wording('error.export-large'));
        return reply
          .type('application/zip')
          .header('content-disposition', `attachment; filename="${params.case}.zip"`)
          .header('content-length', zip.length)
          .send(Readable.from(zip.bytes, { objectMode: false }));
      },
    );
  };

/** The documents that came along and that the case names. What is wrong with one keeps nobody from the rest. */
async function takeDocuments(caseData: Case, zip: Uint8Array, put: Put): Promise<Problem[]> {
  const named = documentsOf(caseData);
  const problems: Problem[] = [];
  let room: number = limits.waitedZipBytesMax;
  for (const { sha256, bytes, parts } of documentsInZip(zip)) {
    if (!named.has(sha256)) continue;
    room -= bytes;
    const at = { file: `archive/${sha256.slice(0, 2)}/${sha256}` };
    if (room < 0) problems.push(problem('zip-too-large', at, wording('problem.zip.document-large')));
    else if (!(await takeOne(sha256, parts, put)))
      problems.push(problem('archive-changed', at, wording('problem.copy-changed'), { expected: sha256 }));
  }
  return problems;
}

async function takeOne(sha256: string, parts: () => Iterable<Uint8Array>, put: Put): Promise<boolean> {
  try {
    await put(Readable.from(parts()), sha256);
    return true;
  } catch (error) {
    const isDamaged = error instanceof AppError && error.code === 'document-damaged';
    if (isDamaged || error instanceof ZipError) return false;
    throw error;
  }
}

const noteOf = (caseId: string, head: string, leftOut: readonly LeftOut[]): string =>
  `The case ${caseId} as Waybill exported it. The journal's last entry about it, number and hash:

    ${head}

Keep this line elsewhere. Where the store is, this says whether that entry is still what it was:

    waybill verify --expect ${head}

${leftOut.map(leftOutOf).join('')}`;

const leftOutOf = ({ sha256, why, entries }: LeftOut): string =>
  `Not in archive: ${sha256} (${why}), named by ${entries.join(', ')}.\n`;
