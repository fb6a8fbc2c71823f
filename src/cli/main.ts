#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { AppError, diskFull, isDiskFull } from '../lib/errors/index.js';
import { registerAmplify } from './amplify.js';
import { registerArchive } from './archive.js';
import { registerBackup } from './backup.js';
import { registerBlank } from './blank.js';
import { registerCheck } from './check.js';
import { CommandFailure } from './command-failure.js';
import { registerConform } from './conform.js';
import { registerEvaluate } from './evaluate.js';
import { registerExplain } from './explain.js';
import { registerExport } from './export.js';
import { registerImport } from './import.js';
import { registerInspect } from './inspect.js';
import { speakAsAsked } from './said.js';
import { registerSample } from './sample.js';
import { registerServe } from './serve.js';
import { showHidden } from './show-hidden.js';
import { readTyped } from './typed.js';
import { registerVerify } from './verify.js';

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

showHidden(process.stdout);
showHidden(process.stderr);

program.hook('preAction', (_, command) => readTyped(command));

registerCheck(program);
registerAmplify(program);
registerEvaluate(program);
registerConform(program);
registerExplain(program);
registerInspect(program);
registerSample(program);
registerServe(program);
registerImport(program);
registerExport(program);
registerArchive(program);
registerBackup(program);
registerBlank(program);
registerVerify(program);
speakAsAsked(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(thrown: unknown): number {
  const error = isDiskFull(thrown) ? diskFull(thrown) : thrown;
  if (error instanceof CommandFailure || error instanceof AppError) {
    if (error.message) process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof Error && 'exitCode' in error && error.exitCode === 0) return 0;
  process.stderr.write('waybill has a fault of its own; please report it. WAYBILL_DEBUG=1 prints where.\n');
  if (process.env.WAYBILL_DEBUG)
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  return 2;
}
