import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { AddedEntry, Case } from '../../case/index.js';
import { type FileWithChoices, fileWithChoices } from '../../http/form-choices.js';
import { languageOf } from '../../http/language.js';
import { CaseParams } from '../../http/parameters.js';
import { caseTag, conditionOf } from '../../http/versions.js';
import type { Context } from '../../service/context.js';
import { addEntries } from '../../service/edits.js';
import { requireAnswered, type TableAnswer } from '../tables/answer-table.js';
import { TableChoices, TableReading, tableLimits } from '../tables/api.js';
import type { readingTasks } from '../tasks.js';
import { TableTaken } from './table-taken.js';

const tags = ['reading'];

/** Tables of shipments as people keep them: described first, and taken in as one change when somebody says so. */
export const tableRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { answers, documents, tasks } = context;
    const run = tasks.requests.of<typeof readingTasks>();
    app.post(
      '/cases/:case/tables',
      {
        schema: {
          tags,
          operationId: 'describeTable',
          'x-access': 'record',
          'x-command': 'waybill table FILE --case DIR --describe --json',
          summary:
            'A table of shipments, CSV or XLSX (multipart: `choices` as JSON, then one file): what each column is taken for, what is open, and what would be written',
          consumes: ['multipart/form-data'],
          params: CaseParams,
          response: { 200: TableReading },
        },
      },
      async (request, reply) => {
        const { name, bytes, choices } = await tableIn(request);
        const { seq, caseData } = await answers.current(request.params.case);
        const asked = { choices, language: languageOf(request) };
        const reading = await run('describe-table', [name, bytes, caseData, asked]);
        void reply.header('etag', caseTag(seq));
        return reading;
      },
    );

    app.post(
      '/cases/:case/tables/entries',
      {
        schema: {
          tags,
          operationId: 'takeTable',
          'x-access': 'record',
          summary:
            'Take in the good rows of a table as entries, in one change; with If-Match only onto the case it was described for',
          consumes: ['multipart/form-data'],
          params: CaseParams,
          response: { 201: TableTaken },
        },
      },
      async (request, reply) => {
        const { name, bytes, choices } = await tableIn(request);
        const language = languageOf(request);
        const condition = conditionOf(request.headers);
        const read: { answer?: TableAnswer } = {};
        const changed = await documents.takeIn(async (put) => {
          const make = async (caseData: Case): Promise<readonly AddedEntry[]> => {
            const answer = await run('answer-table', [name, bytes, caseData, { choices, language }]);
            requireAnswered(answer);
            read.answer = answer;
            if (answer.entries.some(({ entry }) => entry.sha256 !== undefined))
              await put(Readable.from([bytes]));
            return answer.entries;
          };
          return addEntries(context, request.params.case, { condition, make });
        });
        assert(read.answer, 'what is stored was read before');
        const { reading, entries, source } = read.answer;
        void reply.header('etag', caseTag(changed.seq));
        return reply.status(201).send({
          seq: changed.seq,
          verdictsChanged: changed.verdictsChanged,
          source: source ?? null,
          entries: entries.map(({ kind, entry }) => ({ kind, id: entry.id })),
          counts: reading.counts,
          problems: reading.problems,
          problemsInAll: reading.problemsInAll,
        });
      },
    );
  };

const tableIn = (request: FastifyRequest): Promise<FileWithChoices<TableChoices>> =>
  fileWithChoices(request, TableChoices, tableLimits, 'table');
