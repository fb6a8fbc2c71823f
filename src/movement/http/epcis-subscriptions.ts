import type { FastifyInstance } from 'fastify';
import { asIs, wording } from '../../lib/wording/index.js';
import { signedId } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import type { Deliveries } from '../io/deliveries.js';
import {
  addSubscription,
  findQuery,
  findSubscription,
  removeSubscription,
  subscriptionsOf,
} from '../io/subscription-store.js';
import type { QueryParameters } from '../query/parse-query.js';
import { parseSubscribedQuery, parseSubscription } from '../subscriptions/index.js';
import { parseJsonBody } from './epcis-body.js';
import { linkNext, perPageOf, skipOf } from './epcis-paging.js';
import { may } from './may.js';
import { presentSubscription } from './present-subscription.js';

const subscriptionsMax = 1000;

type OfQuery = { Params: { name: string }; Querystring: QueryParameters };
type OfOne = { Params: { name: string; id: string } };

/** Who is told of what a named query finds, and where (EPCIS 2.0, 12.9). */
export function subscriptionRoutes(
  app: FastifyInstance,
  { store }: Context,
  { deliveries, mayBeSentTo }: { deliveries: Deliveries; mayBeSentTo: (url: URL) => boolean },
): void {
  const path = '/queries/:name/subscriptions';
  app.post<OfQuery>(path, may('coordinate'), async (request, reply) => {
    const { name } = request.params;
    const { query } = await getQuery(name);
    parseSubscribedQuery(JSON.parse(query) as QueryParameters);
    const now = new Date();
    const asked = parseSubscription(parseJsonBody(request.body), name, now.getTime());
    if (!mayBeSentTo(asked.dest))
      throw appError('request-invalid', wording('subscription.private', { address: asIs(asked.dest.host) }));
    const made = await store.use((db) =>
      addSubscription(db, name, asked, { now, most: subscriptionsMax, personId: signedId() }),
    );
    if (made === undefined)
      throw appError('server-busy', wording('subscription.too-many', { max: subscriptionsMax }));
    deliveries.look();
    return reply
      .status(201)
      .header('location', `${app.prefix}/queries/${name}/subscriptions/${made.id}`)
      .send(presentSubscription(made, request));
  });
  app.get<OfQuery>(path, may('coordinate'), async (request, reply) => {
    const { name } = request.params;
    await getQuery(name);
    const limit = perPageOf(request.query);
    const skip = skipOf(request.query);
    const found = await store.use((db) => subscriptionsOf(db, name, { limit: limit + 1, skip }));
    if (found.length > limit) linkNext(request, reply, String(skip + limit));
    return found.slice(0, limit).map((each) => presentSubscription(each, request));
  });
  app.get<OfOne>(`${path}/:id`, may('coordinate'), async (request) =>
    presentSubscription(await getOne(request.params), request),
  );
  app.delete<OfOne>(`${path}/:id`, may('coordinate'), async ({ params }, reply) => {
    const { id } = await getOne(params);
    await store.use((db) => removeSubscription(db, id));
    return reply.status(204).send();
  });

  async function getQuery(name: string) {
    const found = await store.use((db) => findQuery(db, name));
    if (found) return found;
    throw appError('event-unknown', wording('trace.none', { id: asIs(name) }));
  }

  async function getOne({ name, id }: OfOne['Params']) {
    const found = await store.use((db) => findSubscription(db, name, id));
    if (found) return found;
    throw appError('event-unknown', wording('trace.none', { id: asIs(id) }));
  }
}
