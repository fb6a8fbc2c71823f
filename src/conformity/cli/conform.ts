import type { Command } from 'commander';
import { defaultCase, openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import type { ConformOptions } from './run-conform.js';

type Options = ConformOptions & {
  readonly case?: string;
  readonly asOf?: string;
  readonly lang: string;
};

export function register(program: Command): void {
  program
    .command('conform')
    .argument('[about]', 'a dossier (FILE.yaml), or the id of a consignment of the case')
    .description(
      'May it leave, may it enter? Release, hold or refuse by the rules of the day. Exit code 1 unless released.',
    )
    .option('--on <date>', 'the day it leaves and enters, where the dossier gives none (YYYY-MM-DD)')
    .option('--as-of <date>', 'of a consignment: as it was known that day')
    .option(
      '--case <folder>',
      'folder of the case; this folder if it holds one, otherwise the case that ships',
    )
    .option('--register <file...>', 'registers as CSV: register, asOf, number, name, law, model, from, until')
    .option('--checklist', 'the documents to have in hand at both ends: with --product, --from, --to, --on')
    .option('--certificate <file>', 'is this one document plausible? a YAML file of what it says')
    .option('--product <class>', 'what the rules call the goods, such as ffp_respirator')
    .option('--from <country>', 'where the goods leave, such as CN')
    .option('--to <country>', 'where they enter, such as IT')
    .option('--quantity <amount>', 'how many, for the heading of the checklist')
    .option('--html', 'the checklist as a page to print')
    .option('--json', 'one JSON object on stdout')
    .action(async (about: string | undefined, options: Options) => {
      const { runConform } = await import('./run-conform.js');
      const openRecord = async () => {
        const { case: caseData } = await openCase(options.case ?? (await defaultCase()));
        return recordOf(caseData, options.asOf);
      };
      process.exitCode = await runConform(about, options, parseLanguage(options.lang), openRecord);
    });
}
