import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Case, Entry, Kind } from '../../case/index.js';
import { entryTag } from '../../case/io/index.js';
import { EntryBody } from '../../http/api.js';
import { languageOf } from '../../http/language.js';
import { EntryParams, KindParams, SeqParams } from '../../http/parameters.js';
import { caseTag, conditionOf } from '../../http/versions.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { requireLines } from '../../quality/index.js';
import { readKitTargets } from '../../quality/io/kit-targets.js';
import { Change } from '../../service/api.js';
import type { Context } from '../../service/context.js';
import {
  blankEntry,
  findEntry,
  putEntry,
  refuseIfMade,
  removeEntry,
  undoEntry,
} from '../../service/edits.js';
import type { EntryAddress } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { BlankedEntries, Blanking, EntryList } from '../api.js';

const tags = ['entries'];

export const entryRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { answers } = context;

    app.get(
      '/cases/:case/entries/:kind',
      {
        schema: {
          tags,
          operationId: 'listEntries',
          'x-access': 'read',
          summary: 'Every entry of a kind',
          params: KindParams,
          response: { 200: EntryList },
        },
      },
      async ({ params: { case: caseId, kind } }, reply) => {
        const { caseData, seq } = await answers.current(caseId);
        void reply.header('etag', caseTag(seq));
        return { kind, entries: await mapInPieces(entriesOf(caseData, kind), (entry) => ({ ...entry })) };
      },
    );

    app.get(
      '/cases/:case/entries/:kind/:id',
      {
        schema: {
          tags,
          operationId: 'getEntry',
          'x-access': 'read',
          summary: 'One entry, as in its file',
          params: EntryParams,
          response: { 200: EntryBody },
        },
      },
      async ({ params: { case: caseId, kind, id } }, reply) => {
        const { caseData } = await answers.current(caseId);
        const entry = findEntry(caseData, kind, id);
        if (!entry)
          throw appError(
            'entry-unknown',
            wording('error.no-entry', { what: wording(`entry.${kind}`), id: asIs(id) }),
          );
        void reply.header('etag', entryTag(entry));
        return { ...entry };
      },
    );

    app.put(
      '/cases/:case/entries/:kind/:id',
      {
        schema: {
          tags,
          operationId: 'putEntry',
          'x-access': 'record',
          summary: 'Add or replace an entry',
          params: EntryParams,
          body: EntryBody,
          response: { 200: Change },
        },
      },
      async (request, reply) => {
        const { params, body, headers } = request;
        refuseIfMade(params.kind, params.id);
        const edit = (caseData: Case) => {
          const { targets } = readKitTargets();
          if (params.kind === 'lot') requireLines(caseData, params.id, body, targets);
          return body;
        };
        const condition = conditionOf(headers, body);
        const changed = await putEntry(context, addressOf(params), edit, {
          condition,
          language: languageOf(request),
        });
        if (changed.entry) void reply.header('etag', entryTag(changed.entry));
        return changed;
      },
    );

    app.delete(
      '/cases/:case/entries/:kind/:id',
      {
        schema: {
          tags,
          operationId: 'removeEntry',
          'x-access': 'record',
          summary: 'Remove an entry',
          params: EntryParams,
          response: { 200: Change },
        },
      },
      async ({ params, headers }) => removeEntry(context, addressOf(params), conditionOf(headers)),
    );

    app.post(
      '/cases/:case/entries/:kind/:id/blank',
      {
        schema: {
          tags,
          operationId: 'blankEntry',
          'x-access': 'administer',
          summary: 'Take what an entry said out of the record, for ever, with who and why',
          params: EntryParams,
          body: Blanking,
          response: { 200: BlankedEntries },
        },
      },
      async ({ params, body, headers }) => {
        const condition = conditionOf(headers);
        const { seq, entries } = await blankEntry(context, addressOf(params), body, condition);
        return { seq, entries: [...entries] };
      },
    );

    app.post(
      '/cases/:case/undo/:seq',
      {
        schema: {
          tags,
          operationId: 'undoChange',
          'x-access': 'record',
          summary: 'Put back what one journal entry changed',
          params: SeqParams,
          response: { 200: Change },
        },
      },
      async ({ params, headers }) => undoEntry(context, params.case, params.seq, conditionOf(headers)),
    );
  };

const entriesOf = ({ entries }: Case, kind: Kind): readonly Entry[] => entries[kind];

const addressOf = ({ case: caseId, kind, id }: z.infer<typeof EntryParams>): EntryAddress => ({
  caseId,
  kind,
  id,
});
