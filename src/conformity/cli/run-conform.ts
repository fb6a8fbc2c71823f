import { type CaseRecord, RuleClass, readYamlDocument } from '../../case/index.js';
import { appError, type Language, wrongValue } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { type AppError, linesOf } from '../../lib/errors/index.js';
import { didYouMean } from '../../lib/names/index.js';
import { asIs, type Param, wording } from '../../lib/wording/index.js';
import { parseDayOption } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { saidProblems } from '../../terminal/said.js';
import {
  CertificatePlausibility,
  ConformityEvaluation,
  ConsignmentConformity,
  DocumentChecklist,
} from '../api.js';
import { writeChecklist } from '../checklist.js';
import { checklistPage } from '../checklist-html.js';
import { parseCountry } from '../country.js';
import { CertificateFile } from '../dossier.js';
import { evaluateConformity, type Rules } from '../evaluate.js';
import { formatChecklist, formatEvaluation, formatPlausibility } from '../format-answer.js';
import {
  loadRegisters,
  readTextFile,
  shippedCustoms,
  shippedRulePacks,
  shippedRuleWarnings,
} from '../io/rule-packs.js';
import { judgeCertificate } from '../plausible.js';
import { presentConsignment } from '../present-case.js';
import { type PresentedEvaluation, presentEvaluation } from '../present-evaluation.js';
import { questionOf } from '../question.js';
import { readDossier } from '../read-dossier.js';

export type ConformOptions = {
  readonly on?: string;
  readonly register?: readonly string[];
  readonly checklist?: true;
  readonly certificate?: string;
  readonly product?: string;
  readonly from?: string;
  readonly to?: string;
  readonly quantity?: string;
  readonly html?: true;
  readonly json?: true;
};

/** What a consignment of a case is looked up in; opened only when one is asked for. */
export type OpenRecord = () => Promise<CaseRecord>;

/** Answers one `waybill conform` and gives the exit code: 0 when nothing stands against it, otherwise 1. */
export async function runConform(
  about: string | undefined,
  options: ConformOptions,
  language: Language,
  openRecord: OpenRecord,
): Promise<number> {
  const on = options.on === undefined ? undefined : parseDayOption('--on', options.on);
  const rules: Rules = {
    packs: shippedRulePacks(),
    registers: loadRegisters(options.register ?? []),
  };
  // Whoever writes a pack is told here what is doubtful in it.
  for (const line of saidProblems(shippedRuleWarnings())) process.stderr.write(`${line}\n`);
  if (options.checklist) return printChecklist(options, on, rules, language);
  if (options.certificate !== undefined)
    return printCertificate(options.certificate, options, on, rules, language);
  if (about === undefined)
    throw wrongValue('waybill conform', wording('found.nothing'), wording('expect.conform.about'));
  return /\.ya?ml$/i.test(about)
    ? printDossier(about, options, on, rules, language)
    : printConsignment(about, options, on, rules, language, await openRecord());
}

function printDossier(
  path: string,
  { json }: ConformOptions,
  on: Day | undefined,
  rules: Rules,
  language: Language,
): number {
  const { dossier, unread, problems } = readDossier(readTextFile(path));
  for (const line of saidProblems(problems)) process.stderr.write(`${line}\n`);
  const evaluation = evaluateConformity(questionOf(dossier, on, rules.packs, unread), rules);
  const answer = presentEvaluation(evaluation, language);
  if (json) printAnswer(ConformityEvaluation, answer);
  else print(formatEvaluation(answer, language));
  return exitCodeOf(answer);
}

function printConsignment(
  id: string,
  { json }: ConformOptions,
  on: Day | undefined,
  rules: Rules,
  language: Language,
  record: CaseRecord,
): number {
  const entry = record.consignments.get(id) ?? noConsignment(id, record);
  const answer = presentConsignment(entry, record, { on, rules }, language);
  if (json) printAnswer(ConsignmentConformity, { answer });
  if (!answer) throw wrongValue(id, asIs(entry.consignment.product), wording('expect.goods-of-rules'));
  if (!json) print(formatEvaluation(answer, language));
  return exitCodeOf(answer);
}

function noConsignment(id: string, record: CaseRecord): never {
  const hint = didYouMean(id, record.consignments.keys());
  const of = { id: asIs(id), case: asIs(record.header.id), hint };
  throw appError('entry-unknown', wording('error.conform.no-consignment', of));
}

const exitCodeOf = ({ verdict }: PresentedEvaluation): 0 | 1 => (verdict === 'release' ? 0 : 1);

function printChecklist(
  options: ConformOptions,
  on: Day | undefined,
  { packs }: Rules,
  language: Language,
): number {
  const product = RuleClass.safeParse(options.product);
  if (!product.success) throw wrongClass(options.product);
  const list = writeChecklist(
    {
      product: product.data,
      from: countryOf('--from', options.from),
      to: countryOf('--to', options.to),
      on: on ?? missingDay(),
      quantity: options.quantity,
    },
    packs,
    language,
    shippedCustoms(),
  );
  if (options.json) printAnswer(DocumentChecklist, list);
  else print(options.html ? checklistPage(list, language) : formatChecklist(list, language));
  return 0;
}

function printCertificate(
  path: string,
  options: ConformOptions,
  on: Day | undefined,
  rules: Rules,
  language: Language,
): number {
  const { value, problems } = readYamlDocument(
    readTextFile(path),
    wording('entry.certificate'),
    CertificateFile,
  );
  if (!value) throw appError('request-invalid', linesOf(problems), { problems });
  const judged = judgeCertificate(value, on ?? missingDay(), rules, language);
  if (options.json) printAnswer(CertificatePlausibility, judged);
  else print(formatPlausibility(judged, language));
  return judged.plausible === 'yes' ? 0 : 1;
}

function countryOf(flag: string, text: string | undefined): string {
  const code = text === undefined ? undefined : parseCountry(text);
  if (code !== undefined) return code;
  throw wrongValue(flag, orNothing(text), wording('expect.country-code'));
}

function wrongClass(found: string | undefined): AppError {
  const hint = found === undefined ? '' : didYouMean(found, RuleClass.options);
  const expected = wording('expect.one-of-near', { choices: RuleClass.options.join(', '), hint });
  return wrongValue('--product', orNothing(found), expected);
}

function missingDay(): never {
  throw wrongValue('--on', wording('found.nothing'), wording('expect.day'));
}

const orNothing = (text: string | undefined): Param =>
  text === undefined ? wording('found.nothing') : asIs(text);

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
