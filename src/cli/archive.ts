import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Case, fileName, type Source, writeCase } from '../case/index.js';
import { archiveFile, writeCaseFolder } from '../case/io/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { openCase } from '../terminal/open-case.js';
import { digits, said } from '../terminal/said.js';

export function register(program: Command): void {
  program
    .command('archive')
    .argument('<case>', 'folder of the case')
    .argument('<source-id>', 'source the file is a copy of')
    .argument('<file>', 'the file')
    .description('Keep a copy of a source in the case folder, under its SHA-256.')
    .action(archive);
}

async function archive(folder: string, id: string, file: string): Promise<void> {
  const { case: caseData, reading } = await openCase(folder);
  const source = caseData.entries.source.find((candidate) => candidate.id === id);
  if (!source) throw new CommandFailure(said('command.archive.none', { folder, id }));
  await stat(file).catch(() => {
    throw new CommandFailure(said('command.file.none', { path: file }));
  });
  const { sha256, bytes } = await archiveFile(join(resolve(folder), 'archive'), resolve(file));
  const next = withSource(caseData, { ...source, file: basename(file), sha256 });
  const kept = `archive/${sha256.slice(0, 2)}/${sha256}`;
  process.stdout.write(`${said('command.archive.done', { file: kept, bytes: digits(bytes) })}\n`);
  if (reading.counts.total.refused === 0 && (await isCanonical(folder, caseData))) {
    await writeCaseFolder(resolve(folder), next);
    return;
  }
  // Written anew, the file would lose its comments, its layout, or the entries that could not be read.
  process.stdout.write(
    `${said('command.archive.add', { id, file: sourceFile(caseData) })}\n  file: ${JSON.stringify(basename(file))}\n  sha256: ${sha256}\n`,
  );
}

const sourceFile = ({ formats }: Case): string => fileName('source', formats.source ?? 'yaml');

const withSource = (caseData: Case, source: Source): Case => ({
  ...caseData,
  entries: {
    ...caseData.entries,
    source: caseData.entries.source.map((entry) => (entry.id === source.id ? source : entry)),
  },
});

async function isCanonical(folder: string, caseData: Case): Promise<boolean> {
  for (const { name, text } of writeCase(caseData)) {
    if ((await readFile(join(folder, name), 'utf8')) !== text) return false;
  }
  return true;
}
