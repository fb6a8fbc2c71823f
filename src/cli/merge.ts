import type { Command } from 'commander';
import { MergedKind } from '../case/index.js';
import { asIs, oneOf } from '../lib/wording/index.js';
import { planMerge } from '../service/merge-entries.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { withExistingStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { invalidArgument } from '../terminal/invalid-argument.js';
import { digits, said, saidProblem } from '../terminal/said.js';
import { parseLabel } from './blank.js';

type Options = DataOptions & { readonly by: string; readonly take?: readonly string[] };

export function register(program: Command): void {
  program
    .command('merge')
    .argument('<case-id>', 'id of a case in the store')
    .argument('<kind>', MergedKind.options.join(', '), parseKind)
    .argument('<stays>', 'id of the entry that stays')
    .argument('<goes>', 'id of the other: all that names it names the first from then on')
    .description('Make two parties, places, products, consignments or lots one; one undo takes it back.')
    .addOption(dataOption())
    .requiredOption('--by <name>', 'who does it; stays in the journal', parseLabel(120))
    .option('--take <fields...>', 'fields whose value is taken from the one that goes')
    .action(merge);
}

function parseKind(text: string): MergedKind {
  const { data } = MergedKind.safeParse(text);
  if (data !== undefined) return data;
  throw invalidArgument(oneOf(MergedKind.options));
}

async function merge(
  caseId: string,
  kind: MergedKind,
  stays: string,
  goes: string,
  { data, by, take = [] }: Options,
): Promise<void> {
  const { seq, changes, problems, kept } = await withExistingStore(data, async (store) => {
    const stored = await store.findCase(caseId);
    if (!stored) throw new CommandFailure(said('command.export.none', { data, id: caseId }));
    const { plan, problems, kept } = planMerge(stored.caseData, { kind, stays, goes, take });
    const written = await store.mergeEntries(caseId, plan, { by: `command: ${by}`, ifSeq: stored.seq });
    return { ...written, problems, kept };
  });
  for (const problem of problems) process.stderr.write(`${saidProblem(problem)}\n`);
  const of = { stays, goes, count: digits(changes.length - 2), seq: digits(seq) };
  process.stdout.write(`${said('command.merge.done', of)}\n`);
  if (kept.length > 0)
    process.stdout.write(`${said('command.merge.kept', { stays, fields: asIs(kept.join(' ')) })}\n`);
}
