import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { today } from '../../lib/clock/index.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import { nameOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import {
  answerRecall,
  closeRecall,
  findRecall,
  lettersOfRecall,
  listRecalls,
  startRecall,
  withdrawAnswer,
} from '../io/recalls.js';
import { recallsInCase, recallsOfLabel, recallsOfLabelInCase } from '../io/recalls-in-case.js';
import { endOf } from '../io/until.js';
import {
  RecallAnswer,
  RecallAnswered,
  RecallClosing,
  RecallLetters,
  RecallList,
  RecallStart,
  RecallStatus,
  RecallsInCase,
} from '../recall/api.js';
import { lettersTo } from '../recall/letters.js';
import { lineLength, presentHead, presentRecall } from '../recall/present-recall.js';

const tags = ['movement'];
const querystring = z.object({ lang: z.enum(['en', 'it', 'zh']).optional() });
const LabelQuery = z.object({
  lot: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('Only of lots that are called so, as on a label.'),
  gtin: z.string().max(14).optional().describe('With `lot`: the goods, where the label names them.'),
});
const ListQuery = querystring.extend(LabelQuery.shape);
const params = z.object({ recall: z.string().trim().min(1).max(1000) });
const lineParams = params.extend({ line: z.string().regex(/^[\da-f]{12,64}$/) });
const Withdrawal = z.object({ by: z.string().trim().min(1).max(200) });

/** Recalls: started, answered site by site until the numbers reconcile, closed; and the letters. */
export const recallRoutes =
  ({ store, answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/recalls',
      {
        schema: {
          tags,
          operationId: 'listRecalls',
          'x-access': 'read',
          'x-command': 'waybill recall status --json',
          summary: 'Every recall, the last one first, and how far it has come',
          querystring: ListQuery,
          response: { 200: RecallList },
        },
      },
      async ({ query: { lot, gtin } }) => {
        const recalls = lot === undefined ? listRecalls(store) : recallsOfLabel(store, { lot, gtin });
        return { recalls: (await recalls).map(presentHead) };
      },
    );

    app.get(
      '/cases/:case/recalls',
      {
        schema: {
          tags,
          operationId: 'listRecallsOfCase',
          'x-access': 'read',
          summary: 'Which lots and consignments of a case are or were under recall, the last one first',
          params: CaseParams,
          querystring: AsOf.extend(LabelQuery.shape),
          response: { 200: RecallsInCase },
        },
      },
      async ({ params: { case: caseId }, query: { asOf, lot, gtin } }) => {
        const { record } = await answers.at(caseId, asOf);
        const end = endOf(asOf);
        const recalls =
          lot === undefined
            ? recallsInCase(store, record, end)
            : recallsOfLabelInCase(store, record, { lot, gtin, end });
        return { recalls: await recalls };
      },
    );

    app.post(
      '/recalls',
      {
        schema: {
          tags,
          operationId: 'startRecall',
          'x-access': 'coordinate',
          summary: 'Put a lot under recall; one that is stays so, and is answered',
          body: RecallStart,
          querystring,
          response: { 200: RecallStatus, 201: RecallStatus },
        },
      },
      async (request, reply) => {
        const { case: caseId, by, ...asked } = request.body;
        const record = caseId === undefined ? undefined : (await answers.at(caseId)).record;
        const { recall, isNew } = await startRecall(store, {
          ...asked,
          by: nameOf(by),
          record,
          now: new Date(),
        });
        return reply.status(isNew ? 201 : 200).send(presentRecall(recall, languageOf(request)));
      },
    );

    app.get(
      '/recalls/:recall',
      {
        schema: {
          tags,
          operationId: 'readRecall',
          'x-access': 'read',
          'x-command': 'waybill recall status LOT --json',
          summary: 'How far a recall has come, by its id or its lot: every site, every line, what is open',
          params,
          querystring,
          response: { 200: RecallStatus },
        },
      },
      async (request) => presentRecall(await findRecall(store, request.params.recall), languageOf(request)),
    );

    app.post(
      '/recalls/:recall/answers',
      {
        schema: {
          tags,
          operationId: 'answerRecall',
          'x-access': 'record',
          summary: 'Write down what was said of a site; the same again adds nothing',
          params,
          body: RecallAnswer,
          querystring,
          response: { 200: RecallAnswered, 201: RecallAnswered },
        },
      },
      async (request, reply) => {
        const now = new Date();
        const said = { ...request.body, by: nameOf(request.body.by) };
        const { recall, line, isNew } = await answerRecall(store, request.params.recall, said, now);
        return reply.status(isNew ? 201 : 200).send({
          line: line.slice(0, lineLength),
          isNew,
          recall: presentRecall(recall, languageOf(request)),
        });
      },
    );

    app.post(
      '/recalls/:recall/answers/:line/withdrawal',
      {
        schema: {
          tags,
          operationId: 'withdrawRecallAnswer',
          'x-access': 'coordinate',
          summary: 'Withdraw what was said of a site; both stay to be read',
          params: lineParams,
          body: Withdrawal,
          querystring,
          response: { 200: RecallStatus },
        },
      },
      async (request) => {
        const { recall, line } = request.params;
        const read = await withdrawAnswer(store, recall, {
          line,
          by: nameOf(request.body.by),
          now: new Date(),
        });
        return presentRecall(read, languageOf(request));
      },
    );

    app.post(
      '/recalls/:recall/closing',
      {
        schema: {
          tags,
          operationId: 'closeRecall',
          'x-access': 'coordinate',
          summary: 'End a recall, with the reason, whatever is still open',
          params,
          body: RecallClosing,
          querystring,
          response: { 200: RecallStatus },
        },
      },
      async (request) => {
        const { by, reason } = request.body;
        const closing = { reason, by: nameOf(by), now: new Date() };
        const read = await closeRecall(store, request.params.recall, closing);
        return presentRecall(read, languageOf(request));
      },
    );

    app.get(
      '/recalls/:recall/letters',
      {
        schema: {
          tags,
          operationId: 'recallLetters',
          'x-access': 'read',
          'x-command': 'waybill recall letter LOT --json',
          summary: 'A letter to each site, in the language asked for',
          params,
          querystring,
          response: { 200: RecallLetters },
        },
      },
      async (request) => ({
        letters: await lettersOfRecall(store, request.params.recall, languageOf(request)),
      }),
    );

    app.get(
      '/recalls/:recall/letters.pdf',
      {
        schema: {
          tags,
          operationId: 'printRecallLetters',
          'x-access': 'read',
          summary: 'The same as a PDF, each letter on a page of its own; of one site where it is named',
          params,
          querystring: querystring.extend({ site: z.string().max(1000).optional() }),
        },
      },
      async (request, reply) => {
        const { recall, site } = { ...request.params, ...request.query };
        const language = languageOf(request);
        const letters = lettersTo(await lettersOfRecall(store, recall, language), site);
        const { printLetters } = await import('../recall/print-letters.js');
        return reply
          .type('application/pdf')
          .header('content-disposition', 'inline; filename="recall-letters.pdf"')
          .send(Buffer.from(await printLetters(letters, language, readTypefaces(), today())));
      },
    );
  };
