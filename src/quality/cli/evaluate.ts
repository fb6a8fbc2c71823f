import type { Command } from 'commander';
import { today } from '../../lib/clock/index.js';
import { enterInCase } from '../../terminal/enter-in-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { customaryFigures } from '../kits/defaults.js';
import type { EvaluationFlags } from './lots.js';
import type { EvaluateOptions } from './run-evaluate.js';

type Options = EvaluateOptions & EvaluationFlags & { readonly lang: string; readonly attachTo?: string };

export function register(program: Command): void {
  program
    .command('evaluate')
    .argument(
      '[results]',
      'table of results (CSV or XLSX), one row a kit: reference, result, days since onset, lot, kit',
    )
    .description('Say what a test kit can do, and whether that is enough for its intended use.')
    .option('--tp <count>', 'infected, found')
    .option('--fn <count>', 'infected, missed')
    .option('--fp <count>', 'not infected, alarmed')
    .option('--tn <count>', 'not infected, cleared')
    .option(
      '--confidence <level>',
      'of the intervals and of the decision',
      String(customaryFigures.confidence),
    )
    .option(
      '--method <name>',
      'wilson, clopper-pearson, jeffreys, agresti-coull or mid-p',
      customaryFigures.method,
    )
    .option(
      '--intended-use <target>',
      'hold it against a target of data/kit-targets.yaml, such as antigen-who',
    )
    .option('--prevalence <share>', 'what a result is worth where that share is infected, such as 0.01')
    .option('--kit <name>', 'in a file of several kits, the one that is meant')
    .option('--reference-column <name>', 'the column with the answer of the reference method')
    .option('--result-column <name>', 'the column with the answer of the kit')
    .option('--day-column <name>', 'the column with the days since the first symptoms')
    .option('--lot-column <name>', "the column with the kit's lot")
    .option('--kit-column <name>', 'the column with the name of the kit')
    .option('--sheet <name>', 'of a workbook: the sheet with the results')
    .option('--positive <words>', 'what else means positive, parted by commas: "1,P"')
    .option('--negative <words>', 'what else means negative: "2,-"')
    .option('--attach-to <lot>', 'attach the evaluation to this lot of a case')
    .option('--case <folder>', 'with --attach-to: the folder of the case')
    .option('--by <name>', 'with --attach-to: who evaluated')
    .option('--on <date>', 'with --attach-to (today)')
    .option('--ref <name>', 'with --attach-to: what it is called (E-1, E-2 …)')
    .option('--laboratory <name>', 'with --attach-to: the laboratory or hospital where it was done')
    .option('--reference-method <name>', 'with --attach-to: what told the infected from the others: RT-PCR')
    .option('--note <text>', 'with --attach-to')
    .option('--json', 'one JSON object on stdout')
    .action(async (file: string | undefined, { lang, attachTo: lot, ...options }: Options) => {
      const language = parseLanguage(lang);
      const { runEvaluate } = await import('./run-evaluate.js');
      const evaluation = await runEvaluate(file, options, language);
      if (lot === undefined) return;
      const { attachTo } = await import('./lots.js');
      const edit = attachTo(lot, options, evaluation, today());
      const line = await enterInCase(options.case ?? '.', 'evaluations', edit);
      if (!options.json) process.stdout.write(`${line}\n`);
    });
}
