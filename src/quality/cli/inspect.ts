import type { Command } from 'commander';
import type { Language } from '../../findings/index.js';
import { today } from '../../lib/clock/index.js';
import type { CommandHouse } from '../../service/domain.js';
import { enterInCase } from '../../terminal/enter-in-case.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { LotDisposition, LotList } from '../disposition/api.js';
import { answerLot, answerLots } from '../io/answer-lot.js';
import { enterResultOf, formatLot, formatLots, type ResultFlags } from './lots.js';
import { type InspectOptions, runInspect } from './run-inspect.js';

type Options = InspectOptions &
  ResultFlags & {
    readonly lang: string;
    readonly lot?: string;
    readonly lots?: true;
    readonly asOf?: string;
  };

export function register(program: Command, house: CommandHouse): void {
  program
    .command('inspect')
    .argument('[report]', "a laboratory's report (YAML)")
    .description(
      'Hold a test report against a product standard, or two standards against each other. Exit code 1 unless it passes.',
    )
    .option('--standard <class>', 'a class of a standard, such as "EN 149 FFP2"')
    .option('--compare <classes...>', 'two of them: is what meets the first good enough for the second?')
    .option(
      '--on <date>',
      'the day whose edition is meant (otherwise that of the report); with --plan the day of the inspection (otherwise today)',
    )
    .option('--lot <lot>', 'instead of a report: where this lot of a case is, and what is proposed for it')
    .option('--lots', 'instead of a report: every lot of a case, where it is and what comes next')
    .option('--case <folder>', 'with --lot or --lots: the folder of the case')
    .option('--as-of <date>', 'with --lot or --lots: as it was known that day')
    .option('--plan <name>', 'with --lot: enter the result of this plan of the lot')
    .option('--inspected <pieces>', 'with --plan; of a double plan one number for each sample: "125 125"')
    .option('--found <pieces>', 'with --inspected: bad pieces, one number for each sample')
    .option('--mean <value>', 'with --plan by measured values')
    .option('--deviation <value>', 'with --mean: their standard deviation')
    .option('--steady', 'with --plan: production runs at a steady rate')
    .option('--reduced-wanted', 'with --plan: the authority wants reduced inspection')
    .option('--by <name>', 'with --plan: who inspected')
    .option('--ref <name>', 'with --plan: what the sample is called (S-1, S-2 …)')
    .option('--note <text>', 'with --plan')
    .option('--json', 'one JSON object on stdout')
    .action(async (file: string | undefined, { lang, ...options }: Options) => {
      const language = parseLanguage(lang);
      const folder = options.case ?? '.';
      if (options.lots) return printLots(folder, options, language, house);
      if (options.lot === undefined) {
        runInspect(file, options, language);
        return;
      }
      if (options.plan !== undefined)
        await enterInCase(folder, 'samples', enterResultOf(options.lot, options, today()));
      await printLot(folder, options.lot, options, language, house);
    });
}

type Asked = Pick<Options, 'asOf' | 'json'>;

async function known(folder: string, { asOf }: Asked, { checkCase }: CommandHouse) {
  const { case: caseData } = await openCase(folder);
  const record = recordOf(caseData, asOf);
  const findings = await checkCase(record);
  return { caseData, record, findingsById: new Map(findings.map((finding) => [finding.id, finding])) };
}

async function printLot(
  folder: string,
  lot: string,
  asked: Asked,
  language: Language,
  house: CommandHouse,
): Promise<void> {
  const answer = answerLot(await known(folder, asked, house), { id: lot, asOf: asked.asOf, language });
  if (asked.json) printAnswer(LotDisposition, answer);
  else process.stdout.write(formatLot(answer, language));
}

async function printLots(
  folder: string,
  asked: Asked,
  language: Language,
  house: CommandHouse,
): Promise<void> {
  const answer = await answerLots(await known(folder, asked, house), { asOf: asked.asOf, language });
  if (asked.json) printAnswer(LotList, answer);
  else process.stdout.write(formatLots(answer, language));
}
