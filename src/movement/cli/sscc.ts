import type { Command } from 'commander';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { parseLanguage } from '../../terminal/options.js';
import type { UnitFlags } from './run-sscc.js';

type Options = DataOptions & UnitFlags & { readonly lang: string };

export function register(program: Command): void {
  program
    .command('sscc')
    .argument('<shipment>', 'id of a shipment of the case')
    .argument('[case]', 'folder of the case; this folder if it holds one, otherwise the case that ships')
    .description(
      'Issue numbers for the cartons or pallets of a shipment, and print their labels. A number is never issued twice.',
    )
    .option('--count <number>', 'how many, up to 1000', '1')
    .option('--prefix <digits>', 'your GS1 company prefix; without one the numbers are none of GS1')
    .option('--extension <digit>', 'first digit of the SSCC; two stores under one prefix each take their own')
    .option('--quantity <text>', 'what is in each, as it is to be printed')
    .option('--lot <lot>', 'the lot that is in each, by its id or its number')
    .option('--to <file>', 'PDF of the labels to write; it must not be there yet')
    .option('--page-size <size>', 'a6, one label on a page, or a4, four', 'a6')
    .option('--by <name>', 'who issues them', 'sscc')
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .action(async (shipment: string, folder: string | undefined, { lang, ...options }: Options) => {
      const { runSscc } = await import('./run-sscc.js');
      await runSscc(shipment, folder, options, parseLanguage(lang));
    });
}
