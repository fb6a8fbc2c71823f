import { createReadStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { listByHash, syncFolder } from '../lib/disk/index.js';
import { readSigningKey, signingKeyFile } from '../publish/proof/io/index.js';
import { type Head, type NamedDocument, writeHead } from '../store/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { archiveOf, withExistingStore, withStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { digits, said } from '../terminal/said.js';
import { checkDocuments, copyDocuments, formatFaults } from './document-files.js';
import { copyDossiers, listDossiers } from './dossier-copies.js';

export function register(program: Command): void {
  program
    .command('backup')
    .description(
      'Write the whole journal of a store into one file. A server that has the data folder open must be ended first ' +
        '(with DATABASE_URL it may run). Documents, which are copies of sources and posts, are copied where --documents says, ' +
        'and published dossiers where --dossiers says.',
    )
    .addOption(dataOption())
    .requiredOption('--out <file>', 'file to write; it must not be there yet')
    .option('--documents <folder>', 'folder that gets the documents it lacks; several backups may share it')
    .option(
      '--dossiers <folder>',
      'folder that gets the published dossiers it lacks; several backups may share it',
    )
    .action(backup);
  program
    .command('restore')
    .argument('<file>', 'what `waybill backup` wrote')
    .description('Fill a new store from a backup, or not at all.')
    .addOption(dataOption())
    .option('--documents <folder>', 'folder that the backup put documents into')
    .option('--dossiers <folder>', 'folder that the backup put dossiers into')
    .action(restore);
  program
    .command('rebuild')
    .description('Empty the tables of a store and fill them from its journal.')
    .addOption(dataOption())
    .action(rebuild);
}

type FileOptions = DataOptions & { readonly documents?: string; readonly dossiers?: string };

async function backup({
  data,
  out,
  documents,
  dossiers,
}: FileOptions & { readonly out: string }): Promise<void> {
  if (await exists(out)) throw new CommandFailure(said('command.out.there', { path: out }));
  const { head, named } = await withExistingStore(data, async (store) => ({
    head: await writeWhole(resolve(out), store.backUp.bind(store)),
    named: await store.listDocuments(),
  }));
  process.stdout.write(`${said('command.backup.done', { out, head: writeHead(head) })}\n`);
  await noteWhereKeyIs(data);
  if (documents === undefined) await noteWhereDocumentsAre(archiveOf(data));
  else await copyAll(archiveOf(data), resolve(documents), named);
  if (dossiers === undefined) await noteWhereDossiersAre(dossiersOf(data));
  else await copyPublished(dossiersOf(data), resolve(dossiers));
}

type BackUp = (write: (line: string) => Promise<void>) => Promise<Head>;

/** Whole and on the disk under its name, or not there. */
async function writeWhole(path: string, backUp: BackUp): Promise<Head> {
  const draft = join(dirname(path), `.writing-${process.pid}`);
  try {
    const file = await open(draft, 'wx');
    try {
      const head = await backUp((line) => file.appendFile(`${line}\n`));
      await file.sync();
      await rename(draft, path);
      await syncFolder(dirname(path));
      return head;
    } finally {
      await file.close();
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function restore(path: string, { data, documents, dossiers }: FileOptions): Promise<void> {
  if (!(await exists(path))) throw new CommandFailure(said('command.file.none', { path }));
  const { head, named } = await withStore(data, async (store) => ({
    head: await store.restore(linesOf(path)),
    named: await store.listDocuments(),
  }));
  process.stdout.write(`${said('command.backup.done', { out: data, head: writeHead(head) })}\n`);
  if (documents !== undefined) await copyAll(resolve(documents), archiveOf(data), named);
  if (dossiers !== undefined) await copyPublished(resolve(dossiers), dossiersOf(data));
  const { damaged, missing } = await checkDocuments(archiveOf(data), named);
  report([...formatFaults('damaged', damaged, named), ...formatFaults('missing', missing, named)]);
}

/** A backup is handed around; a key that signs for somebody is not. */
async function noteWhereKeyIs(data: string): Promise<void> {
  if ((await readSigningKey(data)) === undefined) return;
  process.stdout.write(`${said('command.backup.key', { file: signingKeyFile(data) })}\n`);
}

/** A backup without them is not all there is. */
async function noteWhereDocumentsAre(folder: string): Promise<void> {
  let count = 0;
  for await (const _ of listByHash(folder)) count++;
  if (count > 0) process.stdout.write(`${said('command.backup.not-in', { count, folder })}\n`);
}

const dossiersOf = (data: string): string => join(resolve(data), 'dossiers');

async function noteWhereDossiersAre(folder: string): Promise<void> {
  const { length: count } = await listDossiers(folder);
  if (count > 0) process.stdout.write(`${said('command.backup.dossiers-not-in', { count, folder })}\n`);
}

async function copyPublished(from: string, to: string): Promise<void> {
  const { count, fresh, damaged } = await copyDossiers(from, to);
  process.stdout.write(`${said('command.backup.dossiers-copied', { count, fresh, folder: to })}\n`);
  report(damaged.map((name) => said('command.backup.dossier-damaged', { path: join(from, name) })));
  if (damaged.length > 0) process.exitCode = 1;
}

async function copyAll(from: string, to: string, named: readonly NamedDocument[]): Promise<void> {
  const { count, fresh, damaged } = await copyDocuments(from, to);
  process.stdout.write(`${said('command.backup.copied', { count, fresh, folder: to })}\n`);
  report(formatFaults('damaged', damaged, named));
  if (damaged.length > 0) process.exitCode = 1;
}

const report = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${line}\n`);
};

// Opened when the first line is asked for: lines that come before anybody listens are lost, and the end with them.
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

async function rebuild({ data }: DataOptions): Promise<void> {
  const { ok, firstBroken } = await withExistingStore(data, async (store) => {
    await store.rebuild();
    return store.verify();
  });
  if (!ok) throw new CommandFailure(said('command.rebuild.broken', { seq: digits(firstBroken?.seq ?? 0) }));
  process.stdout.write(`${said('command.rebuild.done')}\n`);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
