import { Readable } from 'node:stream';
import { languageNames } from '../../findings/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { addEntries } from '../../service/edits.js';
import { appError } from '../../words/index.js';
import { frozenText } from '../edition-text.js';
import { entryOfEdition } from '../freeze.js';
import type { Dossiers } from '../io/dossiers.js';
import type { PublishInput } from '../part.js';
import { pathsFor } from '../site/paths.js';
import type { publishTasks } from '../tasks.js';
import type { PreparedEdition } from './prepare.js';
import type { Work } from './publishing.js';

/** What this server answers at an address, in a language. */
export type Ask = (path: string, language: string) => Promise<unknown>;

type Publishing = {
  readonly context: Context;
  readonly dossiers: Dossiers;
  readonly ask: Ask;
  readonly by: string;
  readonly reason: string | undefined;
};

/** Writes the dossier, enters the edition, and gives the dossier its name: the entry is what makes it published. */
export const publishEdition =
  (publishing: Publishing, { edition, earlier }: PreparedEdition): Work =>
  async ({ signal, report }) => {
    const { context, dossiers, ask, by, reason } = publishing;
    report({ part: 'answers', done: 0 });
    const answers = await collectAnswers(pathsFor(edition), ask, signal);
    const input: PublishInput = { edition, earlier: earlier.flatMap(({ frozen }) => frozen ?? []), answers };
    const draft = await dossiers.begin(edition.caseId, input);
    try {
      const write = context.tasks.looks.of<typeof publishTasks>();
      const request = { input: draft.input, out: draft.out, archives: context.documents.folders };
      await write('write-dossier', [request], {
        signal,
        report: (progress) => report(progress as Parameters<typeof report>[0]),
      });
      signal.throwIfAborted();
      await context.documents.takeIn(async (put) => {
        const { sha256 } = await put(Readable.from([Buffer.from(frozenText(edition))]));
        const entry = entryOfEdition(edition, sha256, reason);
        await addEntries(context, edition.caseId, { by, make: async () => [{ kind: 'edition', entry }] });
      });
      await draft.keep(edition.id);
    } finally {
      await draft.discard();
    }
  };

async function collectAnswers(
  paths: readonly string[],
  ask: Ask,
  signal: AbortSignal,
): Promise<PublishInput['answers']> {
  const answers: Record<string, unknown> = {};
  for (const path of new Set(paths))
    for (const language of languageNames) {
      signal.throwIfAborted();
      answers[`${language} ${path}`] = await ask(path, language);
    }
  return answers;
}

export const unanswered = (path: string) =>
  appError('internal', wording('error.publish.unanswered', { path }));
