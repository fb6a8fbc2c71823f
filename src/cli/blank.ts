import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { Kind, Label } from '../case/index.js';
import { expectedBy, oneOf } from '../lib/wording/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { withExistingStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { invalidArgument } from '../terminal/invalid-argument.js';
import { digits, said } from '../terminal/said.js';

type Options = DataOptions & {
  readonly by: string;
  readonly why: string;
  readonly keep?: true;
  readonly yes?: true;
};

export function register(program: Command): void {
  program
    .command('blank')
    .argument('<case-id>', 'id of a case in the store')
    .argument('<kind>', 'kind of the entry, such as party', parseKind)
    .argument('<id>', 'id of the entry; it stays, so the name must not be in it')
    .description(
      'Take what an entry said out of the record for ever: the journal keeps digests, who and why.',
    )
    .addOption(dataOption())
    .requiredOption('--by <name>', 'who does it; stays in the journal', parseLabel(120))
    .requiredOption('--why <reason>', 'on what ground; stays in the journal', parseLabel(300))
    .option('--keep', 'what the entry says now stays; only what it said before goes')
    .option('--yes', 'do it without asking')
    .action(blank);
}

function parseKind(text: string): Kind {
  const { data } = Kind.safeParse(text);
  if (data !== undefined) return data;
  throw invalidArgument(oneOf(Kind.options));
}

export const parseLabel =
  (lengthMax: number) =>
  (text: string): string => {
    const { data, error } = Label(lengthMax).safeParse(text);
    if (data !== undefined) return data;
    throw invalidArgument(expectedBy(error.issues[0] ?? {}));
  };

async function blank(caseId: string, kind: Kind, id: string, options: Options): Promise<void> {
  const { data, by, why, keep = false } = options;
  if (options.yes !== true && !(await isAgreed(kind, id, keep)))
    throw new CommandFailure(said('command.blank.none'));
  const { seq, entries } = await withExistingStore(data, (store) =>
    store.blank({ caseId, kind, id }, { by: `command: ${by}`, why, keep }),
  );
  process.stdout.write(
    `${said('command.blank.done', { count: digits(entries.length), names: entries.join(', '), seq: digits(seq) })}\n${said('command.blank.see')}\n`,
  );
}

async function isAgreed(kind: Kind, id: string, keep: boolean): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const question = said(keep ? 'command.blank.ask-keep' : 'command.blank.ask', { kind, id });
    return /^y(?:es)?$/i.test((await asking.question(`${question} `)).trim());
  } finally {
    asking.close();
  }
}
