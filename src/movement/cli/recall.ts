import type { Command } from 'commander';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { parseLanguage } from '../../terminal/options.js';
import type { RecallFlags } from './run-recall.js';

type Options = DataOptions & RecallFlags & { readonly lang: string };

export function register(program: Command): void {
  program
    .command('recall')
    .argument('<task>', 'start, status, answer, withdraw, close or letter')
    .argument(
      '[words...]',
      'the lot or the recall; for answer then the site, what is said of it and how many; for withdraw the line',
    )
    .description(
      'Call a lot back: every site, a letter for each, what they answer, and what is not accounted for.',
    )
    .option('--case <folder>', 'with start: the case that tells of the lot, where no event does')
    .option('--reason <text>', 'why it is called back, or closed')
    .option('--by <name>', 'who says it (the user of this machine)')
    .option(
      '--on <day>',
      'the day an answer speaks of, or a recall that was kept on paper was started (today)',
    )
    .option('--due <day>', 'with start: the day by which sites are to answer, as the letters will say it')
    .option('--to <site>', 'of pieces that were passed on: to which site')
    .option('--note <text>', 'why pieces are missing, or what else is to be known')
    .option('--ref <number>', 'of a delivery note: tells two equal answers of one day apart')
    .option('--label <lot>', 'the lot on what came back; another one is refused')
    .option(
      '--out <folder>',
      'a folder for a file of each letter, or a file whose name ends in .pdf for all of them',
    )
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .addHelpText(
      'after',
      `
  waybill recall start L-7 --reason "…"
  waybill recall answer L-7 "(414)9520000002022" counted 500
  waybill recall answer L-7 "(414)9520000002022" missing 3 --note "…"
  waybill recall status L-7`,
    )
    .action(async (task: string, words: string[], { lang, ...options }: Options) => {
      const { runRecall } = await import('./run-recall.js');
      await runRecall(task, words, options, parseLanguage(lang));
    });
}
