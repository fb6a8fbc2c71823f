import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type { Case, Unread } from '../case/index.js';
import { openZipFile, readCaseZip } from '../case/io/index.js';
import { asIs } from '../lib/wording/index.js';
import type { ZipBytes } from '../lib/zip/index.js';
import type { Loaded, Store } from '../store/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { archiveOf, withExistingStore, withStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { openCase, saidCounts } from '../terminal/open-case.js';
import { said, saidProblems } from '../terminal/said.js';
import { copyArchive, formatChanged, unpackArchive } from './copy-archive.js';
import { formatLoad, formatRemovals } from './format-load.js';

type Options = DataOptions & { readonly dryRun?: true; readonly remove?: true };

export function register(program: Command): void {
  program
    .command('import')
    .argument('<case>', 'folder of the case, or a zip file of it')
    .description(
      'Take a case into a store. Entries edited in the page since, or not readable in the files, stay as they are.',
    )
    .addOption(dataOption())
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--remove', 'remove the entries of the store that the case no longer has')
    .action(importCase);
}

async function importCase(path: string, { data, dryRun, remove }: Options): Promise<void> {
  const isZip = path.toLowerCase().endsWith('.zip');
  const zip = isZip ? openZip(path) : undefined;
  const { case: caseData, unread } = zip ? readZip(path, zip) : await openFolder(path);
  const load = (store: Store, removals: 'apply' | 'refuse', isTrial = false): Promise<Loaded> =>
    store.loadCase(caseData, { unread, removals, isTrial });
  if (dryRun) {
    const loaded = await withExistingStore(data, (store) => load(store, 'apply', true));
    for (const line of [...formatLoad(loaded), ...formatRemovals(loaded.removals)]) say(line);
    process.stdout.write(`${said('command.import.dry')}\n`);
    return;
  }
  const loaded = await withStore(data, async (store) => {
    const { removals } = await load(store, 'apply', true);
    if (removals.length === 0 || remove) return load(store, 'apply');
    for (const line of formatRemovals(removals)) say(line);
    if (await isAgreed()) return load(store, 'apply');
    throw new CommandFailure(said('command.import.none'));
  });
  const changed = zip
    ? await unpackArchive(caseData, zip, archiveOf(data))
    : await copyArchive(caseData, join(resolve(path), 'archive'), archiveOf(data));
  zip?.close();
  for (const line of [...formatLoad(loaded), ...formatChanged(changed)]) say(line);
  process.stdout.write(`${said('command.import.done', { id: caseData.header.id })}\n`);
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await asking.question(`${said('command.import.ask')} `)).trim());
  } finally {
    asking.close();
  }
}

type Opened = { readonly case: Case; readonly unread: Unread };

async function openFolder(path: string): Promise<Opened> {
  const { case: caseData, reading } = await openCase(path);
  return { case: caseData, unread: reading.unread };
}

function openZip(path: string): ReturnType<typeof openZipFile> {
  try {
    return openZipFile(path);
  } catch (error) {
    const reason = asIs(error instanceof Error ? error.message : String(error));
    throw new CommandFailure(said('command.file.unreadable', { path, said: reason }));
  }
}

function readZip(path: string, zip: ZipBytes): Opened {
  const { case: caseData, problems, counts, unread } = readCaseZip(zip);
  for (const line of saidProblems(problems)) process.stderr.write(`${line}\n`);
  const { read, kept, refused } = counts.total;
  if (refused > 0) say(saidCounts({ read, kept, refused }));
  if (!caseData) throw new CommandFailure(said('command.zip.none', { path }));
  return { case: caseData, unread };
}
