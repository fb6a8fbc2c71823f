import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import type { LabelFlags } from './run-label.js';

type Options = LabelFlags & { readonly lang: string };

export function register(program: Command): void {
  program
    .command('label')
    .argument('<shipment>', 'id of a shipment of the case')
    .argument('[case]', 'folder of the case; this folder if it holds one, otherwise the case that ships')
    .description(
      'The waybill of a shipment, to go with the goods: who, where, what, and a code for each lot.',
    )
    .option('--out <file>', 'PDF to write; it must not be there yet')
    .option('--address <url>', 'where others reach your server; the QR code leads there')
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--json', 'one JSON object on stdout')
    .action(async (shipment: string, folder: string | undefined, { lang, ...options }: Options) => {
      const { runLabel } = await import('./run-label.js');
      await runLabel(shipment, folder, options, parseLanguage(lang));
    });
}
