import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';

type Options = { readonly asOf?: string; readonly json?: true; readonly lang: string };

export function register(program: Command): void {
  program
    .command('link')
    .argument('<case>', 'folder of the case')
    .description('Shipments that may be one and the same, told of in two reports, and why.')
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, { asOf, json, lang }: Options) => {
      const { runLink } = await import('./run-link.js');
      await runLink(folder, { asOf, json: json === true, language: parseLanguage(lang) });
    });
}
