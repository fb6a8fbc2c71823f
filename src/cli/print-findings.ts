import Table from 'cli-table3';
import type { CaseRecord } from '../case/index.js';
import { type Finding, type Language, Question, sayMessage, type Tone, verdicts } from '../findings/index.js';

type How = { readonly record: CaseRecord; readonly language: Language; readonly all: boolean };

const toneOrder: readonly Tone[] = ['against', 'caution', 'for', 'neutral', 'open'];
const rank = (finding: Finding): number => toneOrder.indexOf(verdicts[finding.verdict].tone);

const questionTitles: Readonly<Record<Question, string>> = {
  terms: 'Gift or purchase?',
  conformity: 'May it leave, may it enter?',
  quality: 'Is it any good?',
  arrival: 'Did it arrive?',
  need: 'Who needs it most?',
  claim: 'Is what is said true?',
  amplification: 'Who is pushing it?',
  media: 'Is the footage what it says it is?',
};

/** The findings as tables, one a question, what contradicts first. What cannot be told yet is counted, or listed. */
export function printFindings(findings: readonly Finding[], { record, language, all }: How): void {
  const against = findings.filter((finding) => verdicts[finding.verdict].tone === 'against').length;
  const open = findings.filter(isOpen).length;
  print(
    `${record.header.title}\nAs of ${record.asOf}: ${findings.length} findings, ${against} against what was said or sent, ${open} cannot be told yet.\n`,
  );
  for (const question of Question.options) {
    const ofQuestion = findings.filter((finding) => finding.question === question);
    if (ofQuestion.length === 0) continue;
    const shown = ofQuestion.filter((finding) => all || !isOpen(finding)).sort((a, b) => rank(a) - rank(b));
    print(`\n${questionTitles[question]}`);
    if (shown.length > 0) print(tableOf(shown, language));
    const hidden = ofQuestion.length - shown.length;
    if (hidden > 0) print(`  and ${hidden} that cannot be told yet (--all lists them)`);
  }
  print(`\nwaybill explain <finding> shows what a finding stands on. Record ${record.hash.slice(0, 12)}.`);
}

const isOpen = (finding: Finding): boolean => finding.verdict === 'not-yet-determinable';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const borders = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } as const;

function tableOf(findings: readonly Finding[], language: Language): string {
  const idWidth = Math.min(44, Math.max(...findings.map((finding) => finding.id.length)) + 2);
  const width = Math.max(100, Math.min(process.stdout.columns ?? 140, 180));
  const columns = [22, width - 22 - idWidth - 4, idWidth];
  const table = new Table({
    colWidths: columns,
    wordWrap: true,
    chars: borders,
    style: { head: [], border: [] },
  });
  for (const finding of findings) {
    table.push([sayVerdict(finding, language), sayMessage(finding.summary, language), finding.id]);
  }
  return table.toString();
}

const sayVerdict = (finding: Finding, language: Language): string =>
  sayMessage({ key: `verdict.${finding.verdict}`, params: {} }, language);
