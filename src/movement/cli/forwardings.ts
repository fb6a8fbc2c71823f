import type { Command } from 'commander';
import type { CaseRecord } from '../../case/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { withExistingStore } from '../../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { wrongValue } from '../../words/index.js';
import { ForwardingList } from '../forwarding/api.js';
import { answerForwardings } from '../io/answer-forwardings.js';
import { findForwarding, forwardGoods, receiveForwarded, takeBackForwarding } from '../io/forward-goods.js';
import { formatForwardings } from './format-forwardings.js';

type Store = Parameters<typeof answerForwardings>[0];

type Options = DataOptions & {
  readonly lang: string;
  readonly asOf?: string;
  readonly json?: true;
  readonly from?: string;
  readonly to?: string;
  readonly arrived?: string;
  readonly takeBack?: string;
  readonly goods?: readonly string[];
  readonly at?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly by?: string;
};

export function register(program: Command): void {
  program
    .command('forwardings')
    .argument('<case>', 'folder of the case')
    .argument('[consignment]', 'a consignment by its id; every one if left out')
    .description(
      'Goods that whoever got them sent on: from where to where, by whom, how many came; and what is where. With --to goods are sent on, with --arrived they came.',
    )
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--from <place>', 'with --to: where the goods are, by name, id or GLN')
    .option('--to <place>', 'send goods on to there; refused where there are not as many')
    .option('--arrived <id>', 'of what was sent on under this id some came')
    .option(
      '--goods <goods...>',
      'with --to and --arrived: a lot and how many (L-7=400), or a carton by its number',
    )
    .option('--at <time>', 'with --to and --arrived: a day or a moment with its zone; now if left out')
    .option('--note <text>', 'with --to and --arrived: what is to be known of it')
    .option('--take-back <id>', 'take back that goods were sent on under this id, and all that came of it')
    .option('--reason <text>', 'with --take-back: why')
    .option('--by <name>', 'with --to, --arrived and --take-back: who sends, received, takes it back')
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .action(async (folder: string, consignment: string | undefined, options: Options) => {
      const { data, asOf, json } = options;
      const language = parseLanguage(options.lang);
      const { case: caseData } = await openCase(folder);
      const record = recordOf(caseData, asOf);
      const answer = await withExistingStore(data, async (store) => {
        await write(store, record, consignment, options);
        return answerForwardings(store, record, { consignment, asOf, language });
      });
      if (json) printAnswer(ForwardingList, answer);
      else process.stdout.write(formatForwardings(answer, language));
    });
}

async function write(store: Store, record: CaseRecord, consignment: string | undefined, options: Options) {
  const { to, arrived, takeBack, note, at } = options;
  if ([to, arrived, takeBack].every((each) => each === undefined)) return;
  const by = required('--by', options.by, 'people.expect.person');
  const now = new Date();
  if (takeBack !== undefined) {
    const reason = required('--reason', options.reason, 'recall.expect.why');
    const { forwarding } = await findForwarding(store, record, takeBack);
    await takeBackForwarding(store, forwarding, { by, reason, at: now.getTime() });
    return;
  }
  const told = { goods: (options.goods ?? []).map(parseGoods), note, at };
  if (told.goods.length === 0) required('--goods', undefined, 'forwarding.expect.goods');
  if (arrived !== undefined) {
    await receiveForwarded(store, record, { ...told, id: arrived, receiver: by }, { by, now });
    return;
  }
  const from = required('--from', options.from, 'forwarding.expect.place');
  const ends = { from, to: required('--to', to, 'forwarding.expect.place') };
  await forwardGoods(store, record, { ...told, ...ends, sender: by, consignment }, { by, now });
}

type Expected =
  | 'people.expect.person'
  | 'recall.expect.why'
  | 'forwarding.expect.goods'
  | 'forwarding.expect.place';

function required(flag: string, text: string | undefined, expected: Expected): string {
  if (text !== undefined && text.trim() !== '') return text.trim();
  throw wrongValue(flag, wording('found.nothing'), wording(expected));
}

/** L-7=400; a carton by its number alone. A label holds signs of every kind, and no amount. */
function parseGoods(text: string): { goods: string; pieces?: number } {
  const [, goods, amount] = /^(.+)=([^=]*)$/.exec(text) ?? [];
  if (goods === undefined || amount === undefined) return { goods: text.trim() };
  const pieces = /^\d{1,12}$/.test(amount.trim()) ? Number(amount) : 0;
  if (pieces === 0) throw wrongValue('--goods', asIs(text), wording('forwarding.expect.goods'));
  return { goods: goods.trim(), pieces };
}
