import type { Command } from 'commander';
import { withExistingStore } from '../../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { DeliveryList } from '../delivery/api.js';
import { answerDeliveries } from '../io/deliveries-made.js';
import { formatDeliveries } from './format-deliveries.js';

type Options = DataOptions & { readonly lang: string; readonly asOf?: string; readonly json?: true };

export function register(program: Command): void {
  program
    .command('deliveries')
    .argument('<case>', 'folder of the case')
    .argument('[consignment]', 'a consignment by its id; every one if left out')
    .description(
      'Proof of deliveries: who received what, where and when, what was refused and why, photos and signature.',
    )
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, consignment: string | undefined, options: Options) => {
      const { data, asOf, json } = options;
      const language = parseLanguage(options.lang);
      const { case: caseData } = await openCase(folder);
      const record = recordOf(caseData, asOf);
      const answer = await withExistingStore(data, (store) =>
        answerDeliveries(store, record, { consignment, asOf, language }),
      );
      if (json) printAnswer(DeliveryList, answer);
      else process.stdout.write(formatDeliveries(answer.deliveries, language));
    });
}
