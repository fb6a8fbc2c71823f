import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import type { PackingFlags } from './run-packing.js';

type Options = PackingFlags & { readonly lang: string };

export function register(program: Command): void {
  program
    .command('packing')
    .argument('<files...>', 'packing lists: XLSX, or CSV with any separator')
    .description(
      'Read packing lists: goods, lots, expiries, pieces, and everything that was assumed. What can be read two ways is asked. Exit code 1 while something is asked or wrong.',
    )
    .option('--days <order>', 'day-first or month-first')
    .option('--decimal <mark>', 'comma or point')
    .option('--hidden <what>', 'hidden rows: take or leave (leave)')
    .option('--sheet <names...>', 'of a workbook: only these sheets')
    .option('--json', 'JSON on stdout: one object, or a list of them for several files')
    .action(async (files: string[], { lang, ...options }: Options) => {
      const { runPacking } = await import('./run-packing.js');
      await runPacking(files, options, parseLanguage(lang));
    });
}
