import type { Command } from 'commander';
import { wording } from '../lib/wording/index.js';
import { dataOption } from '../terminal/data-option.js';
import { invalidArgument } from '../terminal/invalid-argument.js';
import { said } from '../terminal/said.js';
import type { ServeOptions } from './serve-until-ended.js';

export function register(program: Command): void {
  program
    .command('serve')
    .argument('[case]', 'folder of a case to take in; what was entered in the page since stays')
    .description('Serve the page and the API until ended. Prints the address when ready.')
    .option('--port <number>', 'port to listen on; 0 takes a free one', parsePort, 8340)
    .addOption(dataOption())
    .option('--host <address>', 'address to listen on; beyond this machine only with a token', '127.0.0.1')
    .option('--token <secret>', 'access token every request must carry; better given as WAYBILL_TOKEN')
    .option(
      '--posts-limit <size>',
      'most bytes of posts one job takes; or WAYBILL_POSTS_LIMIT (default: 4 GiB)',
    )
    .action(async (folder: string | undefined, options: ServeOptions) => {
      // The engine and the server take time to load, which `waybill check` should not pay for.
      process.stderr.write(`${said('command.serve.starting')}\n`);
      const { serve } = await import('./serve-until-ended.js');
      await serve(folder, options);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw invalidArgument(wording('expect.port'));
}
