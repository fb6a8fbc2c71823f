import { createReadStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { syncFolder } from '../case/io/index.js';
import { type Head, writeHead } from '../store/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { withExistingStore, withStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { digits, said } from '../terminal/said.js';

export function register(program: Command): void {
  program
    .command('backup')
    .description(
      'Write the whole journal of a store into one file. A server that has the data folder open must be ended first ' +
        '(with DATABASE_URL it may run). Copies of sources are in the folder archive.',
    )
    .addOption(dataOption())
    .requiredOption('--out <file>', 'file to write; it must not be there yet')
    .action(backup);
  program
    .command('restore')
    .argument('<file>', 'what `waybill backup` wrote')
    .description('Fill a new store from a backup, or not at all.')
    .addOption(dataOption())
    .action(restore);
  program
    .command('rebuild')
    .description('Empty the tables of a store and fill them from its journal.')
    .addOption(dataOption())
    .action(rebuild);
}

async function backup({ data, out }: DataOptions & { readonly out: string }): Promise<void> {
  if (await exists(out)) throw new CommandFailure(said('command.out.there', { path: out }));
  const head = await withExistingStore(data, (store) => writeWhole(resolve(out), store.backUp.bind(store)));
  process.stdout.write(`${said('command.backup.done', { out, head: writeHead(head) })}\n`);
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

async function restore(path: string, { data }: DataOptions): Promise<void> {
  if (!(await exists(path))) throw new CommandFailure(said('command.file.none', { path }));
  const head = await withStore(data, (store) => store.restore(linesOf(path)));
  process.stdout.write(`${said('command.backup.done', { out: data, head: writeHead(head) })}\n`);
}

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
