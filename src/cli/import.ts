import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readCaseZip } from '../case/folder.js';
import { type Case, describeProblem } from '../case/index.js';
import { CommandFailure } from './command-failure.js';
import { copyArchive, describeChanged } from './copy-archive.js';
import { archiveOf, type DataOptions, dataDefault, dataFlag, dataMeaning, withStore } from './data-folder.js';
import { describeLoad } from './describe-load.js';
import { openCase } from './open-case.js';

export function registerImport(program: Command): void {
  program
    .command('import')
    .argument('<case>', 'folder of the case, or a zip file of it')
    .description('Take a case into a store. Entries edited in the page since stay as they are.')
    .option(dataFlag, dataMeaning, dataDefault)
    .action(importCase);
}

async function importCase(path: string, { data }: DataOptions): Promise<void> {
  const isZip = path.toLowerCase().endsWith('.zip');
  const kase = isZip ? await openZip(path) : (await openCase(path)).case;
  const loaded = await withStore(data, (store) => store.loadCase(kase));
  const changed = isZip ? [] : await copyArchive(kase, join(resolve(path), 'archive'), archiveOf(data));
  for (const line of [...describeLoad(loaded), ...describeChanged(changed)])
    process.stderr.write(`${line}\n`);
  process.stdout.write(`${kase.header.id} is in the store.\n`);
}

async function openZip(path: string): Promise<Case> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandFailure(
      `${path}: cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  });
  const { case: kase, problems, counts } = readCaseZip(bytes);
  for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
  const { read, kept, refused } = counts.total;
  if (refused > 0) process.stderr.write(`${read} entries read: ${kept} kept, ${refused} refused.\n`);
  if (!kase) throw new CommandFailure(`${path}: this is not a zip file of a case.`);
  return kase;
}
