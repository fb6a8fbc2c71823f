import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseRecord } from '../../case/index.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { nameOf, requireOwnOr } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import type { Language } from '../../words/index.js';
import {
  ForwardingArrival,
  ForwardingAsked,
  ForwardingList,
  ForwardingTold,
  ForwardingWithdrawal,
} from '../forwarding/api.js';
import { answerForwardings } from '../io/answer-forwardings.js';
import { findForwarding, forwardGoods, receiveForwarded, takeBackForwarding } from '../io/forward-goods.js';

const tags = ['movement'];
const of = { tags, params: CaseParams, querystring: AsOf.pick({ lang: true }) };
const ofOne = { ...of, params: CaseParams.extend({ forwarding: z.uuid() }) };
const response = { 200: ForwardingTold, 201: ForwardingTold };

/** Goods that whoever got them passes on, and that they came there. */
export const forwardingRoutes =
  ({ store, answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const told = async (record: CaseRecord, id: string, language: Language) => {
      const { forwardings } = await answerForwardings(store, record, {
        consignment: undefined,
        asOf: undefined,
        language,
      });
      const found = forwardings.find((each) => each.id === id);
      if (found === undefined) throw new Error(`what was kept is told: ${id}`);
      return found;
    };

    app.post(
      '/cases/:case/forwardings',
      {
        schema: {
          ...of,
          body: ForwardingAsked,
          operationId: 'forwardGoods',
          'x-access': 'record',
          summary: 'Send goods of this case on from where they are; refused where there are not as many',
          response,
        },
      },
      async ({ params, query: { lang }, body }, reply) => {
        const { record } = await answers.at(params.case);
        const asked = { ...body, sender: nameOf(body.sender) };
        const { id, isNew } = await forwardGoods(store, record, asked, { by: asked.sender, now: new Date() });
        return reply.status(isNew ? 201 : 200).send(await told(record, id, lang));
      },
    );

    app.post(
      '/cases/:case/forwardings/:forwarding/receipts',
      {
        schema: {
          ...ofOne,
          body: ForwardingArrival,
          operationId: 'receiveForwarded',
          'x-access': 'record',
          summary: 'That some of what was sent on came, as much as was counted',
          response,
        },
      },
      async ({ params, query: { lang }, body: { id: receipt, ...arrival } }, reply) => {
        const { record } = await answers.at(params.case);
        const id = params.forwarding.toLowerCase();
        const by = { by: nameOf(arrival.receiver), now: new Date() };
        const { isNew } = await receiveForwarded(store, record, { ...arrival, id, receipt }, by);
        return reply.status(isNew ? 201 : 200).send(await told(record, id, lang));
      },
    );

    app.post(
      '/cases/:case/forwardings/:forwarding/withdrawal',
      {
        schema: {
          ...ofOne,
          body: ForwardingWithdrawal,
          operationId: 'takeBackForwarding',
          'x-access': 'record',
          summary: 'Take back, with the reason, that goods were sent on: its events are declared wrong',
          response: { 200: ForwardingTold },
        },
      },
      async ({ params, query: { lang }, body: { by, reason } }) => {
        const { record } = await answers.at(params.case);
        const { forwarding, sentBy } = await findForwarding(store, record, params.forwarding);
        requireOwnOr('coordinate', record.header.id, sentBy);
        await takeBackForwarding(store, forwarding, { by: nameOf(by), reason, at: Date.now() });
        return told(record, forwarding.id, lang);
      },
    );

    app.get(
      '/cases/:case/forwardings',
      {
        schema: {
          tags,
          params: CaseParams,
          querystring: AsOf.extend({ consignment: z.string().max(200).optional() }),
          operationId: 'listForwardings',
          'x-access': 'read',
          'x-command': 'waybill forwardings CASE --json',
          summary:
            'Goods of a case that were sent on, or of one consignment: from where to where, by whom, how many came; and what is where',
          response: { 200: ForwardingList },
        },
      },
      async ({ params, query: { asOf, lang, consignment } }) => {
        const { record } = await answers.at(params.case, asOf);
        return answerForwardings(store, record, { consignment, asOf, language: lang });
      },
    );
  };
