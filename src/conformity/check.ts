import type { CaseRecord, ConsignmentRecord } from '../case/index.js';
import {
  becauseOf,
  type Evidence,
  type Finding,
  type Message,
  message,
  type Reason,
  type Verdict,
} from '../findings/index.js';
import { daysOf } from './case-days.js';
import { questionOfConsignment } from './case-question.js';
import { confirmationOf } from './confirmation.js';
import { type ConformityQuestion, type EndAnswer, type Evaluation, evaluateConformity } from './evaluate.js';
import type { RuleAnswer } from './evaluate-rule.js';
import { cureOf } from './format-clause.js';
import { formatSpan } from './format-span.js';
import { packsOf } from './present-evaluation.js';
import { type LoadedPack, packVersion } from './rule-pack.js';
import { wordsOf } from './said.js';

/** May it leave, may it enter: one finding for each consignment the rules speak of, by the rules of its own days. */
export function checkConformity(record: CaseRecord, packs: readonly LoadedPack[]): Finding[] {
  return [...record.consignments.values()].flatMap((entry) => {
    const question = isSpokenOf(entry) ? questionOfConsignment(entry, record) : undefined;
    return question ? [checkConsignment(entry, question, record, packs)] : [];
  });
}

// Goods of no class that a rule on file speaks of are told so where they are asked about, and are no finding.
const isSpokenOf = ({ product }: ConsignmentRecord): boolean =>
  product !== undefined && (product.class !== 'other' || product.ruleClass !== undefined);

function checkConsignment(
  entry: ConsignmentRecord,
  question: ConformityQuestion,
  record: CaseRecord,
  packs: readonly LoadedPack[],
): Finding {
  const evaluation = evaluateConformity(question, { packs, registers: new Map() });
  const verdict = verdictOf(evaluation);
  const about = aboutOf(entry);
  return {
    id: `conformity.${entry.id}`,
    question: 'conformity',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict,
    summary: summarise(verdict, evaluation, entry),
    because: [
      ...explainDay(daysOf(entry, record), about),
      ...(evaluation.isDomestic
        ? explainDomestic(evaluation.import, about)
        : [
            ...explainEnd(evaluation.export, about, 'conformity.finding.export-on'),
            ...explainEnd(evaluation.import, about, 'conformity.finding.import-on'),
          ]),
      ...explainDocuments(question, evaluation, about),
    ],
    wouldChange: whatWouldChange(evaluation),
    asOf: record.asOf,
    ruleVersions: versionsOf(evaluation),
    recordHash: record.hash,
  };
}

// An end without a country, a day or rules on file cannot be told; with neither end told there is no answer at all.
const isTold = ({ on, country, packs }: EndAnswer): boolean =>
  on !== undefined && country !== undefined && packs.length > 0;

const verdictOf = ({ export: exportEnd, import: importEnd, verdict }: Evaluation): Verdict =>
  isTold(exportEnd) || isTold(importEnd) ? verdict : 'not-yet-determinable';

function summarise(
  verdict: Verdict,
  { export: exportEnd, import: importEnd, isDomestic }: Evaluation,
  entry: ConsignmentRecord,
): Message {
  const { name } = entry.consignment;
  if (verdict === 'release' && isDomestic) return message('conformity.summary.release-within', { name });
  if (verdict === 'release' || verdict === 'refuse')
    return message(`conformity.summary.${verdict}`, { name });
  if (verdict !== 'hold') return message('conformity.summary.not-yet-determinable', { name });
  if (entry.certificates.length === 0) return message('conformity.summary.hold-no-documents', { name });
  const ends = [exportEnd, importEnd];
  const open = ends.flatMap(({ rules, notes }) => [
    ...notes,
    ...rules.flatMap(({ failed, carried }) => [...failed, ...carried]),
  ]).length;
  return message('conformity.summary.hold', { name, open });
}

/** What a reason about the whole consignment stands on: its entry, or where it has none what was said of it. */
const aboutOf = ({ declared, id, statements }: ConsignmentRecord): readonly Evidence[] =>
  declared
    ? [{ kind: 'consignment', id }]
    : statements.map((statement) => ({ kind: 'statement', id: statement.id }));

function explainDay({ left, there }: ReturnType<typeof daysOf>, about: readonly Evidence[]): Reason[] {
  if (!left && !there) return [becauseOf(message('conformity.finding.unsaid-day'), about)];
  const days = [left, there].filter((day) => day !== undefined);
  const distinct = days.filter((day, index) => days.findIndex(({ by }) => by.id === day.by.id) === index);
  return [
    becauseOf(
      message('conformity.finding.day'),
      distinct.map(({ by }) => by),
    ),
  ];
}

function explainDomestic(end: EndAnswer, about: readonly Evidence[]): Reason[] {
  const says = end.remarks.slice(0, 1).map((remark) => becauseOf(remark, about));
  return [...says, ...explainEnd(end, about, 'conformity.finding.within')];
}

function explainEnd(
  end: EndAnswer,
  about: readonly Evidence[],
  key: 'conformity.finding.export-on' | 'conformity.finding.import-on' | 'conformity.finding.within',
): Reason[] {
  const { country, on } = end;
  if (country === undefined || on === undefined) return [];
  const head = message(key, { country, on: formatSpan(on), verdict: { key: `verdict.${end.verdict}` } });
  const isFree = end.rules.length === 0 && end.notes.length === 0;
  const nothing = isFree && key === 'conformity.finding.export-on';
  return [
    becauseOf(head, about),
    ...(nothing ? [becauseOf(message('conformity.finding.nothing-asked'), about)] : []),
    ...end.notes.map(({ message: note }) => becauseOf(note, about)),
    ...end.refusals.map(({ message: refusal }) => becauseOf(refusal, about)),
    ...end.rules.map((answer) => becauseOf(formatRule(answer), about)),
  ];
}

function formatRule({ rule, open: unsettled, carried }: RuleAnswer): Message {
  const open = [...unsettled, ...carried];
  const confirmation = { list: confirmationOf(rule), join: 'and' } as const;
  const params = { rule: rule.id, title: wordsOf(rule.title), confirmation };
  return open.length === 0
    ? message('conformity.finding.rule', params)
    : message('conformity.finding.rule-open', { ...params, open: { list: open, join: 'sentences' } });
}

function explainDocuments(
  { goods }: ConformityQuestion,
  { export: exportEnd, import: importEnd }: Evaluation,
  about: readonly Evidence[],
): Reason[] {
  const certificates = goods.documents.filter(({ evidence }) => evidence?.kind === 'certificate');
  if (certificates.length === 0) return [becauseOf(message('conformity.finding.no-document'), about)];
  const signs = [...exportEnd.rules, ...importEnd.rules].flatMap((rule) => rule.signs);
  return certificates.flatMap((document) => {
    const evidence = document.evidence ? [document.evidence] : about;
    const type =
      document.type === undefined
        ? ({ key: 'conformity.finding.untyped' } as const)
        : ({ key: `documentType.${document.type}` } as const);
    const seen = becauseOf(message('conformity.finding.document', { title: document.title, type }), evidence);
    const own = signs.filter(({ field }) => field.startsWith(`${document.field}.`));
    const distinct = own.filter(
      (sign, index) => own.findIndex((other) => other.sign === sign.sign) === index,
    );
    return [seen, ...distinct.map((sign) => becauseOf(sign.message, evidence))];
  });
}

const curesMax = 8;

function whatWouldChange({ export: exportEnd, import: importEnd, isDomestic }: Evaluation): Message[] {
  const cures = [exportEnd, importEnd].flatMap(({ rules }) =>
    rules.flatMap(({ failed }) => failed.flatMap(cureOf)),
  );
  const undated = isDomestic
    ? importEnd.on === undefined
    : exportEnd.on === undefined || importEnd.on === undefined;
  return [
    ...(cures.length === 0 ? [message('conformity.change.documents')] : cures.slice(0, curesMax)),
    ...(undated ? [message('conformity.change.day')] : []),
  ];
}

const versionsOf = ({ export: exportEnd, import: importEnd }: Evaluation): Record<string, string> => ({
  'conformity/documents': '3',
  ...Object.fromEntries(
    [...packsOf(exportEnd), ...packsOf(importEnd)].map((pack) => [
      `rules/${pack.jurisdiction}`,
      packVersion(pack),
    ]),
  ),
});
