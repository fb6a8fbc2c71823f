import type { Command } from 'commander';
import type { CaseRecord } from '../../case/index.js';
import { wording } from '../../lib/wording/index.js';
import { withExistingStore } from '../../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { wrongValue } from '../../words/index.js';
import { DeliveryList } from '../delivery/api.js';
import { answerDeliveries, findDelivery, takeBack } from '../io/deliveries-made.js';
import { formatDeliveries } from './format-deliveries.js';

type Options = DataOptions & {
  readonly lang: string;
  readonly asOf?: string;
  readonly json?: true;
  readonly takeBack?: string;
  readonly reason?: string;
  readonly by?: string;
};

export function register(program: Command): void {
  program
    .command('deliveries')
    .argument('<case>', 'folder of the case')
    .argument('[consignment]', 'a consignment by its id; every one if left out')
    .description(
      'Proof of deliveries: who received what, where and when, what was refused and why, photos and signature.',
    )
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option(
      '--take-back <id>',
      'take the delivery of this id back: it is counted nowhere, and stays to be read',
    )
    .option('--reason <text>', 'with --take-back: why')
    .option('--by <name>', 'with --take-back: who takes it back')
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, consignment: string | undefined, options: Options) => {
      const { data, asOf, json } = options;
      const language = parseLanguage(options.lang);
      const { case: caseData } = await openCase(folder);
      const record = recordOf(caseData, asOf);
      const answer = await withExistingStore(data, async (store) => {
        if (options.takeBack !== undefined) await takeBackOne(store, record, options.takeBack, options);
        return answerDeliveries(store, record, { consignment, asOf, language });
      });
      if (json) printAnswer(DeliveryList, answer);
      else process.stdout.write(formatDeliveries(answer.deliveries, language));
    });
}

type Store = Parameters<typeof answerDeliveries>[0];

/** The record of a case in a store follows on its page; that of a folder is whoever's who writes it. */
async function takeBackOne(
  store: Store,
  record: CaseRecord,
  id: string,
  { reason, by }: Options,
): Promise<void> {
  for (const [flag, text, expected] of [
    ['--reason', reason, 'recall.expect.why'],
    ['--by', by, 'people.expect.person'],
  ] as const)
    if (text === undefined || text.trim() === '')
      throw wrongValue(flag, wording('found.nothing'), wording(expected));
  const { delivery } = await findDelivery(store, record, id.toLowerCase());
  await takeBack(store, delivery, {
    by: (by ?? '').trim(),
    reason: (reason ?? '').trim(),
    now: new Date(),
  });
}
