import { createPublicKey } from 'node:crypto';
import type { Command } from 'commander';
import {
  openSigningKey,
  originOfStore,
  retireSigningKey,
  signerOf,
  verifierKeyOf,
} from '../publish/proof/io/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { withExistingStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { said } from '../terminal/said.js';

export function register(program: Command): void {
  program
    .command('key')
    .description(
      'Print the public key of the editions of a store, to be named where readers trust you. It is made with the first edition, or here.',
    )
    .addOption(dataOption())
    .option('--new', 'put the key aside and make another')
    .action(printKey);
}

async function printKey({ data, new: isNew }: DataOptions & { readonly new?: boolean }): Promise<void> {
  const origin = await withExistingStore(data, originOfStore);
  if (origin === undefined) throw new CommandFailure(said('command.key.empty'));
  const aside = isNew ? await retireSigningKey(data, origin) : undefined;
  const { privateKey } = signerOf(await openSigningKey(data), origin);
  if (aside !== undefined) process.stdout.write(`${said('command.key.made', { file: aside })}\n`);
  process.stdout.write(`${said('command.key.public')}\n`);
  process.stdout.write(`${verifierKeyOf(origin, createPublicKey(privateKey)).text}\n`);
}
