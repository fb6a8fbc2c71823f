#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { domains } from '../domains.js';
import type { AppError } from '../lib/errors/index.js';
import type { CommandHouse, CommandModule } from '../service/domain.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { revealHidden } from '../terminal/reveal-hidden.js';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('waybill')
  .description('The open record of emergency medical supplies: given or sold, any good, arrived, true.')
  .version(version)
  .showSuggestionAfterError()
  .exitOverride((error) => {
    // Help and version end well; everything else commander stops at is a wrong call.
    throw error.exitCode === 0 ? error : new CommandFailure('');
  });

// `waybill check … | head` closes the pipe early; that is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

revealHidden(process.stdout);
revealHidden(process.stderr);

const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  new: () => import('./new.js'),
  check: () => import('./check.js'),
  explain: () => import('./explain.js'),
  ...Object.fromEntries(domains.flatMap((domain) => Object.entries(domain.commands ?? {}))),
  serve: () => import('./serve.js'),
  publish: () => import('./publish.js'),
  import: () => import('./import.js'),
  export: () => import('./export.js'),
  archive: () => import('./archive.js'),
  backup: () => import('./backup.js'),
  blank: () => import('./blank.js'),
  merge: () => import('./merge.js'),
  verify: () => import('./verify.js'),
  key: () => import('./key.js'),
};

// Only the command that was called is loaded; help and a wrong name need them all, the version none.
function loadersFor([called = 'help']: readonly string[]): (() => Promise<CommandModule>)[] {
  if (called === '--version' || called === '-V') return [];
  const one = commands[called];
  return one ? [one] : Object.values(commands);
}

const house: CommandHouse = {
  checkCase: async (record) => (await import('../checks.js')).checkCase(record),
};
const args = process.argv.slice(2);
const called = loadersFor(args);
for (const load of called) (await load()).register(program, house);

program.hook('preAction', async (_, command) => {
  const { refuseEmpty } = await import('./refuse-empty.js');
  const { readTyped } = await import('../terminal/typed.js');
  refuseEmpty(command);
  readTyped(command);
});

try {
  if (called.length > 0) await (await import('../terminal/said.js')).speakAsAsked(program, args);
  await program.parseAsync();
} catch (error) {
  process.exitCode = await exitCodeOf(error);
}

async function formatAppError(error: AppError): Promise<string> {
  return (await import('../terminal/said.js')).saidError(error);
}

async function exitCodeOf(thrown: unknown): Promise<number> {
  // Help and version, which need nothing else.
  if (thrown instanceof Error && 'exitCode' in thrown && thrown.exitCode === 0) return 0;
  const { AppError, diskFull, isDiskFull } = await import('../lib/errors/index.js');
  const error = isDiskFull(thrown) ? diskFull(thrown) : thrown;
  if (error instanceof CommandFailure || error instanceof AppError) {
    const text = error instanceof AppError ? await formatAppError(error) : error.message;
    if (text) process.stderr.write(`${text}\n`);
    return 2;
  }
  process.stderr.write(`${(await import('../terminal/said.js')).said('command.fault')}\n`);
  if (process.env.WAYBILL_DEBUG)
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  return 2;
}
