import type { Command } from 'commander';
import type { CaseReading } from '../case/index.js';
import { checkCase } from '../checks.js';
import { contradicts, type Finding } from '../findings/index.js';
import { firstProblems } from '../lib/errors/index.js';
import { FindingList } from '../server/api.js';
import { presentFindings } from '../server/views/findings.js';
import { openCase, recordOf } from '../terminal/open-case.js';
import { parseLanguage, parseQuestion } from '../terminal/options.js';
import { printAnswer } from '../terminal/print-answer.js';
import { printFindings } from './print-findings.js';

type Options = {
  readonly asOf?: string;
  readonly question?: string;
  readonly json?: true;
  readonly all?: true;
  readonly lang: string;
};

export function register(program: Command): void {
  program
    .command('check')
    .argument('<case>', 'folder of the case')
    .description(
      'Answer every question the case can be asked. Exit code 1 when a finding contradicts a statement or a part of the case could not be read, 2 when nothing of a kind could.',
    )
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--question <question>', 'only one of terms, quality, arrival, claim, amplification, media …')
    .option('--all', 'list every finding, not only what is against and the most telling others')
    .option('--json', 'one JSON object on stdout')
    .action(check);
}

async function check(folder: string, options: Options): Promise<void> {
  const language = parseLanguage(options.lang);
  const question = options.question === undefined ? undefined : parseQuestion(options.question);
  const opened = await openCase(folder);
  const record = recordOf(opened.case, options.asOf);
  const findings = checkCase(record).filter(
    (finding) => question === undefined || finding.question === question,
  );
  if (options.json) {
    const read = firstProblems(opened.reading.problems);
    printAnswer(FindingList, await presentFindings({ record, findings, read }, language));
  } else printFindings(findings, { record, language, all: options.all === true });
  process.exitCode = exitCodeOf(findings, opened.reading);
}

// A script that looks at the exit code alone must not take a case that was hardly read for one that was found in order.
function exitCodeOf(findings: readonly Finding[], { counts, problems }: CaseReading): 0 | 1 | 2 {
  if (Object.values(counts.byKind).some(({ read, kept }) => read > 0 && kept === 0)) return 2;
  const isUnread = counts.total.refused > 0 || problems.some(({ code }) => unreadCodes.has(code));
  return isUnread || findings.some((finding) => contradicts(finding.verdict)) ? 1 : 0;
}

const unreadCodes = new Set(['amount-unreadable', 'amount-two-ways', 'csv-two-ways']);
