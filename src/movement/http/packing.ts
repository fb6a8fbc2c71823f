import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { AddedEntry, Case } from '../../case/index.js';
import { fileWithChoices } from '../../http/form-choices.js';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { caseTag, conditionOf } from '../../http/versions.js';
import type { Context } from '../../service/context.js';
import { addEntries } from '../../service/edits.js';
import { PackingAnswers, PackingReading, packingLimits } from '../packing/api.js';
import type { GivenFile } from '../packing/read-packing-list.js';
import type { PackingEntries } from '../packing/take-packing.js';
import type { movementTasks } from '../tasks.js';
import { PackingTaken } from './packing-taken.js';

const tags = ['movement'];
const consumes = ['multipart/form-data'];

/** Packing lists: read and shown first, and taken into a case as one change when somebody says so. */
export const packingRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = context.tasks.requests.of<typeof movementTasks>();
    app.post(
      '/packing-lists',
      {
        schema: {
          tags,
          operationId: 'readPackingList',
          'x-access': 'signed-in',
          'x-command': 'waybill packing FILE --json',
          summary:
            'A packing list, CSV or XLSX (multipart: `choices` as JSON, then one file): goods, lots, expiries and pieces, and everything that was assumed or is asked',
          consumes,
          querystring: AsOf.pick({ lang: true }),
          response: { 200: PackingReading },
        },
      },
      async (request) => {
        const { given, answers } = await listIn(request);
        return run('read-packing', [given, answers, languageOf(request)]);
      },
    );

    app.post(
      '/cases/:case/packing-lists/entries',
      {
        schema: {
          tags,
          operationId: 'takePackingList',
          'x-access': 'record',
          summary:
            'Take a packing list into a case as one change: the list as a source, its lots, and how much of each product was shipped',
          consumes,
          params: CaseParams,
          response: { 201: PackingTaken },
        },
      },
      async (request, reply) => {
        const { given, answers } = await listIn(request);
        const condition = conditionOf(request.headers);
        const made: { entries?: PackingEntries } = {};
        const changed = await context.documents.takeIn(async (put) => {
          const make = async (caseData: Case): Promise<readonly AddedEntry[]> => {
            const taken = await run('take-packing', [given, caseData, answers]);
            made.entries = taken;
            await put(Readable.from([given.bytes]));
            return taken.entries;
          };
          return addEntries(context, request.params.case, { condition, make });
        });
        assert(made.entries, 'what is stored was read before');
        void reply.header('etag', caseTag(changed.seq));
        return reply.status(201).send({
          seq: changed.seq,
          verdictsChanged: changed.verdictsChanged,
          source: made.entries.source,
          lotsWritten: made.entries.lots,
          lotsKnown: [...made.entries.lotsKnown],
          entries: made.entries.entries.map(({ kind, entry }) => ({ kind, id: entry.id })),
        });
      },
    );
  };

type Given = { readonly given: GivenFile; readonly answers: PackingAnswers };

async function listIn(request: FastifyRequest): Promise<Given> {
  const { choices, ...given } = await fileWithChoices(request, PackingAnswers, packingLimits, 'list');
  return { given, answers: choices };
}
