import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import { allocationSeconds } from '../allocation/api.js';

type Options = {
  readonly seconds: string;
  readonly soft?: true;
  readonly json?: true;
  readonly lang: string;
};

export function register(program: Command): void {
  program
    .command('allocate')
    .argument('<problem>', 'sites with what they use and have, and lots (JSON)')
    .description(
      'Who gets what: the fewest days of cover are made most, then the next fewest, in whole packs. Exit code 1 where something of the problem is left out.',
    )
    .option(
      '--seconds <number>',
      'after which the best plan so far is shown',
      String(allocationSeconds.default),
    )
    .option('--soft', 'every wish of a giver is one that need not be kept')
    .option('--json', 'one JSON object on stdout')
    .action(async (path: string, { lang, ...options }: Options) => {
      const language = parseLanguage(lang);
      const { runAllocate } = await import('./run-allocate.js');
      await runAllocate(path, options, language);
    });
}
