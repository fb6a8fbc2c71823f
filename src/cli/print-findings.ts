import Table from 'cli-table3';
import type { CaseRecord } from '../case/index.js';
import {
  answersTo,
  askedQuestions,
  type Finding,
  formatMessage,
  headlineCounts,
  type Language,
  type Message,
  message,
  toldFirst,
  toneOf,
  verdictCounts,
} from '../findings/index.js';
import { largest } from '../lib/lists/index.js';

type How = { readonly record: CaseRecord; readonly language: Language; readonly all: boolean };

const isUndecided = ({ verdict }: Finding): boolean =>
  verdict === 'not-yet-determinable' || verdict === 'unknown';
const isAgainst = ({ verdict }: Finding): boolean => toneOf(verdict) === 'against';

/**
 * What the page's overview tells: the state of the case, then each question with how its findings stand and the most
 * telling of them. What is against what was said or sent is never left out.
 */
export function printFindings(findings: readonly Finding[], { record, language, all }: How): void {
  const say = (text: Message): string => formatMessage(text, language);
  printLine(record.header.title);
  printLine(say(message('check.head', { asOf: record.asOf, findings: findings.length })));
  if (findings.every(isUndecided))
    printLine(
      say(
        message(findings.length === 0 ? 'check.empty' : 'check.none-decided', { findings: findings.length }),
      ),
    );
  for (const line of headlineOf(findings)) printLine(say(line));
  for (const question of askedQuestions) {
    const { answers, told } = answersTo(question, findings);
    if (answers.length === 0) continue;
    const { id } = question;
    const shown = all ? told : told.filter((finding, at) => at < toldFirst || isAgainst(finding));
    printLine('');
    printLine(say(message(`question.${id}`)));
    printLine(
      verdictCounts(answers)
        .map(([verdict, count]) => `${say(message(`verdict.${verdict}`))} ${count}`)
        .join(' · '),
    );
    printLine(tableOf(shown, language));
    const hidden = told.length - shown.length;
    if (hidden > 0) printLine(say(message('check.hidden', { count: hidden })));
  }
  printLine('');
  printLine(say(message('check.more', { hash: record.hash.slice(0, 12) })));
}

function headlineOf(findings: readonly Finding[]): Message[] {
  const { claims, against, held, open, consignments, unknownTerms, delivered, bad } =
    headlineCounts(findings);
  const checked = message('overview.headline', {
    claims,
    against: message('overview.against', { count: against }),
    held: message('overview.held', { count: held }),
    open: message('overview.open', { count: open }),
  });
  const goods = message('overview.subline', {
    unknownTerms,
    consignments,
    delivered: message('overview.delivered', { count: delivered }),
    bad: message('overview.bad', { count: bad }),
  });
  return [
    ...(claims === 0 ? [] : [against + held === 0 ? message('overview.headline.none') : checked]),
    ...(consignments === 0 ? [] : [goods]),
  ];
}

const printLine = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const borders = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } as const;
const verdictWidth = 26;

// Verdict and id keep their width, since they are what is looked for and copied; the sentence takes the rest.
function tableOf(findings: readonly Finding[], language: Language): string {
  const idWidth = Math.min(48, largest(findings.map((finding) => finding.id.length)) + 2);
  const width = Math.max(110, Math.min(process.stdout.isTTY ? process.stdout.columns : 140, 180));
  const table = new Table({
    colWidths: [verdictWidth, width - verdictWidth - idWidth - 4, idWidth],
    wordWrap: true,
    chars: borders,
    style: { head: [], border: [] },
  });
  for (const finding of findings) {
    const verdict = formatMessage(message(`verdict.${finding.verdict}`), language);
    table.push([verdict, formatMessage(finding.summary, language), finding.id]);
  }
  return table.toString();
}
