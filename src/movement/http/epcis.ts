import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { asIs, wording } from '../../lib/wording/index.js';
import { authorOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { appError } from '../../words/index.js';
import { type Json, standardContext } from '../epcis/index.js';
import { type Page, pageOf, queryDocument, queryDocumentXml } from '../io/answer-query.js';
import { keepPlan, planFile } from '../io/capture.js';
import { Deliveries } from '../io/deliveries.js';
import { distinctNames, distinctValues } from '../io/event-store.js';
import { bareHost, isPublicHost } from '../io/public-address.js';
import { parseQuery, type QueryParameters } from '../query/parse-query.js';
import { captureRoutes } from './epcis-capture.js';
import { answerAsEpcis } from './epcis-errors.js';
import { addEpcisHeaders } from './epcis-headers.js';
import { Listening } from './epcis-listening.js';
import { linkNext, one, pageMax, perPageOf } from './epcis-paging.js';
import { namedQueries } from './epcis-queries.js';
import { subscriptionRoutes } from './epcis-subscriptions.js';
import { smallBodyOf, takeDocuments } from './epcis-upload.js';
import { may } from './may.js';

/**
 * The interface of EPCIS 2.0 (GS1, chapter 12): what sends events anywhere else sends them here. It describes itself in the
 * standard's own OpenAPI document, and not in ours.
 */
export const epcisRoutes =
  (context: Context, options: RouteOptions): FastifyPluginAsync =>
  async (app) => {
    const { version, onFault } = options;
    takeDocuments(app);
    app.setErrorHandler(answerAsEpcis(onFault));
    app.addHook('onRequest', async (_, reply) => {
      addEpcisHeaders(reply, version);
    });
    app.addHook('onRoute', (route) => {
      const { url, method } = route;
      route.schema = { ...route.schema, hide: true };
      paths.set(url, new Set([...(paths.get(url) ?? []), ...[method].flat()]));
    });
    const paths = new Map<string, Set<string>>();
    app.get('/', may('read'), async () =>
      collection(['capture', 'events', 'queries', ...Object.keys(collections)]),
    );
    captureRoutes(app, context, options);
    eventRoutes(app, context);
    collectionRoutes(app, context);
    standingQueries(app, context, options);
    for (const [url, methods] of [...paths])
      if (url !== app.prefix)
        app.options(url.slice(app.prefix.length), may('signed-in'), async (_, reply) =>
          reply
            .status(204)
            .header('allow', [...methods, 'OPTIONS'].join(', '))
            .send(),
        );
  };

/** Queries with a name, and whoever is told of what they find. */
function standingQueries(app: FastifyInstance, context: Context, options: RouteOptions): void {
  const { onFault, version, privateWebhooks = [] } = options;
  const isAllowed = (url: URL): boolean =>
    privateWebhooks.includes(url.host) || privateWebhooks.includes(bareHost(url));
  const deliveries = new Deliveries(context.store, { onFault, version, isAllowed });
  const listening = new Listening(context.store, onFault);
  app.addHook('onReady', async () => {
    deliveries.start();
    listening.start(app);
  });
  app.addHook('preClose', async () => listening.sockets.stop());
  app.addHook('onClose', () => deliveries.stop());
  app.addHook('onResponse', async ({ method }) => {
    if (method !== 'POST') return;
    deliveries.look();
    listening.sockets.look();
  });
  namedQueries(app, context, {
    send: (request, reply, of) =>
      listening.isAsked(request)
        ? listening.accept(request, reply, of)
        : sendEvents(context, request, reply, of.query, of.name),
    removed: (name) => listening.sockets.closeAll(name),
  });
  subscriptionRoutes(app, context, {
    deliveries,
    mayBeSentTo: (url) => isAllowed(url) || isPublicHost(url),
  });
}

const collection = (member: readonly Json[]) => ({ '@context': standardContext, type: 'Collection', member });

function eventRoutes(app: FastifyInstance, context: Context): void {
  const { store } = context;
  app.post('/events', may('record'), async (request, reply) => {
    const planned = planFile('body', smallBodyOf(request), 'rollback');
    const [row] = planned.rows;
    if (planned.problems.length > 0)
      throw appError('request-invalid', wording('capture.refused'), { problems: planned.problems });
    if (row === undefined || planned.rows.length > 1)
      throw appError('request-invalid', wording('capture.one-event'));
    await keepPlan(store, planned, {
      by: authorOf(undefined, 'epcis'),
      onError: 'rollback',
      now: new Date(),
    });
    const id = row.eventId ?? row.hash;
    return reply
      .status(201)
      .header('location', `${app.prefix}/events/${encodeURIComponent(id)}`)
      .send(JSON.parse(smallBodyOf(request).toString()));
  });
  app.get('/events', may('read'), async (request, reply) =>
    sendEvents(context, request, reply, parametersOf(request), 'SimpleEventQuery'),
  );
  app.get<{ Params: { id: string } }>('/events/:id', may('read'), async (request, reply) => {
    const { id } = request.params;
    const query = { ...parseQuery({}), narrowed: { hashOrId: id } };
    const page = await pageOf(store, query, { perPage: pageMax, token: undefined });
    if (page.events.length === 0) throw unknownResource(id);
    return sendPage(request, reply, page, 'SimpleEventQuery');
  });
}

/** The resources by which events can be looked up, each with the parameter that asks for one. */
const collections = {
  eventTypes: { parameter: 'eventType', column: 'type' },
  epcs: { parameter: 'MATCH_anyEPC', roles: ['epc', 'child', 'parent', 'input', 'output'] },
  bizSteps: { parameter: 'EQ_bizStep', column: 'biz_step' },
  bizLocations: { parameter: 'EQ_bizLocation', roles: ['biz-location'] },
  readPoints: { parameter: 'EQ_readPoint', roles: ['read-point'] },
  dispositions: { parameter: 'EQ_disposition', column: 'disposition' },
} as const;

function collectionRoutes(app: FastifyInstance, context: Context): void {
  const { store } = context;
  for (const [name, of] of Object.entries(collections)) {
    app.get<{ Querystring: QueryParameters }>(`/${name}`, may('read'), async (request, reply) => {
      if ('column' in of) return collection(await store.use((db) => distinctValues(db, of.column)));
      const limit = perPageOf(request.query);
      const after = one(request.query.nextPageToken) ?? '';
      const names = await store.use((db) => distinctNames(db, of.roles, { after, limit: limit + 1 }));
      if (names.length > limit) linkNext(request, reply, names[limit - 1] ?? '');
      return collection(names.slice(0, limit));
    });
    app.get<{ Params: { value: string } }>(`/${name}/:value`, may('read'), async ({ params: { value } }) => {
      const page = await pageOf(store, parseQuery({ [of.parameter]: value }), {
        perPage: 1,
        token: undefined,
      });
      if (page.events.length === 0) throw unknownResource(value);
      return collection(['events']);
    });
    app.get<{ Params: { value: string } }>(`/${name}/:value/events`, may('read'), async (request, reply) => {
      const asked = { ...parametersOf(request), [of.parameter]: request.params.value };
      return sendEvents(context, request, reply, asked, 'SimpleEventQuery');
    });
  }
}

async function sendEvents(
  { store }: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  parameters: QueryParameters,
  name: string,
) {
  const query = parseQuery(parameters);
  const asked = parametersOf(request);
  const page = await pageOf(store, query, { perPage: perPageOf(asked), token: one(asked.nextPageToken) });
  if (page.next !== undefined) linkNext(request, reply, page.next);
  return sendPage(request, reply, page, name);
}

/** JSON-LD, or XML where that is asked for and JSON is not. */
function sendPage({ headers }: FastifyRequest, reply: FastifyReply, page: Page, name: string) {
  const accept = headers.accept ?? '*/*';
  const at = new Date();
  if (/json|\*\/\*|application\/\*/.test(accept))
    return reply.type('application/json').send(queryDocument(page, name, at));
  if (/xml/.test(accept)) return reply.type('application/xml').send(queryDocumentXml(page, name, at));
  throw appError('answer-type-unsupported', wording('query.form', { accept: asIs(accept.slice(0, 100)) }));
}

const parametersOf = ({ query }: FastifyRequest): QueryParameters => query as QueryParameters;
const unknownResource = (id: string) => appError('event-unknown', wording('trace.none', { id: asIs(id) }));
