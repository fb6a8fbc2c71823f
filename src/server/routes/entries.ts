import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { AppError, type Case, type Entry, type Kind } from '../../case/index.js';
import type { EntryAddress } from '../../store/index.js';
import { Change, EntryBody, EntryList } from '../api.js';
import type { Context } from '../context.js';
import { putEntry, removeEntry, undoEntry } from '../edits.js';
import { EntryParams, KindParams, SeqParams } from '../parameters.js';

const tags = ['entries'];

export const entryRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { answers } = context;

    app.get(
      '/cases/:case/entries/:kind',
      {
        schema: { tags, summary: 'Every entry of a kind', params: KindParams, response: { 200: EntryList } },
      },
      async ({ params: { case: caseId, kind } }) => {
        const { kase } = await answers.current(caseId);
        return { kind, entries: entriesOf(kase, kind).map((entry) => ({ ...entry })) };
      },
    );

    app.get(
      '/cases/:case/entries/:kind/:id',
      {
        schema: {
          tags,
          summary: 'One entry, as in its file',
          params: EntryParams,
          response: { 200: EntryBody },
        },
      },
      async ({ params: { case: caseId, kind, id } }) => {
        const { kase } = await answers.current(caseId);
        const entry = entriesOf(kase, kind).find((candidate) => candidate.id === id);
        if (!entry) throw new AppError('entry-unknown', `The case has no ${kind} called ${id}.`);
        return { ...entry };
      },
    );

    app.put(
      '/cases/:case/entries/:kind/:id',
      {
        schema: {
          tags,
          summary: 'Add or replace an entry',
          params: EntryParams,
          body: EntryBody,
          response: { 200: Change },
        },
      },
      async ({ params, body }) => putEntry(context, addressOf(params), () => body),
    );

    app.delete(
      '/cases/:case/entries/:kind/:id',
      { schema: { tags, summary: 'Remove an entry', params: EntryParams, response: { 200: Change } } },
      async ({ params }) => removeEntry(context, addressOf(params)),
    );

    app.post(
      '/cases/:case/undo/:seq',
      {
        schema: {
          tags,
          summary: 'Put back what one journal entry changed',
          params: SeqParams,
          response: { 200: Change },
        },
      },
      async ({ params }) => undoEntry(context, params.case, params.seq),
    );
  };

const entriesOf = ({ entries }: Case, kind: Kind): readonly Entry[] => entries[kind];

const addressOf = ({ case: caseId, kind, id }: z.infer<typeof EntryParams>): EntryAddress => ({
  caseId,
  kind,
  id,
});
