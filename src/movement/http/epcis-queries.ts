import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problem } from '../../lib/errors/index.js';
import { asIs, expectedBy, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { parseQuery, type QueryParameters } from '../query/parse-query.js';

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

type Send = (
  request: FastifyRequest,
  reply: FastifyReply,
  query: QueryParameters,
  name: string,
) => Promise<unknown>;
type OfName = { Params: { name: string } };

/** Queries that were given a name: a view on the events, kept until it is removed. */
export function namedQueries(app: FastifyInstance, { store }: Context, send: Send): void {
  app.post('/queries', async (request, reply) => {
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
  app.get('/queries', async () =>
    (await store.use((db) => db.selectFrom('event_query').selectAll().orderBy('name').execute())).map(
      present,
    ),
  );
  app.get<OfName>('/queries/:name', async ({ params }) => present(await find(params.name)));
  app.delete<OfName>('/queries/:name', async ({ params }, reply) => {
    await find(params.name);
    await store.use((db) => db.deleteFrom('event_query').where('name', '=', params.name).execute());
    return reply.status(204).send();
  });
  app.get<OfName>('/queries/:name/events', async (request, reply) => {
    const { name, query } = await find(request.params.name);
    return send(request, reply, JSON.parse(query) as QueryParameters, name);
  });

  async function find(name: string) {
    const found = await store.use((db) =>
      db.selectFrom('event_query').selectAll().where('name', '=', name).executeTakeFirst(),
    );
    if (!found) throw appError('event-unknown', wording('trace.none', { id: asIs(name) }));
    return found;
  }
}

const present = ({ name, query }: { readonly name: string; readonly query: string }) => ({
  name,
  query: JSON.parse(query) as QueryParameters,
});

function read(body: unknown): z.output<typeof Named> {
  const parsed = Named.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  throw appError('request-invalid', wording('error.form'), {
    problems: parsed.error.issues.map((issue) =>
      problem('field-value', { file: 'body', field: `/${issue.path.join('/')}` }, wording('query.value'), {
        expected: expectedBy(issue),
      }),
    ),
  });
}

function parseJson(body: unknown): unknown {
  try {
    return JSON.parse(Buffer.isBuffer(body) ? body.toString() : '');
  } catch {
    return undefined;
  }
}
