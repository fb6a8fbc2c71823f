import type { Command } from 'commander';
import { dataOption } from '../terminal/data-option.js';
import type { PublishOptions } from './run-publish.js';

export function register(program: Command): void {
  program
    .command('publish')
    .argument('<case>', 'folder of a case, which is taken into the store first, or the id of one in it')
    .description(
      'Freeze findings as they are and write their dossier: a folder that can be read and checked without this program.',
    )
    .addOption(dataOption())
    .option('--out <folder>', 'where to put the dossier, besides the store; must be empty or not there')
    .option('--findings <ids>', 'ids of findings, parted by commas')
    .option(
      '--question <question>',
      'every finding of one of terms, quality, arrival, claim, amplification, media …',
    )
    .option('--all', 'every finding')
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--address <url>', 'where the folder will stand on the web')
    .option(
      '--time-stamp <url>',
      'authority that stamps the dossier with the time (RFC 3161); or WAYBILL_TIME_STAMP',
    )
    .option('--by <name>', 'who publishes; the editor of the case unless said')
    .option('--reason <text>', 'why it says otherwise than an edition before it')
    .action(async (asked: string, options: PublishOptions) => {
      const { runPublish } = await import('./run-publish.js');
      await runPublish(asked, options);
    });
}
