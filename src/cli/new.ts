import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { CaseHeader, mapKinds } from '../case/index.js';
import { writeCaseFolder } from '../case/io/index.js';
import { today } from '../lib/clock/index.js';
import { AppError } from '../lib/errors/index.js';
import { suggestId } from '../lib/text/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { said } from '../terminal/said.js';

type Options = Readonly<Partial<Record<'title' | 'from' | 'to' | 'language' | 'summary', string>>>;

export function register(program: Command): void {
  program
    .command('new')
    .argument('<dir>', 'folder of the case, which is made')
    .requiredOption('--title <title>', 'what the case is called')
    .option('--from <date>', 'its first day (YYYY-MM-DD)')
    .option('--to <date>', 'its last day; left out while the story goes on')
    .option('--language <language>', 'what its sources are written in: decides whether 1.234 is a thousand')
    .option('--summary <text>', 'what it is about')
    .description('Begin a case: a folder with a description and an empty table for each kind of entry.')
    .action(begin);
}

// What a first story needs; the others are made when something of theirs is entered.
const begunWith = ['source', 'party', 'place', 'product', 'consignment', 'statement'] as const;

async function begin(dir: string, { title, from, to, language, summary }: Options): Promise<void> {
  const folder = resolve(dir);
  if (existsSync(join(folder, 'case.yaml')))
    throw new AppError('output-exists', `${dir} holds a case already; \`waybill check ${dir}\` reads it.`);
  const id = suggestId(basename(folder), new Set(), `case-${today()}`);
  const header = CaseHeader.safeParse({ id, title, from, to, language, summary });
  if (!header.success) {
    const [issue] = header.error.issues;
    const flag = String(issue?.path[0]);
    throw new CommandFailure(`--${flag}: ${issue?.message ?? ''}.`);
  }
  await writeCaseFolder(folder, {
    header: header.data,
    entries: mapKinds(() => []),
    formats: Object.fromEntries(begunWith.map((kind) => [kind, 'csv'])),
  });
  process.stdout.write(`${said('command.new.done', { path: dir })}\n`);
}
