import type { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Case, Source } from '../../case/index.js';
import type { Documents } from '../../documents/index.js';
import { handOver } from '../../http/hand-over.js';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams, IdParams } from '../../http/parameters.js';
import { withFile } from '../../http/upload.js';
import { AppError } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Answer } from '../../service/answers.js';
import type { Context } from '../../service/context.js';
import { putEntry } from '../../service/edits.js';
import type { NamedDocument } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { SourceDetail, SourceList, SourceRow } from '../api.js';
import { presentSource, presentSources, type StateOf } from '../views/sources.js';

const tags = ['sources'];

export const sourceRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { answers, documents } = context;

    app.get(
      '/cases/:case/sources',
      {
        schema: {
          tags,
          operationId: 'listSources',
          'x-access': 'read',
          summary: 'Sources',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: SourceList },
        },
      },
      async ({ params, query }) => {
        const answer = await answers.at(params.case, query.asOf);
        return presentSources(answer, await statesOf(answer.record.sources.values(), documents));
      },
    );

    app.get(
      '/cases/:case/sources/:id',
      {
        schema: {
          tags,
          operationId: 'getSource',
          'x-access': 'read',
          summary: 'What a source says and what depends on it',
          params: IdParams,
          querystring: AsOf,
          response: { 200: SourceDetail },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const answer = await answers.at(params.case, asOf);
        const source = getSource(answer, params.id);
        return presentSource(source, answer, await statesOf([source], documents), lang);
      },
    );

    app.post(
      '/cases/:case/sources/:id/archive',
      {
        schema: {
          tags,
          operationId: 'keepSourceCopy',
          'x-access': 'record',
          summary: 'Keep a copy of the source (multipart, one file)',
          params: IdParams,
          consumes: ['multipart/form-data'],
          response: { 200: SourceRow },
        },
      },
      async (request) => {
        const { params } = request;
        getSource(await answers.at(params.case), params.id);
        await documents.takeIn(async (put) => {
          const archived = await withFile(request, {}, async (upload) => ({
            file: fileNameOf(upload.filename),
            sha256: (await put(untilLimit(upload.file))).sha256,
          }));
          const address = { caseId: params.case, kind: 'source' as const, id: params.id };
          const edit = ({ entries }: Case) => ({
            ...entries.source.find((source) => source.id === params.id),
            ...archived,
          });
          await putEntry(context, address, edit, {
            language: languageOf(request),
            brought: [archived.sha256],
          });
        });
        const answer = await answers.at(params.case);
        const source = getSource(answer, params.id);
        return presentSource(source, answer, await statesOf([source], documents), 'en').source;
      },
    );

    app.delete(
      '/cases/:case/sources/:id/archive',
      {
        schema: {
          tags,
          operationId: 'removeSourceCopy',
          'x-access': 'record',
          summary: 'Remove the copy that was kept of a source',
          params: IdParams,
          response: { 200: SourceRow },
        },
      },
      async (request) => {
        const { params } = request;
        const { sha256 } = getSource(await answers.at(params.case), params.id);
        const isShared = sha256 !== undefined && (await isNamedByOthers(context, params, sha256));
        if (sha256 === undefined || !(isShared || (await documents.isHere(sha256))))
          throw appError('archive-unknown', wording('error.copy.not-given', { id: asIs(params.id) }));
        const address = { caseId: params.case, kind: 'source' as const, id: params.id };
        const edit = ({ entries }: Case) => {
          const { file: _, sha256: __, ...source } = entries.source.find(({ id }) => id === params.id) ?? {};
          return source;
        };
        await putEntry(context, address, edit, { language: languageOf(request) });
        await documents.removeUnnamed([sha256]);
        const answer = await answers.at(params.case);
        const source = getSource(answer, params.id);
        return presentSource(source, answer, await statesOf([source], documents), 'en').source;
      },
    );

    app.get(
      '/cases/:case/sources/:id/archive',
      {
        schema: {
          tags,
          operationId: 'downloadSourceCopy',
          'x-access': 'read',
          summary: 'The copy that was kept',
          params: IdParams,
          produces: ['application/octet-stream'],
          response: { 200: z.any() },
        },
      },
      async ({ params }, reply) => {
        const { sha256, file } = getSource(await answers.at(params.case), params.id);
        if (sha256 === undefined) throw noCopy(params.id);
        const copy = await documents.open(sha256).catch((error: unknown) => {
          throw asOfCopy(error, params.id);
        });
        // What was archived may be a page with scripts of its own: it is handed over, never shown here.
        return handOver(reply, `filename*=UTF-8''${encodeURIComponent(file ?? params.id)}`)
          .serializer((payload) => String(payload))
          .send(copy.createReadStream({ start: 0 }));
      },
    );
  };

/** What the parser of uploads gives: it stops at the limit, and says so only afterwards. */
async function* untilLimit(file: Readable & { readonly truncated?: boolean }): AsyncGenerator<Uint8Array> {
  yield* file as AsyncIterable<Uint8Array>;
  if (file.truncated) throw appError('body-too-large', wording('error.copy.large'));
}

/** Two entries may be of one file; it stays for the other. */
async function isNamedByOthers(
  { store }: Context,
  { case: caseId, id }: { case: string; id: string },
  sha256: string,
): Promise<boolean> {
  const isOwn = ({ by }: NamedDocument) => by.caseId === caseId && by.kind === 'source' && by.id === id;
  return (await store.listDocuments()).some((named) => named.sha256 === sha256 && !isOwn(named));
}

const noCopy = (id: string, cause?: unknown): AppError =>
  appError('archive-unknown', wording('error.copy.none', { id: asIs(id) }), { cause });

/** What is said of a document, said of the source it is a copy of. */
function asOfCopy(error: unknown, id: string): unknown {
  if (!(error instanceof AppError)) return error;
  if (error.code === 'document-unknown') return noCopy(id, error);
  if (error.code !== 'document-damaged') return error;
  return appError('archive-changed', wording('error.copy.changed'), { cause: error });
}

function getSource({ record }: Answer, id: string): Source {
  const source = record.sources.get(id);
  if (source) return source;
  const of = { what: wording('entry.source'), id: asIs(id), day: asIs(record.asOf) };
  throw appError('entry-unknown', wording('error.no-entry-then', of));
}

async function statesOf(sources: Iterable<Source>, documents: Documents): Promise<StateOf> {
  const states = new Map<string, SourceRow['archived']>();
  for (const { id, sha256 } of sources)
    if (sha256 !== undefined) states.set(id, await documents.stateOf(sha256));
  return ({ id }) => states.get(id) ?? 'no';
}

/** The name only, as it is shown: no folders, nothing unprintable, not longer than a source may have. */
function fileNameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const printable = last.replaceAll(/\p{C}/gu, '').trim();
  return printable === '' ? 'copy' : printable.slice(-200);
}
