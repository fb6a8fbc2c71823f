import Table from 'cli-table3';
import type { CaseRecord } from '../case/index.js';
import {
  type Finding,
  type Language,
  type Message,
  message,
  Question,
  sayMessage,
  type Tone,
  verdicts,
} from '../findings/index.js';

type How = { readonly record: CaseRecord; readonly language: Language; readonly all: boolean };

const toneOrder: readonly Tone[] = ['against', 'caution', 'for', 'neutral', 'open'];
const toneOf = (finding: Finding): Tone => verdicts[finding.verdict].tone;
const rank = (finding: Finding): number => toneOrder.indexOf(toneOf(finding));
const undecided: ReadonlySet<Finding['verdict']> = new Set(['not-yet-determinable', 'unknown']);
const isOpen = (finding: Finding): boolean => finding.verdict === 'not-yet-determinable';

/** The findings as tables, one a question, what contradicts first. What cannot be told yet is counted, or listed. */
export function printFindings(findings: readonly Finding[], { record, language, all }: How): void {
  const print = (text: Message): void => printLine(sayMessage(text, language));
  printLine(record.header.title);
  print(
    message('check.head', {
      asOf: record.asOf,
      findings: findings.length,
      against: findings.filter((finding) => toneOf(finding) === 'against').length,
      open: findings.filter(isOpen).length,
    }),
  );
  if (findings.every(({ verdict }) => undecided.has(verdict)))
    print(
      message(findings.length === 0 ? 'check.empty' : 'check.none-decided', { findings: findings.length }),
    );
  for (const question of Question.options) {
    const ofQuestion = findings.filter((finding) => finding.question === question);
    if (ofQuestion.length === 0) continue;
    const shown = ofQuestion.filter((finding) => all || !isOpen(finding)).sort((a, b) => rank(a) - rank(b));
    printLine('');
    print(message(`question.${question}`));
    if (shown.length > 0) printLine(tableOf(shown, language));
    const hidden = ofQuestion.length - shown.length;
    if (hidden > 0) print(message('check.hidden', { count: hidden }));
  }
  printLine('');
  print(message('check.more', { hash: record.hash.slice(0, 12) }));
}

const printLine = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const borders = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } as const;
const verdictWidth = 26;

// Verdict and id keep their width, since they are what is looked for and copied; the sentence takes the rest.
function tableOf(findings: readonly Finding[], language: Language): string {
  const idWidth = Math.min(48, Math.max(...findings.map((finding) => finding.id.length)) + 2);
  const width = Math.max(110, Math.min(process.stdout.isTTY ? process.stdout.columns : 140, 180));
  const table = new Table({
    colWidths: [verdictWidth, width - verdictWidth - idWidth - 4, idWidth],
    wordWrap: true,
    chars: borders,
    style: { head: [], border: [] },
  });
  for (const finding of findings) {
    const verdict = sayMessage(message(`verdict.${finding.verdict}`), language);
    table.push([verdict, sayMessage(finding.summary, language), finding.id]);
  }
  return table.toString();
}
