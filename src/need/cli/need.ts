import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';

type Options = { readonly on?: string; readonly json?: true; readonly lang: string };

export function register(program: Command): void {
  program
    .command('need')
    .argument(
      '<folder>',
      'beds, staff, rates, counts, boxes, messages, sites and items, by the names of its files',
    )
    .description(
      'What is needed: pieces a day of each item at each site, how fast things go, days of cover, and what people ask for. Nobody who asked is named. Exit code 1 where something was refused.',
    )
    .option('--on <day>', 'the day that counts are old or ahead of (default: today)')
    .option('--json', 'one JSON object on stdout')
    .action(async (path: string, { lang, ...options }: Options) => {
      const language = parseLanguage(lang);
      const { runNeed } = await import('./run-need.js');
      await runNeed(path, options, language);
    });
}
