import { Readable } from 'node:stream';
import { languageNames } from '../../findings/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import type { Edition } from '../edition.js';
import { frozenText } from '../edition-text.js';
import { entryOfEdition } from '../freeze.js';
import type { Dossiers } from '../io/dossiers.js';
import type { PublishInput } from '../part.js';
import { PublishProgress } from '../progress.js';
import { collectProofs, openSigningKey } from '../proof/io/index.js';
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
  /** Where the folder will stand on the web. */
  readonly address: string | undefined;
  readonly timeStampUrl: string | undefined;
  /** Where the key is kept. */
  readonly dataFolder: string;
};

/** Writes the dossier, enters the edition, and seals the dossier and gives it its name. The entry is what makes it published. */
export const publishEdition =
  (publishing: Publishing, { edition, earlier }: PreparedEdition): Work =>
  async ({ signal, report }) => {
    const { context, dossiers, dataFolder, timeStampUrl, ask, address } = publishing;
    report({ part: 'answers', done: 0 });
    const answers = await collectAnswers(pathsFor(edition), ask, signal);
    const input: PublishInput = {
      edition,
      earlier: earlier.flatMap(({ frozen }) => frozen ?? []),
      answers,
      ...(address === undefined ? {} : { address }),
    };
    const draft = await dossiers.begin(edition.caseId, input);
    let isPublished = false;
    try {
      const run = context.tasks.looks.of<typeof publishTasks>();
      const request = { input: draft.input, out: draft.out, archives: context.documents.folders };
      await run('write-dossier', [request], {
        signal,
        report: (progress) => report(PublishProgress.parse(progress)),
      });
      signal.throwIfAborted();
      await enterEdition(publishing, edition);
      // From here on it is published, and nobody can stop it: what comes now is made up for at the next start.
      isPublished = true;
      report({ part: 'seal', done: 0 });
      const key = await openSigningKey(dataFolder);
      const proofs = await collectProofs(context.store, edition);
      const sealed = await run('seal-dossier', [{ folder: draft.out, proofs, key, timeStampUrl }]);
      await draft.keep(edition.id);
      return sealed.unstamped;
    } finally {
      await draft.discard(isPublished);
    }
  };

async function enterEdition({ context, by, reason }: Publishing, edition: Edition): Promise<void> {
  await context.documents.takeIn(async (put) => {
    const { sha256 } = await put(Readable.from([Buffer.from(frozenText(edition))]));
    const entry = entryOfEdition(edition, sha256, reason);
    // Without asking which verdicts moved: none can have.
    await context.changes.add(() =>
      context.store.addEntries(edition.caseId, [{ kind: 'edition', entry }], { by }),
    );
  });
}

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
