import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Language } from '../../findings/index.js';
import { Change } from '../../server/api.js';
import type { Context } from '../../server/context.js';
import { putEntry } from '../../server/edits.js';
import { AsOf, CaseParams } from '../../server/parameters.js';
import { LotDisposition, NewLotStep } from './api.js';
import { findLot, withStep } from './find-lot.js';
import { printedLanguage, recordWords } from './record-words.js';
import { readTypefaces } from './store.js';
import { viewLot } from './view-lot.js';

const LotParams = CaseParams.extend({ lot: z.string().max(200) });
const ofLot = { tags: ['quality'], params: LotParams };

/** What is to be done with a lot, what was done, and both on paper. */
export const dispositionRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const view = async (caseId: string, lotId: string, asOf: string | undefined, lang: Language) => {
      const { record, findingsById } = await context.answers.at(caseId, asOf);
      const found = findLot(record, lotId, asOf);
      const [quality, conformity] = ['quality', 'conformity'].map((question) =>
        findingsById.get(`${question}.${found.entry.id}`),
      );
      return viewLot(found, record, { quality, conformity }, lang);
    };

    app.get(
      '/cases/:case/lots/:lot/disposition',
      {
        schema: {
          ...ofLot,
          querystring: AsOf,
          summary: 'What the evidence on a lot comes to, and the steps taken',
          response: { 200: LotDisposition },
        },
      },
      async ({ params, query: { asOf, lang } }) => view(params.case, params.lot, asOf, lang),
    );

    app.post(
      '/cases/:case/lots/:lot/steps',
      {
        schema: {
          ...ofLot,
          summary: 'Take a step with a lot; refused where it may not follow or lacks evidence',
          body: NewLotStep,
          response: { 200: Change },
        },
      },
      async ({ params: { case: caseId, lot }, body: { by: who, on: when, action, evidence, note } }) =>
        putEntry(context, { caseId, kind: 'lot', id: lot }, (kase) =>
          withStep(kase, lot, { action, who, when, evidence, ...(note === undefined ? {} : { note }) }),
        ),
    );

    app.get(
      '/cases/:case/lots/:lot/inspection-record.pdf',
      { schema: { ...ofLot, querystring: AsOf, summary: 'The inspection record of a lot, as PDF to print' } },
      async ({ params, query: { asOf, lang } }, reply) => {
        const shown = await view(params.case, params.lot, asOf, printedLanguage(lang));
        // Printing is a megabyte of code that a server which prints nothing need not load.
        const { printRecord } = await import('./print-record.js');
        const bytes = await printRecord(shown, recordWords[lang], readTypefaces());
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="inspection-${shown.lot.id}.pdf"`)
          .send(Buffer.from(bytes));
      },
    );
  };
