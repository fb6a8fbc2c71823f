import type { Command } from 'commander';
import { wording } from '../lib/wording/index.js';
import { wrongValue } from '../words/index.js';

/** An empty name is what a variable that was never set leaves, and would be taken for the folder one stands in. */
export function refuseEmpty(command: Command): void {
  for (const option of command.options) {
    if (!/<(?:folder|file)>/.test(option.flags) || command.getOptionValue(option.attributeName()) !== '')
      continue;
    throw wrongValue(option.long ?? option.flags, wording('found.nothing'), wording('expect.path'));
  }
  const place = command.args.indexOf('');
  if (place !== -1)
    throw wrongValue(
      `<${command.registeredArguments[place]?.name() ?? 'argument'}>`,
      wording('found.nothing'),
      wording('expect.path'),
    );
}
