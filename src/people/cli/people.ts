import type { Command } from 'commander';
import { dataOption } from '../../terminal/data-option.js';
import type { PeopleFlags } from './run-people.js';

export function register(program: Command): void {
  program
    .command('people')
    .argument('<task>', 'list, add, role, password, token, revoke or remove')
    .argument('[name]', 'of the person')
    .description(
      'Enter who may sign in, and what they may. The server that has the store open must be ended.',
    )
    .option(
      '--role <roles>',
      'viewer, recorder, inspector, coordinator, editor or admin; several with commas; `none` takes them away',
    )
    .option('--case <id>', 'the roles are for this case only')
    .option('--device <name>', 'with token and revoke: what the device is called')
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .addHelpText(
      'after',
      `
  waybill people add "A. Rossi" --role admin
  waybill people role "张伟" --role inspector,recorder --case flood-2026
  waybill people token "A. Rossi" --device "phone 2" --role recorder`,
    )
    .action(async (task: string, name: string | undefined, options: PeopleFlags) => {
      const { runPeople } = await import('./run-people.js');
      await runPeople(task, name, options);
    });
}
