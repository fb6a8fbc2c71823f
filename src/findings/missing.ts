import type { CaseRecord, ConsignmentRecord, Kind, PartyId } from '../case/index.js';
import type { Message } from '../words/index.js';
import type { Finding } from './finding.js';
import type { Question } from './verdicts.js';
import { toneOf } from './weight.js';

type Gap = {
  /** What is entered when it is found, and the field that says it. */
  readonly kind: Kind;
  readonly field: string;
  readonly sayers: readonly Sayer[];
};
type Sayer = 'giver' | 'recipient' | 'authority' | 'laboratory';

// What would change a finding, as that which could be entered and who could say it.
const gaps: Readonly<Partial<Record<Message['key'], Gap>>> = {
  'terms.change.any': { kind: 'statement', field: 'terms', sayers: ['recipient', 'giver', 'authority'] },
  'terms.change.rest': { kind: 'statement', field: 'terms', sayers: ['recipient', 'giver', 'authority'] },
  'terms.change.higher': { kind: 'statement', field: 'document', sayers: ['recipient', 'giver'] },
  'arrival.change.open': { kind: 'statement', field: 'stage', sayers: ['recipient', 'authority'] },
  'quality.change.test': { kind: 'test-report', field: 'outcome', sayers: ['laboratory', 'recipient'] },
  'conformity.change.documents': {
    kind: 'certificate',
    field: 'documentType',
    sayers: ['giver', 'authority'],
  },
  'conformity.change.day': { kind: 'statement', field: 'on', sayers: ['recipient', 'authority'] },
  'claim.amount.change': { kind: 'statement', field: 'amount', sayers: ['recipient', 'authority'] },
  'claim.stage.change': { kind: 'statement', field: 'stage', sayers: ['recipient', 'authority'] },
  'claim.price.change': { kind: 'statement', field: 'value', sayers: ['giver', 'recipient'] },
  'claim.date.change': { kind: 'statement', field: 'on', sayers: ['recipient', 'authority'] },
};

export type Lacking = {
  readonly entry: ConsignmentRecord;
  /** Of those who are named beside it, who could say it. */
  readonly sayers: readonly PartyId[];
  readonly findings: readonly Finding[];
};

export type Missing = Omit<Gap, 'sayers'> & {
  readonly question: Question;
  readonly text: Message;
  readonly consignments: readonly Lacking[];
};

/** What is not known of which consignments, and who could say it: of findings that leave their question open. */
export function findMissing(findings: readonly Finding[], record: CaseRecord): Missing[] {
  const missing = new Map<
    string,
    { question: Question; text: Message; gap: Gap; byConsignment: Map<string, Finding[]> }
  >();
  for (const finding of findings) {
    if (toneOf(finding.verdict) !== 'open') continue;
    const entry = consignmentOf(finding, record);
    if (!entry) continue;
    for (const text of finding.wouldChange) {
      const gap = gaps[text.key];
      if (!gap) continue;
      const key = `${finding.question} ${text.key}`;
      const one = missing.get(key) ?? {
        question: finding.question,
        text,
        gap,
        byConsignment: new Map<string, Finding[]>(),
      };
      missing.set(key, one);
      one.byConsignment.set(entry.id, [...(one.byConsignment.get(entry.id) ?? []), finding]);
    }
  }
  return [...missing.values()]
    .map(({ question, text, gap: { sayers, ...gap }, byConsignment }) => ({
      ...gap,
      question,
      text,
      consignments: [...byConsignment].flatMap(([id, of]) => lackingOf(id, of, sayers, record)),
    }))
    .toSorted((a, b) => b.consignments.length - a.consignments.length);
}

function consignmentOf({ subject }: Finding, record: CaseRecord): ConsignmentRecord | undefined {
  if (subject.kind === 'consignment') return record.consignments.get(subject.id);
  const statement = subject.kind === 'statement' ? record.statements.get(subject.id) : undefined;
  return statement && record.consignmentOf(statement);
}

function lackingOf(
  id: string,
  findings: readonly Finding[],
  sayers: readonly Sayer[],
  record: CaseRecord,
): Lacking[] {
  const entry = record.consignments.get(id);
  if (!entry) return [];
  const parties = sayers.flatMap((sayer) => partiesOf(sayer, entry, record));
  return [{ entry, findings, sayers: [...new Set(parties)] }];
}

function partiesOf(sayer: Sayer, entry: ConsignmentRecord, record: CaseRecord): PartyId[] {
  if (sayer === 'giver') return [entry.consignment.from];
  if (sayer === 'recipient') return [entry.consignment.to];
  return namedBeside(entry, record).filter((id) => record.parties.get(id)?.kind === sayer);
}

/** Whoever spoke of it, or is named in its documents. */
const namedBeside = (entry: ConsignmentRecord, record: CaseRecord): PartyId[] => [
  ...entry.statements.flatMap((statement) => record.speakerOf(statement) ?? []),
  ...entry.certificates.flatMap(({ issuer }) => issuer ?? []),
  ...entry.testReports.flatMap(({ laboratory }) => laboratory ?? []),
];
