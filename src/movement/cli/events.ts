import type { Command } from 'commander';
import { withExistingStore } from '../../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { ShipmentEvents } from '../evidence/api.js';
import { answerShipmentEvents } from '../io/answer-evidence.js';
import { formatEvents } from './format-events.js';

type Options = DataOptions & { readonly lang: string; readonly asOf?: string; readonly json?: true };

export function register(program: Command): void {
  program
    .command('events')
    .argument('<case>', 'folder of the case')
    .argument('<consignment>', 'a consignment by its id')
    .description(
      'What captured events say of a consignment, beside what people said: where its lots are, and how many reached each stage. Exit code 1 if events and record differ.',
    )
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, id: string, { lang, asOf, data, json }: Options) => {
      const language = parseLanguage(lang);
      const { case: caseData } = await openCase(folder);
      const record = recordOf(caseData, asOf);
      const answer = await withExistingStore(data, (store) =>
        answerShipmentEvents(store, record, id, { asOf, language }),
      );
      if (answer.stages.some(({ verdict }) => verdict === 'differs')) process.exitCode = 1;
      if (json) printAnswer(ShipmentEvents, answer);
      else process.stdout.write(formatEvents(answer, language));
    });
}
