import { type Command, Option } from 'commander';
import { parseLanguage } from '../../terminal/options.js';

type Options = {
  readonly asOf?: string;
  readonly apart?: readonly string[];
  readonly together?: readonly string[];
  readonly json?: true;
  readonly lang: string;
};

export function register(program: Command): void {
  program
    .command('link')
    .argument('<case>', 'folder of the case')
    .description('Shipments that may be one and the same, told of in two reports, and why.')
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--apart <ids...>', 'keep two consignments apart: they are named as one no more')
    .addOption(new Option('--together <ids...>', 'take that back').conflicts('apart'))
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, { asOf, apart, together, json, lang }: Options) => {
      if (apart ?? together) {
        const { keepApart } = await import('./keep-apart.js');
        await keepApart(folder, apart ?? together ?? [], apart !== undefined);
      }
      const { runLink } = await import('./run-link.js');
      await runLink(folder, { asOf, json: json === true, language: parseLanguage(lang) });
    });
}
