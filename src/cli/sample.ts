import type { Command } from 'commander';
import { runSample, type SampleOptions } from '../quality/sampling/command.js';
import { parseLanguage } from './options.js';

export function registerSample(program: Command): void {
  program
    .command('sample')
    .description('How many to take from a lot, with how many bad to accept it, and what that risks.')
    .requiredOption('--lot <pieces>', 'pieces in the lot')
    .option('--aql <percent>', 'lots in a series: acceptance quality limit, a plan of ISO 2859-1')
    .option('--level <level>', 'with --aql: S-1, S-2, S-3, S-4, I, II or III (II)')
    .option('--severity <severity>', 'with --aql: normal, tightened or reduced (normal)')
    .option(
      '--limiting-quality <share>',
      'a lot that comes once: the share of bad pieces that must be caught',
    )
    .option('--consumer-risk <share>', 'with --limiting-quality: how often it may get through (0.1)')
    .option('--accept <pieces>', 'with --limiting-quality: bad pieces put up with in the sample (0)')
    .option('--acceptable-quality <share>', 'instead of --accept: a quality that should get through')
    .option('--producer-risk <share>', 'with --acceptable-quality: how often it may be refused (0.05)')
    .option('--found <pieces>', 'bad pieces found in the sample: what that says of the lot')
    .option('--confidence <share>', 'with --found (0.95)')
    .option('--oc', 'the curve: how often a lot of each quality gets through')
    .option('--json', 'one JSON object on stdout')
    .option('--lang <language>', 'en, it or zh', 'en')
    .action(({ lang, ...options }: SampleOptions & { readonly lang: string }) => {
      runSample(options, parseLanguage(lang));
    });
}
