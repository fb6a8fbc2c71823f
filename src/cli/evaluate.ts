import type { Command } from 'commander';
import type { EvaluateOptions } from '../quality/kits/command.js';

export function registerEvaluate(program: Command): void {
  program
    .command('evaluate')
    .argument('[results]', 'CSV of results, one row a kit: reference, result, days_since_onset, lot, kit')
    .description('Say what a test kit can do, and whether that is enough for its intended use.')
    .option('--tp <count>', 'infected, found')
    .option('--fn <count>', 'infected, missed')
    .option('--fp <count>', 'not infected, alarmed')
    .option('--tn <count>', 'not infected, cleared')
    .option('--confidence <level>', 'of the intervals and of the decision', '0.95')
    .option('--method <name>', 'wilson, clopper-pearson, jeffreys, agresti-coull or mid-p', 'wilson')
    .option(
      '--intended-use <target>',
      'hold it against a target of data/kit-targets.yaml, such as antigen-who',
    )
    .option('--prevalence <share>', 'what a result is worth where that share is infected, such as 0.01')
    .option('--kit <name>', 'in a file of several kits, the one that is meant')
    .option('--json', 'one JSON object on stdout')
    .action(async (file: string | undefined, options: EvaluateOptions) => {
      const { runEvaluate } = await import('../quality/kits/command.js');
      runEvaluate(file, options);
    });
}
