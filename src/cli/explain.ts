import type { Command } from 'commander';
import type { Case, CaseRecord } from '../case/index.js';
import { checkCase } from '../checks.js';
import { findAlone } from '../find-alone.js';
import {
  type EvidenceChain,
  explainFinding,
  type Finding,
  type FindingAlone,
  formatMessage,
  type Language,
} from '../findings/index.js';
import { addAll } from '../lib/lists/index.js';
import { nearest } from '../lib/names/index.js';
import { asIs, commas } from '../lib/wording/index.js';
import { Explanation } from '../server/api.js';
import { presentExplanation } from '../server/views/findings.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { defaultCase, openCase, recordOf } from '../terminal/open-case.js';
import { parseLanguage } from '../terminal/options.js';
import { printAnswer } from '../terminal/print-answer.js';
import { said } from '../terminal/said.js';

type Options = {
  readonly case?: string;
  readonly asOf?: string;
  readonly json?: true;
  readonly lang: string;
};

export function register(program: Command): void {
  program
    .command('explain')
    .argument('<finding>', 'id of a finding, as `waybill check` prints it')
    .argument('[case]', 'folder of the case; this folder if it holds one, otherwise the case that ships')
    .description('Print what a finding stands on, down to the sources.')
    .option('--case <folder>', 'the same, as an option')
    .option('--as-of <date>', 'what was known by the end of that day (YYYY-MM-DD)')
    .option('--json', 'one JSON object on stdout')
    .action(explain);
}

async function explain(id: string, folder: string | undefined, options: Options): Promise<void> {
  const language = parseLanguage(options.lang);
  const { case: caseData } = await openCase(folder ?? options.case ?? (await defaultCase()));
  const record = recordOf(caseData, options.asOf);
  const findings = checkCase(record);
  const byId = new Map(findings.map((each) => [each.id, each]));
  const finding = byId.get(id) ?? (await findAlone(id, record, byId));
  if (!finding) throw new CommandFailure(formatMissing(id, findings, caseData, record));
  if (options.json) printAnswer(Explanation, presentExplanation(finding, record, language));
  else process.stdout.write(`${formatChain(finding, record, language).join('\n')}\n`);
}

function formatMissing(id: string, findings: readonly Finding[], caseData: Case, record: CaseRecord): string {
  const close = nearest(
    id,
    findings.map((finding) => finding.id),
  );
  const of = { id: asIs(id), case: asIs(caseData.header.id), day: asIs(record.asOf) };
  return close === undefined
    ? said('command.explain.none', of)
    : said('command.explain.near', { ...of, near: asIs(close) });
}

function formatChain(finding: Finding | FindingAlone, record: CaseRecord, language: Language): string[] {
  const word =
    finding.question === 'gate' ? said(`gate.answer.${finding.verdict}`) : said(`verdict.${finding.verdict}`);
  const verdict = word.toUpperCase();
  const lines = [
    `${verdict}  ${formatMessage(finding.summary, language)}`,
    said('command.explain.as-of', { id: asIs(finding.id), day: finding.asOf }),
    '',
  ];
  for (const reason of explainFinding(finding, record, language)) {
    lines.push(said('command.explain.because', { text: asIs(reason.text) }));
    for (const item of reason.evidence) addAll(lines, formatEvidence(item, record));
  }
  addAll(lines, ['', ...finding.wouldChange.map((item) => said('command.explain.change', { text: item }))]);
  const rules = Object.entries(finding.ruleVersions).map(([rule, version]) => `${rule} ${version}`);
  const hash = asIs(finding.recordHash.slice(0, 12));
  lines.push(said('command.explain.rules', { rules: commas(rules), hash }));
  return lines;
}

function formatEvidence({ evidence, title, source, entry }: EvidenceChain, record: CaseRecord): string[] {
  const lines = [`  ${said(`entry.${evidence.kind}`)} ${evidence.id}: ${title}`];
  if (entry && 'caveat' in entry && entry.caveat)
    lines.push(`    ${said('command.explain.caveat', { text: asIs(entry.caveat) })}`);
  if (!source) return lines;
  const locator = entry && 'locator' in entry && entry.locator ? `, ${entry.locator}` : '';
  const of = `${record.nameOf(source.publisher)}, ${source.published}${locator}`;
  lines.push(`    ${said('entry.source')} ${source.id}: ${source.title} (${of})`);
  if (source.url) lines.push(`      ${source.url}`);
  if (source.status) lines.push(`      ${source.status}`);
  const copy = source.sha256
    ? said('command.explain.copy', { hash: source.sha256 })
    : said('command.explain.no-copy');
  return [...lines, `      ${copy}`];
}
