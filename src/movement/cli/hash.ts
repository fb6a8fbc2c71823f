import type { Command } from 'commander';
import { eventHash, preHash } from '../epcis/index.js';
import { openEvents, reportFaults } from './read-files.js';

type Options = { readonly preHash?: true };

export function register(program: Command): void {
  program
    .command('hash')
    .argument('<files...>', 'EPCIS documents, JSON or XML')
    .description(
      'The event hash (CBV 2.0, 8.9) of each event, in their order. Exit code 1 if one is not as the standard asks.',
    )
    .option('--pre-hash', 'what is hashed, instead of the hash')
    .action(async (files: readonly string[], { preHash: isBefore }: Options) => {
      for (const file of files) {
        const { document } = await openEvents(file);
        for (const { event } of document.events)
          process.stdout.write(
            `${event ? (isBefore ? preHash : eventHash)(event, document.ignored) : '-'}\n`,
          );
        if (reportFaults(document) > 0) process.exitCode = 1;
      }
    });
}
