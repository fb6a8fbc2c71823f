import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Sha256 } from '../../case/index.js';
import { handOver } from '../../http/hand-over.js';
import { documentBytesMax, upTo } from '../../http/up-to.js';
import { groupBy } from '../../lib/lists/index.js';
import { asIs, namesShown, wording } from '../../lib/wording/index.js';
import { may, type Who } from '../../people/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { DocumentKept, DocumentList, type DocumentRow } from '../api.js';

const tags = ['documents'];
const DocumentParams = z.object({ sha256: Sha256 });
const listMax = 1000;

/** What came in bulk: listed with what names it, handed over, and removed where nothing does. */
export const documentRoutes =
  ({ documents, store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/documents',
      {
        schema: {
          tags,
          operationId: 'listDocuments',
          'x-access': 'signed-in',
          summary:
            'The documents that were given to this server, up to 1,000, with the entries that name each',
          response: { 200: DocumentList },
        },
      },
      async ({ who }) => {
        const named = groupBy(await namedTo(who), ({ sha256 }) => sha256);
        const list: DocumentRow[] = [];
        for await (const document of documents.list()) {
          if (!named.has(document.sha256) && !(who && may(who, 'read'))) continue;
          if (list.length === listMax) return { documents: list, isAll: false };
          list.push({ ...document, namedBy: (named.get(document.sha256) ?? []).map(({ by }) => by) });
        }
        return { documents: list, isAll: true };
      },
    );

    app.get(
      '/documents/:sha256',
      {
        compress: false,
        schema: {
          tags,
          operationId: 'downloadDocument',
          'x-access': 'signed-in',
          summary: 'A document, held against its hash before its first byte is sent',
          params: DocumentParams,
          produces: ['application/octet-stream'],
          response: { 200: z.any() },
        },
      },
      async ({ params: { sha256 }, who }, reply) => {
        const isNamed = (await namedTo(who)).some((named) => named.sha256 === sha256);
        // Whoever may read one case learns of no document whether another has it.
        if (!isNamed && !(who && may(who, 'read'))) throw unknown(sha256);
        const file = await documents.open(sha256);
        return handOver(reply, `filename="${sha256}"`).send(file.createReadStream({ start: 0 }));
      },
    );

    // As it comes: what is hashed while it is written is not held whole.
    app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    app.put<{ Params: z.infer<typeof DocumentParams>; Body: unknown }>(
      '/documents/:sha256',
      {
        schema: {
          tags,
          operationId: 'putDocument',
          'x-access': 'record',
          summary: 'Keep a document ahead of what will name it; sent again, it is there already',
          params: DocumentParams,
          consumes: ['application/octet-stream'],
          response: { 200: DocumentKept, 201: DocumentKept },
        },
      },
      async ({ params: { sha256 }, body }, reply) => {
        if (!(body instanceof Readable))
          throw appError('request-invalid', wording('error.document.no-bytes'));
        const isThere = (await documents.stateOf(sha256)) === 'yes';
        const { bytes } = await documents.putAhead(
          upTo(body, Math.min(documentBytesMax, app.uploadBytesMax)),
          sha256,
        );
        return reply.status(isThere ? 200 : 201).send({ sha256, bytes });
      },
    );

    app.delete(
      '/documents/:sha256',
      {
        schema: {
          tags,
          operationId: 'removeDocument',
          'x-access': 'administer',
          summary: 'Remove a document that nothing names any more, and what was made of it',
          params: DocumentParams,
          response: { 204: z.null() },
        },
      },
      async ({ params: { sha256 } }, reply) => {
        if (!(await documents.isHere(sha256))) throw unknown(sha256);
        const gone = await documents.removeUnnamed([sha256]);
        if (gone.length === 0) throw await stillNamed(sha256);
        return reply.status(204).send(null);
      },
    );

    const unknown = (sha256: string) =>
      appError('document-unknown', wording('error.document.none', { sha256: asIs(sha256) }));

    /** What names documents in the cases somebody may read. */
    const namedTo = async (who: Who | undefined) =>
      (await store.listDocuments()).filter(({ by }) => who && may(who, 'read', by.caseId));

    const stillNamed = async (sha256: string) => {
      const by = (await store.listDocuments()).filter((named) => named.sha256 === sha256);
      const names = by.map(({ by: { caseId, kind, id } }) => `${caseId} ${kind} ${id}`);
      return names.length === 0
        ? appError('document-named', wording('error.document.in-job', { sha256: asIs(sha256) }))
        : appError(
            'document-named',
            wording('error.document.named', { sha256: asIs(sha256), names: namesShown(names) }),
          );
    };
  };
