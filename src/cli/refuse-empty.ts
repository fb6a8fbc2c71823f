import type { Command } from 'commander';
import { CommandFailure } from '../terminal/command-failure.js';

/** An empty name is what a variable that was never set leaves, and would be taken for the folder one stands in. */
export function refuseEmpty(command: Command): void {
  for (const option of command.options) {
    if (!/<(?:folder|file)>/.test(option.flags) || command.getOptionValue(option.attributeName()) !== '')
      continue;
    throw new CommandFailure(
      `${option.long ?? option.flags}: found nothing, expected the name of a folder or file.`,
    );
  }
  const place = command.args.indexOf('');
  if (place !== -1)
    throw new CommandFailure(`<${command.registeredArguments[place]?.name() ?? 'argument'}>: found nothing.`);
}
