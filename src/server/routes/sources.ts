import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Case, Source } from '../../case/index.js';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams, IdParams } from '../../http/parameters.js';
import { withFile } from '../../http/upload.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Answer } from '../../service/answers.js';
import type { Archive, ArchiveState } from '../../service/archive.js';
import type { Context } from '../../service/context.js';
import { putEntry } from '../../service/edits.js';
import { appError } from '../../words/index.js';
import { SourceDetail, SourceList, SourceRow } from '../api.js';
import { presentSource, presentSources } from '../views/sources.js';

const tags = ['sources'];

export const sourceRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { answers, archive } = context;

    app.get(
      '/cases/:case/sources',
      {
        schema: {
          tags,
          operationId: 'listSources',
          summary: 'Sources',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: SourceList },
        },
      },
      async ({ params, query }) => {
        const answer = await answers.at(params.case, query.asOf);
        return presentSources(answer, await statesOf(answer.record.sources.values(), archive));
      },
    );

    app.get(
      '/cases/:case/sources/:id',
      {
        schema: {
          tags,
          operationId: 'getSource',
          summary: 'What a source says and what depends on it',
          params: IdParams,
          querystring: AsOf,
          response: { 200: SourceDetail },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const answer = await answers.at(params.case, asOf);
        const source = getSource(answer, params.id);
        return presentSource(source, answer, await statesOf([source], archive), lang);
      },
    );

    app.post(
      '/cases/:case/sources/:id/archive',
      {
        schema: {
          tags,
          operationId: 'keepSourceCopy',
          summary: 'Keep a copy of the source (multipart, one file)',
          params: IdParams,
          consumes: ['multipart/form-data'],
          response: { 200: SourceRow },
        },
      },
      async (request) => {
        const { params } = request;
        getSource(await answers.at(params.case), params.id);
        const archived = await withFile(request, {}, async (upload) => ({
          file: fileNameOf(upload.filename),
          sha256: await archive.keep(upload.file),
        }));
        const address = { caseId: params.case, kind: 'source' as const, id: params.id };
        const edit = ({ entries }: Case) => ({
          ...entries.source.find((source) => source.id === params.id),
          ...archived,
        });
        await putEntry(context, address, edit, { language: languageOf(request) });
        const answer = await answers.at(params.case);
        const source = getSource(answer, params.id);
        return presentSource(source, answer, await statesOf([source], archive), 'en').source;
      },
    );

    app.delete(
      '/cases/:case/sources/:id/archive',
      {
        schema: {
          tags,
          operationId: 'removeSourceCopy',
          summary: 'Remove the copy that was kept of a source',
          params: IdParams,
          response: { 200: SourceRow },
        },
      },
      async (request) => {
        const { params } = request;
        const { sha256 } = getSource(await answers.at(params.case), params.id);
        const isShared = sha256 !== undefined && (await isCopyOfOthers(context, params, sha256));
        if (sha256 === undefined || (!isShared && !(await archive.remove(sha256))))
          throw appError('archive-unknown', wording('error.copy.not-given', { id: asIs(params.id) }));
        const address = { caseId: params.case, kind: 'source' as const, id: params.id };
        const edit = ({ entries }: Case) => {
          const { file: _, sha256: __, ...source } = entries.source.find(({ id }) => id === params.id) ?? {};
          return source;
        };
        await putEntry(context, address, edit, { language: languageOf(request) });
        const answer = await answers.at(params.case);
        const source = getSource(answer, params.id);
        return presentSource(source, answer, await statesOf([source], archive), 'en').source;
      },
    );

    app.get(
      '/cases/:case/sources/:id/archive',
      {
        schema: {
          tags,
          operationId: 'downloadSourceCopy',
          summary: 'The copy that was kept',
          params: IdParams,
          produces: ['application/octet-stream'],
          response: { 200: z.any() },
        },
      },
      async ({ params }, reply) => {
        const { sha256, file } = getSource(await answers.at(params.case), params.id);
        const copy = sha256 === undefined ? undefined : await archive.open(sha256);
        if (copy === undefined)
          throw appError('archive-unknown', wording('error.copy.none', { id: asIs(params.id) }));
        // What was archived may be a page with scripts of its own: it is handed over, never shown here.
        return reply
          .type('application/octet-stream')
          .header(
            'content-disposition',
            `attachment; filename*=UTF-8''${encodeURIComponent(file ?? params.id)}`,
          )
          .header('content-security-policy', "sandbox; default-src 'none'")
          .serializer((payload) => String(payload))
          .send(copy.createReadStream({ start: 0 }));
      },
    );
  };

/** Two sources may be of one file; it stays for the other. */
async function isCopyOfOthers(
  { store }: Context,
  { case: caseId, id }: { case: string; id: string },
  sha256: string,
): Promise<boolean> {
  for (const header of await store.listCases()) {
    const sources = (await store.findCase(header.id))?.caseData.entries.source ?? [];
    if (sources.some((one) => one.sha256 === sha256 && (header.id !== caseId || one.id !== id))) return true;
  }
  return false;
}

function getSource({ record }: Answer, id: string): Source {
  const source = record.sources.get(id);
  if (source) return source;
  const of = { what: wording('entry.source'), id: asIs(id), day: asIs(record.asOf) };
  throw appError('entry-unknown', wording('error.no-entry-then', of));
}

async function statesOf(
  sources: Iterable<Source>,
  archive: Archive,
): Promise<(source: Source) => ArchiveState> {
  const states = new Map<string, ArchiveState>();
  for (const source of sources) states.set(source.id, await archive.stateOf(source));
  return (source) => states.get(source.id) ?? 'no';
}

/** The name only, as it is shown: no folders, nothing unprintable, not longer than a source may have. */
function fileNameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const printable = last.replaceAll(/\p{C}/gu, '').trim();
  return printable === '' ? 'copy' : printable.slice(-200);
}
