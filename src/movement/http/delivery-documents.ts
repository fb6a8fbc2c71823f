import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Sha256 } from '../../case/index.js';
import { handOver } from '../../http/hand-over.js';
import { CaseParams } from '../../http/parameters.js';
import { documentBytesMax, upTo } from '../../http/up-to.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { documentsOfCase } from '../io/deliveries-made.js';

const PictureParams = CaseParams.extend({ sha256: Sha256 });
const PictureKept = z.object({ sha256: Sha256, bytes: z.int() });
const of = { tags: ['movement'], params: PictureParams };

/**
 * The pictures that came here for a case while this process ran. Naming a document is a way to it: who may not read every
 * case names in a delivery what they sent. After a restart the phone is told that it lacks them, and sends them again.
 */
export class Brought {
  private readonly known = new Set<string>();

  add(caseId: string, sha256: string): void {
    this.known.add(`${caseId} ${sha256}`);
    const [oldest] = this.known;
    if (this.known.size > broughtMax && oldest !== undefined) this.known.delete(oldest);
  }

  has(caseId: string, sha256: string): boolean {
    return this.known.has(`${caseId} ${sha256}`);
  }
}

const broughtMax = 100_000;

/** The photos and signatures of the deliveries of a case, for whoever records in it or reads it. */
export const deliveryDocumentRoutes =
  ({ store, answers, documents }: Context, brought: Brought): FastifyPluginAsyncZod =>
  async (app) => {
    // As it comes: what is hashed while it is written is not held whole.
    app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    app.put<{ Params: z.infer<typeof PictureParams>; Body: unknown }>(
      '/cases/:case/deliveries/documents/:sha256',
      {
        schema: {
          ...of,
          operationId: 'putDeliveryDocument',
          'x-access': 'record',
          summary: 'Keep a photo or signature ahead of the delivery of this case that will name it',
          consumes: ['application/octet-stream'],
          response: { 200: PictureKept, 201: PictureKept },
        },
      },
      async ({ params: { case: caseId, sha256 }, body }, reply) => {
        if (!(body instanceof Readable))
          throw appError('request-invalid', wording('error.document.no-bytes'));
        await answers.at(caseId);
        const isThere = (await documents.stateOf(sha256)) === 'yes';
        const { bytes } = await documents.putAhead(
          upTo(body, Math.min(documentBytesMax, app.uploadBytesMax)),
          sha256,
        );
        brought.add(caseId, sha256);
        return reply.status(isThere ? 200 : 201).send({ sha256, bytes });
      },
    );

    app.get(
      '/cases/:case/deliveries/documents/:sha256',
      {
        compress: false,
        schema: {
          ...of,
          operationId: 'downloadDeliveryDocument',
          'x-access': 'read',
          summary: 'A photo or signature of a delivery of this case, held against its hash before it is sent',
          produces: ['application/octet-stream'],
          response: { 200: z.any() },
        },
      },
      async ({ params: { case: caseId, sha256 } }, reply) => {
        const { record } = await answers.at(caseId);
        if (!(await documentsOfCase(store, record)).has(sha256))
          throw appError('document-unknown', wording('error.document.none', { sha256: asIs(sha256) }));
        const file = await documents.open(sha256);
        return handOver(reply, `filename="${sha256}"`).send(file.createReadStream({ start: 0 }));
      },
    );
  };
