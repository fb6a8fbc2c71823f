import type { Command } from 'commander';
import { asIs } from '../../lib/wording/index.js';
import type { CommandHouse } from '../../service/domain.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { DonationGate } from '../gate/api.js';
import { answerGate } from '../io/answer-gate.js';

type Options = { readonly lang: string; readonly asOf?: string; readonly json?: true };

export function register(program: Command, { checkCase }: CommandHouse): void {
  program
    .command('gate')
    .argument('<case>', 'folder of the case')
    .argument('<consignment>', 'a consignment by its id')
    .description(
      'May goods take off: consignee, paperwork, certificates; of gifts also stated need and shelf life on arrival. Exit code 1 unless all are answered yes.',
    )
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, id: string, { lang, asOf, json }: Options) => {
      const { case: caseData } = await openCase(folder);
      const record = recordOf(caseData, asOf);
      const findings = new Map((await checkCase(record)).map((finding) => [finding.id, finding]));
      const answer = answerGate(record, id, findings, parseLanguage(lang));
      if (answer.verdict !== 'yes') process.exitCode = 1;
      if (json) printAnswer(DonationGate, answer);
      else process.stdout.write(formatGate(answer));
    });
}

function formatGate({ summary, asked, notAsked, checks, source }: ReturnType<typeof answerGate>): string {
  const lines = checks.flatMap(({ name, word, because, wouldChange }) => [
    `  ${name}: ${word}`,
    ...because.map(
      ({ text, evidence }) => `      ${[text, ...evidence.map(({ id }) => `[${id}]`)].join(' ')}`,
    ),
    ...(wouldChange === undefined ? [] : [`      → ${wouldChange}`]),
  ]);
  const unasked = { list: notAsked.map(({ name }) => asIs(name)), join: 'commas' } as const;
  const why = [
    ...asked.map(({ text, evidence }) => [text, ...evidence.map(({ id }) => `[${id}]`)].join(' ')),
    ...(notAsked.length > 0 ? [said('gate.unasked', { checks: unasked })] : []),
  ];
  return `${[summary, ...why, ...lines, source].join('\n')}\n`;
}
