import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import { routeSeconds } from '../api.js';
import type { RouteOptions } from './run-route.js';

export function register(program: Command): void {
  program
    .command('route')
    .argument('<file>', 'orders, vehicles and the ways between places (JSON, Solomon or VRPLIB)')
    .description(
      'Which vehicle serves whom and when, with the least driving. Ctrl-C shows the best plan so far. Exit code 1 where an order is left out.',
    )
    .option(
      '--seconds <number>',
      'after which the best routes so far are shown',
      String(routeSeconds.default),
    )
    .option('--seed <number>', 'what chance begins with', '1')
    .option('--json', 'one JSON object on stdout')
    .action(async (path: string, { lang, ...options }: RouteOptions & { readonly lang: string }) => {
      const language = parseLanguage(lang);
      const { runRoute } = await import('./run-route.js');
      await runRoute(path, options, language);
    });
}
