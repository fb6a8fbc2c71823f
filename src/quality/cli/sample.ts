import type { Command } from 'commander';
import { today } from '../../lib/clock/index.js';
import { enterInCase } from '../../terminal/enter-in-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { type GiveFlags, givePlanTo } from './lots.js';
import { runSample, type SampleOptions } from './run-sample.js';

type Options = SampleOptions & GiveFlags & { readonly lang: string; readonly giveTo?: string };

export function register(program: Command): void {
  program
    .command('sample')
    .description('How many to take from a lot, with how many bad to accept it, and what that risks.')
    .option('--lot <pieces>', 'pieces in the lot')
    .option('--aql <percent>', 'lots in a series: acceptance quality limit, a plan of ISO 2859-1')
    .option('--level <level>', 'with --aql: S-1, S-2, S-3, S-4, I, II or III (II)')
    .option('--severity <severity>', 'with --aql: normal, tightened or reduced (normal)')
    .option(
      '--limiting-quality <share>',
      'a lot that comes once: limiting quality (LQ), the share of bad pieces it must not have',
    )
    .option(
      '--consumer-risk <share>',
      'with --limiting-quality: consumer’s risk, how often it may get through (0.1)',
    )
    .option(
      '--accept <pieces>',
      'with --limiting-quality: acceptance number (Ac), bad pieces in the sample up to which the lot passes (0)',
    )
    .option(
      '--acceptable-quality <share>',
      'instead of --accept: producer’s risk quality, one that should get through',
    )
    .option(
      '--producer-risk <share>',
      'with --acceptable-quality: producer’s risk, how often it may be refused (0.05)',
    )
    .option('--stages <samples>', 'a double or multiple plan, each sample as n/Ac/Re: "125/3/7 125/8/9"')
    .option('--sequential', 'piece by piece, between --acceptable-quality and --limiting-quality')
    .option('--variables', 'by measured values, between the same two')
    .option('--sigma <sigma>', 'with --variables: known or unknown (unknown)')
    .option('--found <pieces>', 'bad pieces found in the sample: what that says of the lot')
    .option('--confidence <share>', 'with --found (0.95)')
    .option('--oc', 'the curve: how often a lot of each quality gets through')
    .option('--give-to <lot>', 'give the plan to this lot of a case')
    .option('--case <folder>', 'with --give-to: the folder of the case')
    .option('--by <name>', 'with --give-to: who gives it')
    .option('--on <date>', 'with --give-to (today)')
    .option('--ref <name>', 'with --give-to: what the plan is called (P-1, P-2 …)')
    .option('--note <text>', 'with --give-to')
    .option('--defects <class>', 'with --give-to: the class of defects, where each has a plan')
    .option('--resubmitted', 'with --give-to: the lot was turned away before')
    .option('--resumed', 'with --give-to: inspection was discontinued, and the supplier has put it right')
    .option('--limit <value>', 'with --give-to and --variables: what the values are held against')
    .option('--side <side>', 'with --limit: lower or upper')
    .option('--deviation <value>', 'with --sigma known')
    .option('--json', 'one JSON object on stdout')
    .action(async ({ lang, giveTo, ...options }: Options) => {
      const language = parseLanguage(lang);
      if (giveTo === undefined) {
        runSample(options, language);
        return;
      }
      const edit = givePlanTo(giveTo, options, today());
      const line = await enterInCase(options.case ?? '.', 'plans', edit);
      process.stdout.write(`${line}\n`);
    });
}
