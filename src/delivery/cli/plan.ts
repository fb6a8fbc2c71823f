import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import { routeSeconds } from '../api.js';
import type { PlanOptions } from './run-plan.js';

export function register(program: Command): void {
  program
    .command('plan')
    .argument('<problem>', 'wards, packs, vehicles and minutes between places (JSON)')
    .description(
      'Who gets what and when, sharing out and routes planned together, beside one after the other. Ctrl-C shows the best plan so far. Exit code 1 where a ward that runs out gets nothing.',
    )
    .option(
      '--since <plan>',
      'the plan that is being driven, as --json gave it; with --changes the rest of that day',
    )
    .option('--changes <changes>', 'what has happened since: vehicles, wards, packs of the store (JSON)')
    .option('--seconds <number>', 'after which the best plan so far is shown', String(routeSeconds.default))
    .option('--seed <number>', 'what chance begins with', '1')
    .option('--json', 'one JSON object on stdout')
    .action(async (path: string, { lang, ...options }: PlanOptions & { readonly lang: string }) => {
      const language = parseLanguage(lang);
      const { runPlan } = await import('./run-plan.js');
      await runPlan(path, options, language);
    });
}
