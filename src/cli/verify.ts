import { type Command, InvalidArgumentError } from 'commander';
import { type Head, readHead, writeHead } from '../store/index.js';
import { withExistingStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { digits, said } from '../terminal/said.js';

type Options = DataOptions & { readonly expect?: Head };

const namesMax = 10;
const _advice =
  'Where a table differs, `waybill rebuild` mends it. Where the journal does, keep this data folder as it is and restore a ' +
  'backup into a new one: `waybill restore BACKUP --data NEW`. Where only heads.log or --expect does, compare with another ' +
  'end you have kept.\n';

export function register(program: Command): void {
  program
    .command('verify')
    .description(
      'Walk the journal of a store from its beginning. Exit code 1 where it is not what was written.',
    )
    .addOption(dataOption())
    .option(
      '--expect <seq:hash>',
      'an end of the journal as it was printed before; it must still be there',
      parseHead,
    )
    .action(verify);
}

function parseHead(text: string): Head {
  const head = readHead(text);
  if (head) return head;
  throw new InvalidArgumentError(
    'expected a number, a colon and a hash of 64 digits, as `waybill verify` prints',
  );
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

async function verify({ data, expect }: Options): Promise<void> {
  const { ok, entries, head, clockBack, firstBroken, headsMissing } = await withExistingStore(data, (store) =>
    store.verify(expect ? [expect] : []),
  );
  if (firstBroken) {
    const { seq, found, expected } = firstBroken;
    print(said('command.verify.broken', { seq: digits(seq) }));
    print(`  ${said('command.verify.found', { found })}`);
    print(`  ${said('command.verify.expected', { expected })}`);
    print(said('command.verify.before', { count: digits(entries) }));
    print(said('command.verify.advice'));
  } else print(said('command.verify.whole', { count: digits(entries) }));
  if (clockBack.length > 0) {
    const names = clockBack.slice(0, namesMax).join(', ');
    const all = clockBack.length > namesMax ? said('command.verify.clock-more', { names }) : names;
    print(said('command.verify.clock', { names: all }));
  }
  if (headsMissing) print(said('command.verify.heads'));
  print(said('command.verify.end', { head: writeHead(head) }));
  process.exitCode = ok ? 0 : 1;
}
