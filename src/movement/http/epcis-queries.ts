import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problem } from '../../lib/errors/index.js';
import { asIs, expectedBy, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { findQuery, removeQueryAndSubscriptions } from '../io/subscription-store.js';
import { parseQuery, type QueryParameters } from '../query/parse-query.js';
import { parseJsonBody } from './epcis-body.js';
import { may } from './may.js';

const Named = z.object({
  name: z.string().regex(/^[\w.-]{1,100}$/),
  query: z.record(
    z.string(),
    z.union([
      z.string(),
      z.number().transform(String),
      z.boolean().transform(String),
      z.array(z.union([z.string(), z.number().transform(String)])),
    ]),
  ),
});

type NamedQuery = { readonly name: string; readonly query: QueryParameters };
type Doing = {
  readonly send: (request: FastifyRequest, reply: FastifyReply, query: NamedQuery) => Promise<unknown>;
  readonly removed: (name: string) => void;
};
type OfName = { Params: { name: string } };

/** Queries that were given a name: a view on the events, kept until it is removed. */
export function namedQueries(app: FastifyInstance, { store }: Context, { send, removed }: Doing): void {
  app.post('/queries', may('coordinate'), async (request, reply) => {
    const { name, query } = read(request.body);
    parseQuery(query);
    const { numInsertedOrUpdatedRows = 0n } = await store.use((db) =>
      db
        .insertInto('event_query')
        .values({ name, query: JSON.stringify(query) })
        .onConflict((on) => on.column('name').doNothing())
        .executeTakeFirst(),
    );
    if (numInsertedOrUpdatedRows === 0n)
      throw appError('query-exists', wording('query.there', { name: asIs(name) }));
    return reply.status(201).header('location', `${app.prefix}/queries/${name}`).send();
  });
  app.get('/queries', may('read'), async () =>
    (await store.use((db) => db.selectFrom('event_query').selectAll().orderBy('name').execute())).map(
      present,
    ),
  );
  app.get<OfName>('/queries/:name', may('read'), async ({ params }) => present(await find(params.name)));
  app.delete<OfName>('/queries/:name', may('coordinate'), async ({ params }, reply) => {
    await find(params.name);
    await store.use((db) => removeQueryAndSubscriptions(db, params.name));
    removed(params.name);
    return reply.status(204).send();
  });
  app.get<OfName>('/queries/:name/events', may('read'), async (request, reply) => {
    return send(request, reply, present(await find(request.params.name)));
  });

  async function find(name: string) {
    const found = await store.use((db) => findQuery(db, name));
    if (!found) throw appError('event-unknown', wording('trace.none', { id: asIs(name) }));
    return found;
  }
}

const present = ({ name, query }: { readonly name: string; readonly query: string }): NamedQuery => ({
  name,
  query: JSON.parse(query) as QueryParameters,
});

function read(body: FastifyRequest['body']): z.output<typeof Named> {
  const parsed = Named.safeParse(parseJsonBody(body));
  if (parsed.success) return parsed.data;
  throw appError('request-invalid', wording('error.form'), {
    problems: parsed.error.issues.map((issue) =>
      problem('field-value', { file: 'body', field: `/${issue.path.join('/')}` }, wording('query.value'), {
        expected: expectedBy(issue),
      }),
    ),
  });
}
