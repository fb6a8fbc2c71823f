import type { Command } from 'commander';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { answerLedger, answerLedgers } from '../io/answer-ledger.js';
import { ConsignmentLedger, LedgerList } from '../ledger/api.js';
import { formatLedger, formatLedgers } from './format-ledger.js';

type Options = {
  readonly lang: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly json?: true;
};

export function register(program: Command): void {
  program
    .command('ledger')
    .argument('<case>', 'folder of the case')
    .argument('[consignment]', 'a consignment by its id; every one if left out')
    .description(
      'How many of the goods reached each stage from pledge to ward, who says so, and what is missing. Exit code 1 if a gap asks for a reason.',
    )
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--from <party>', 'of every consignment: only those that this party sent')
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, id: string | undefined, { lang, asOf, from, json }: Options) => {
      const language = parseLanguage(lang);
      const { case: caseData } = await openCase(folder);
      const record = recordOf(caseData, asOf);
      if (id === undefined) {
        const answer = answerLedgers(record, language, from);
        if (answer.ledgers.some(asks)) process.exitCode = 1;
        if (json) printAnswer(LedgerList, answer);
        else process.stdout.write(formatLedgers(answer.ledgers, language));
        return;
      }
      const answer = answerLedger(record, id, language);
      if (asks(answer)) process.exitCode = 1;
      if (json) printAnswer(ConsignmentLedger, answer);
      else process.stdout.write(formatLedger(answer, language));
    });
}

type Answer = ReturnType<typeof answerLedger>;

const asks = ({ gaps }: Answer): boolean => gaps.some((gap) => gap.asksForReason);
