import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import type { ScanFlags } from './run-scan.js';

type Options = ScanFlags & { readonly lang: string };

export function register(program: Command): void {
  program
    .command('scan')
    .argument('[texts...]', 'the bar codes of one label, as the scanner gave them')
    .description(
      'Read a label: product, lot, expiry. Where a scanner may have lost a separator, every reading is shown. Exit code 1 unless it is read as it stands.',
    )
    .option('--file <file>', 'the bar codes of one label, a line each')
    .option('--photo <files...>', 'pictures of one label (JPEG, PNG): their bar codes')
    .option('--as-of <day>', 'today, for the century of a year of two digits')
    .option('--json', 'one JSON object on stdout')
    .action(async (texts: string[], { lang, ...options }: Options) => {
      const { runScan } = await import('./run-scan.js');
      await runScan(texts, options, parseLanguage(lang));
    });
}
