import { type Command, InvalidArgumentError } from 'commander';
import { type Head, readHead, writeHead } from '../store/index.js';
import {
  type DataOptions,
  dataDefault,
  dataFlag,
  dataMeaning,
  withExistingStore,
} from '../terminal/data-folder.js';

type Options = DataOptions & { readonly expect?: Head };

const namesMax = 10;
const advice =
  'Where a table differs, `waybill rebuild` mends it. Where the journal does, keep this data folder as it is and restore a ' +
  'backup into a new one: `waybill restore BACKUP --data NEW`. Where only heads.log or --expect does, compare with another ' +
  'end you have kept.\n';

export function register(program: Command): void {
  program
    .command('verify')
    .description(
      'Walk the journal of a store from its beginning. Exit code 1 where it is not what was written.',
    )
    .option(dataFlag, dataMeaning, dataDefault)
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

async function verify({ data, expect }: Options): Promise<void> {
  const { ok, entries, head, clockBack, firstBroken, headsMissing } = await withExistingStore(data, (store) =>
    store.verify(expect ? [expect] : []),
  );
  if (firstBroken) {
    const { seq, found, expected } = firstBroken;
    process.stdout.write(`Entry ${seq} is broken.\n  found:    ${found}\n  expected: ${expected}\n`);
    process.stdout.write(`${entries} entries before it are whole.\n${advice}`);
  } else process.stdout.write(`The journal is whole: ${entries} entries, and the tables are what it says.\n`);
  if (clockBack.length > 0) {
    const names = clockBack.slice(0, namesMax).join(', ');
    const more = clockBack.length > namesMax ? ' and more' : '';
    process.stdout.write(
      `The clock was set back before entries ${names}${more}: their times are not in order.\n`,
    );
  }
  if (headsMissing)
    process.stdout.write(
      'heads.log beside the database is missing or ends earlier: had the end been cut off, this would not show it. ' +
        'Compare with an end you have kept: --expect.\n',
    );
  process.stdout.write(`Its end, to keep and to ask for with --expect: ${writeHead(head)}\n`);
  process.exitCode = ok ? 0 : 1;
}
