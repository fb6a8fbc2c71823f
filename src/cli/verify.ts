import type { Command } from 'commander';
import { type DataOptions, dataDefault, dataFlag, dataMeaning, withExistingStore } from './data-folder.js';

export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'Walk the journal of a store from its beginning. Exit code 1 where it is not what was written.',
    )
    .option(dataFlag, dataMeaning, dataDefault)
    .action(verify);
}

async function verify({ data }: DataOptions): Promise<void> {
  const { ok, entries, firstBroken } = await withExistingStore(data, (store) => store.verify());
  if (firstBroken) {
    const { seq, found, expected } = firstBroken;
    process.stdout.write(`Entry ${seq} is broken.\n  found:    ${found}\n  expected: ${expected}\n`);
    process.stdout.write(`${entries} entries before it are whole.\n`);
  } else process.stdout.write(`The journal is whole: ${entries} entries, and the tables are what it says.\n`);
  process.exitCode = ok ? 0 : 1;
}
