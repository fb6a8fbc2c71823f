import { type Command, Option } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import type { TableOptions } from './table-choices.js';

type Options = TableOptions & { readonly lang: string };

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function register(program: Command): void {
  program
    .command('table')
    .argument('<file>', 'a table of shipments: CSV with any separator, or XLSX')
    .requiredOption('--case <folder>', 'the case it goes into')
    .description(
      'Take in a table of shipments as people keep them. Columns are recognised and shown; what can be read two ways is asked.',
    )
    .option('--describe', 'say what would be written, and write nothing')
    .addOption(
      new Option(
        '--column <name=role>',
        'what a column holds: "Quantità=amount"; may be given again',
      ).argParser(collect),
    )
    .addOption(
      new Option(
        '--word <word=meaning>',
        'gift, sale, loan, unknown, or a stage such as received; of a note also none-came, or none',
      ).argParser(collect),
    )
    .addOption(
      new Option('--same <name=id>', 'a name that is this entry of the case: "Cina=china-gov"').argParser(
        collect,
      ),
    )
    .option('--sheet <name>', 'of a workbook: the sheet with the shipments')
    .option('--header <line>', 'the line that names the columns')
    .option('--language <language>', 'what the table is written in (the language of the case)')
    .option('--decimal <mark>', 'comma or point')
    .option('--days <order>', 'day-first or month-first')
    .option('--goods <name>', 'what goods all rows are about, where no column says it')
    .option('--from <name>', 'who gave or sold them, where no column says it')
    .option('--to <name>', 'who got them, where no column says it')
    .option('--unit <word>', 'what they are counted in, where no column says it')
    .option('--stage <stage>', 'pledged, contracted, shipped, received …, where no column says it')
    .option('--terms <terms>', 'gift, sale, loan or mixed, where no column says it (unknown)')
    .option('--currency <code>', 'of values that do not say it: EUR')
    .option('--source <id>', 'the source of the case the table is; or, for a new one:')
    .option('--title <title>', 'of the new source (the name of the file)')
    .option('--publisher <name>', 'who published the table')
    .option('--published <date>', 'the day from which the public could know it')
    .option('--url <url>', 'where it is')
    .option('--leave-out <lines>', 'lines that are no shipments, parted by commas')
    .option('--again', 'take rows that the case holds already')
    .option('--json', 'one JSON object on stdout')
    .action(async (file: string, { lang, ...options }: Options) => {
      const { runTable } = await import('./run-table.js');
      await runTable(file, options, parseLanguage(lang));
    });
}
