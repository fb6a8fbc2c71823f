import { createWriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { Case } from '../case/index.js';
import {
  findCaseDocuments,
  readCaseFolder,
  writeCaseFolder,
  writeCaseZip,
  zipWithDocuments,
} from '../case/io/index.js';
import { asIs } from '../lib/wording/index.js';
import { writeHead } from '../store/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { archiveOf, withExistingStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { said } from '../terminal/said.js';
import { copyArchive, damagedIn, formatChanged } from './copy-archive.js';

type Options = DataOptions & { readonly out: string };

export function register(program: Command): void {
  program
    .command('export')
    .argument('<case-id>', 'id of a case in the store')
    .description('Write a case out of a store as a folder of plain files, or as a zip file of them.')
    .addOption(dataOption())
    .requiredOption('--out <path>', 'folder to write, or a file ending in .zip')
    .action(exportCase);
}

async function exportCase(id: string, { data, out }: Options): Promise<void> {
  const { stored, head } = await withExistingStore(data, async (store) => ({
    stored: await store.findCase(id),
    head: (await store.verify()).head,
  }));
  if (!stored) throw new CommandFailure(said('command.export.none', { data, id }));
  const { caseData } = stored;
  const isZip = out.toLowerCase().endsWith('.zip');
  const changed = await (isZip ? writeZip : writeFolder)(out, caseData, archiveOf(data));
  for (const line of formatChanged(changed)) process.stderr.write(`${line}\n`);
  process.stdout.write(`${said('command.export.done', { out, id, head: writeHead(head) })}\n`);
}

async function writeFolder(path: string, caseData: Case, archive: string): Promise<string[]> {
  await refuseOtherCase(path, caseData.header.id);
  await writeCaseFolder(resolve(path), caseData);
  return copyArchive(caseData, archive, join(resolve(path), 'archive'));
}

async function writeZip(path: string, caseData: Case, archive: string): Promise<string[]> {
  const found = await findCaseDocuments(caseData, [archive]);
  const zip = zipWithDocuments(writeCaseZip(caseData), found);
  if (!zip) throw new CommandFailure(said('command.export.zip-large', { path }));
  try {
    await pipeline(zip.bytes, createWriteStream(path, { flags: 'wx' }));
    return damagedIn(found.leftOut);
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new CommandFailure(
      isThere
        ? said('command.out.there', { path })
        : said('command.out.unwritable', { path, said: asIs(String(error)) }),
    );
  }
}

// The files of a case are replaced as a whole, so those of another case would be lost.
async function refuseOtherCase(folder: string, id: string): Promise<void> {
  const { case: there } = await readCaseFolder(resolve(folder));
  if (there && there.header.id !== id) {
    throw new CommandFailure(said('command.export.other', { folder, id: there.header.id }));
  }
}
