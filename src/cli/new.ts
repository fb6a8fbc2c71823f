import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { z } from 'zod';
import { CaseHeader, endsBeforeItBegins, mapKinds } from '../case/index.js';
import { writeCaseFolder } from '../case/io/index.js';
import { today } from '../lib/clock/index.js';
import type { AppError } from '../lib/errors/index.js';
import { suggestId } from '../lib/text/index.js';
import { asIs, expectedBy, wording } from '../lib/wording/index.js';
import { expectOwnAddress } from '../service/case-id.js';
import { said } from '../terminal/said.js';
import { appError, wrongValue } from '../words/index.js';

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
    throw appError('output-exists', wording('error.holds-case', { path: asIs(dir) }));
  const id = suggestId(basename(folder), new Set(), `case-${today()}`);
  expectOwnAddress(id, '<dir>');
  const asked = { title, from, to, language, summary };
  const header = CaseHeader.safeParse({ id, ...asked });
  if (!header.success) throw refusal(header.error.issues, asked);
  if (endsBeforeItBegins(header.data))
    throw wrongValue('--to', asIs(to ?? ''), wording('expect.day-or-later', { day: asIs(from ?? '') }));
  await writeCaseFolder(folder, {
    header: header.data,
    entries: mapKinds(() => []),
    formats: Object.fromEntries(begunWith.map((kind) => [kind, 'csv'])),
  });
  process.stdout.write(`${said('command.new.done', { path: dir })}\n`);
}

function refusal([issue]: readonly z.core.$ZodIssue[], asked: object): AppError {
  const field = String(issue?.path[0]);
  const found = new Map<string, unknown>(Object.entries(asked)).get(field);
  return wrongValue(`--${field}`, asIs(String(found)), expectedBy(issue ?? {}));
}
