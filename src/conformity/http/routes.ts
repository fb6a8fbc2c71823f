import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { appError, languageNames, presentProblems } from '../../findings/index.js';
import { languageOf } from '../../http/language.js';
import { AsOf, IdParams } from '../../http/parameters.js';
import { Day } from '../../lib/days/index.js';
import { formatFound, problem } from '../../lib/errors/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import {
  CertificatePlausibility,
  CertificateRequest,
  ChecklistRequest,
  ConformityEvaluation,
  ConformityReading,
  ConsignmentConformity,
  DocumentChecklist,
  EvaluationRequest,
  ReadingRequest,
  RulePackList,
} from '../api.js';
import { writeChecklist } from '../checklist.js';
import { parseCountry } from '../country.js';
import { evaluateConformity } from '../evaluate.js';
import { shippedCustoms, shippedRulePacks } from '../io/rule-packs.js';
import { judgeCertificate } from '../plausible.js';
import { presentConsignment } from '../present-case.js';
import { presentEvaluation } from '../present-evaluation.js';
import { presentRules } from '../present-rules.js';
import { questionOf } from '../question.js';
import type { RegisterRow, Registers } from '../register.js';
import type { conformityTasks } from '../tasks.js';

const tags = ['conformity'];
const Lang = z.object({ lang: z.enum(languageNames).default('en').describe('Language of the sentences.') });

const registersOf = (rows: readonly RegisterRow[] = []): Registers => groupBy(rows, (row) => row.register);

/** May goods leave and enter, by the rules of the day. */
export const conformityRoutes =
  ({ answers, tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof conformityTasks>();
    app.get(
      '/conformity/rules',
      {
        schema: {
          tags,
          operationId: 'listRules',
          'x-access': 'signed-in',
          summary: 'The rules on file, with their days',
          querystring: Lang,
          response: { 200: RulePackList },
        },
      },
      async ({ query: { lang } }) => presentRules(shippedRulePacks(), lang),
    );

    app.post(
      '/conformity/evaluations',
      {
        schema: {
          tags,
          operationId: 'evaluateConformity',
          'x-access': 'signed-in',
          'x-command': 'waybill conform FILE --json',
          summary: 'One consignment held against the rules of a day',
          querystring: Lang,
          body: EvaluationRequest,
          response: { 200: ConformityEvaluation },
        },
      },
      async ({ body: { dossier, on, registers }, query: { lang } }) => {
        const rules = { packs: shippedRulePacks(), registers: registersOf(registers) };
        return presentEvaluation(evaluateConformity(questionOf(dossier, on, rules.packs), rules), lang);
      },
    );

    app.post(
      '/conformity/readings',
      {
        schema: {
          tags,
          operationId: 'readDossier',
          'x-access': 'signed-in',
          summary: 'A file with a dossier, or with registers, as it is read',
          querystring: Lang,
          body: ReadingRequest,
          response: { 200: ConformityReading },
        },
      },
      async (request) => {
        const { unread, ...read } = await run('dossier', [request.body, languageOf(request)]);
        return { ...read, unread, problems: presentProblems(read.problems, languageOf(request)) };
      },
    );

    app.post(
      '/conformity/checklists',
      {
        schema: {
          tags,
          operationId: 'makeChecklist',
          'x-access': 'signed-in',
          'x-command': 'waybill conform --checklist --json',
          summary: 'The documents to have in hand at both ends',
          querystring: Lang,
          body: ChecklistRequest,
          response: { 200: DocumentChecklist },
        },
      },
      async ({ body, query: { lang } }) => {
        const ends = { from: countryOf('from', body.from), to: countryOf('to', body.to) };
        return writeChecklist({ ...body, ...ends }, shippedRulePacks(), lang, shippedCustoms());
      },
    );

    app.post(
      '/conformity/certificates',
      {
        schema: {
          tags,
          operationId: 'judgeCertificate',
          'x-access': 'signed-in',
          'x-command': 'waybill conform --certificate FILE --json',
          summary: 'Whether one document is plausible',
          querystring: Lang,
          body: CertificateRequest,
          response: { 200: CertificatePlausibility },
        },
      },
      async ({ body: { certificate, on, registers }, query: { lang } }) =>
        judgeCertificate(
          certificate,
          on,
          { packs: shippedRulePacks(), registers: registersOf(registers) },
          lang,
        ),
    );

    app.get(
      '/cases/:case/consignments/:id/conformity',
      {
        schema: {
          tags: ['answers'],
          operationId: 'getConsignmentConformity',
          'x-access': 'read',
          'x-command': 'waybill conform CONSIGNMENT --json',
          summary: 'May a consignment leave and enter, and how that changes with the day',
          params: IdParams,
          querystring: AsOf.extend({
            on: Day.optional().describe('Ask as of this day at both ends, instead of its own days.'),
          }),
          response: { 200: ConsignmentConformity },
        },
      },
      async ({ params, query: { asOf, on, lang } }) => {
        const { record } = await answers.at(params.case, asOf);
        const entry = record.consignments.get(params.id);
        if (!entry) {
          const of = { what: wording('entry.consignment'), id: asIs(params.id), day: asIs(record.asOf) };
          throw appError('entry-unknown', wording('error.no-entry-then', of));
        }
        const rules = { packs: shippedRulePacks(), registers: registersOf() };
        return { answer: presentConsignment(entry, record, { on, rules }, lang) };
      },
    );
  };

function countryOf(field: string, text: string): string {
  const code = parseCountry(text);
  if (code !== undefined) return code;
  const detail = { found: formatFound(text), expected: wording('expect.country-code') };
  const says = wording('problem.unreadable', { hint: '' });
  throw appError('request-invalid', wording('error.form'), {
    problems: [problem('field-value', { file: 'body', field }, says, detail)],
  });
}
