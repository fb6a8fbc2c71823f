import type { Command } from 'commander';
import { type InspectOptions, runInspect } from '../quality/standards/command.js';
import { parseLanguage } from './options.js';

export function registerInspect(program: Command): void {
  program
    .command('inspect')
    .argument('[report]', "a laboratory's report (YAML)")
    .description(
      'Hold a test report against a product standard, or two standards against each other. Exit code 1 unless it passes.',
    )
    .option('--standard <class>', 'a class of a standard, such as "EN 149 FFP2"')
    .option('--compare <classes...>', 'two of them: is what meets the first good enough for the second?')
    .option('--on <date>', 'the day whose edition is meant where none is named; otherwise that of the report')
    .option('--json', 'one JSON object on stdout')
    .option('--lang <language>', 'en, it or zh', 'en')
    .action((file: string | undefined, { lang, ...options }: InspectOptions & { readonly lang: string }) => {
      runInspect(file, options, parseLanguage(lang));
    });
}
