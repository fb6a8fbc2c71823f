import {
  type CaseRecord,
  type ConsignmentRecord,
  countUnitOf,
  type PartyId,
  quantityOf,
  type Statement,
} from '../../case/index.js';
import { type Finding, type Language, presentFinding, type Question } from '../../findings/index.js';
import { boundsOf } from '../../lib/intervals/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import { daysLate } from '../../movement/index.js';
import type { Answer } from '../../service/answers.js';
import { knownDay, presentStatement } from '../../service/present-statement.js';
import type { ConsignmentDetail, ConsignmentList, ConsignmentRow } from '../api.js';
import { namesIn } from './names-in.js';

export const presentConsignments = async (answer: Answer): Promise<ConsignmentList> => ({
  asOf: answer.record.asOf,
  consignments: await mapInPieces([...answer.record.consignments.values()], (entry) =>
    presentRow(entry, answer),
  ),
});

export function presentConsignment(
  entry: ConsignmentRecord,
  answer: Answer,
  language: Language,
): ConsignmentDetail {
  return {
    row: presentRow(entry, answer),
    note: entry.consignment.note,
    team: teamOf(entry),
    timeline: presentTimeline(entry, answer.record),
    names: {
      ...namesIn('lot', entry.lots, answer.record),
      ...namesIn('certificate', entry.certificates, answer.record),
      ...namesIn('test-report', entry.testReports, answer.record),
    },
    lots: entry.lots.map((lot) => ({ ...lot })),
    certificates: entry.certificates.map((certificate) => ({ ...certificate })),
    testReports: entry.testReports.map((report) => ({ ...report })),
    findings: [...findingsOf(entry, answer), ...shelvesOf(entry, answer)].map((finding) =>
      presentFinding(finding, language),
    ),
  };
}

const findingsOf = (entry: ConsignmentRecord, answer: Answer): readonly Finding[] =>
  answer.findingsBySubject.get(`consignment ${entry.id}`) ?? [];

/** What is found of the shelves it left or came to, and of who bought it. */
const shelvesOf = ({ id, statements }: ConsignmentRecord, { findings }: Answer): readonly Finding[] => {
  const said = new Set<string>(statements.map((statement) => statement.id));
  return findings.filter(
    ({ question, because }) =>
      question === 'drain' &&
      because.some(({ evidence }) =>
        evidence.some((one) =>
          one.kind === 'consignment' ? one.id === id : one.kind === 'statement' && said.has(one.id),
        ),
      ),
  );
};

function presentRow(entry: ConsignmentRecord, answer: Answer): ConsignmentRow {
  const { record } = answer;
  const { id, declared, consignment, product, statements } = entry;
  const findings = findingsOf(entry, answer);
  const verdictOn = (question: Question) =>
    findings.find((finding) => finding.question === question)?.verdict;
  const quantity = quantityOf(entry, record);
  return {
    id,
    declared,
    name: consignment.name,
    product: product ?? { id: consignment.product, name: consignment.product, class: 'other' },
    from: presentParty(consignment.from, record),
    to: presentParty(consignment.to, record),
    terms: verdictOn('terms') ?? 'unknown',
    arrival: verdictOn('arrival') ?? 'not-yet-determinable',
    quality: verdictOn('quality'),
    quantity: quantity && boundsOf(quantity.pieces),
    unit: quantity && countUnitOf(entry.product),
    firstOn: firstSaid(statements),
    due: consignment.due,
    overdueDays: daysLate(entry, record),
    ...(statements.length > 0 && {
      firstKnown: statements.map((statement) => knownDay(statement, record)).reduce(earlier, record.asOf),
    }),
    statements: statements.length,
    findings: findings.map((finding) => finding.id),
  };
}

function teamOf({ consignment, product }: ConsignmentRecord): ConsignmentDetail['team'] {
  const { teamPeople: people, teamDays: days } = consignment;
  if (product?.class !== 'medical-team') return undefined;
  return { type: product.emtType, people, days };
}

const earlier = (a: string, b: string): string => (b < a ? b : a);

const presentParty = (id: PartyId, record: CaseRecord) => ({
  id,
  name: record.nameOf(id),
  country: record.parties.get(id)?.country,
});

function presentTimeline(
  { statements }: ConsignmentRecord,
  record: CaseRecord,
): ConsignmentDetail['timeline'] {
  return statements
    .map((statement) => ({
      day: dayOf(statement, record),
      stage: statement.stage,
      statement: presentStatement(statement, record),
    }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const dayOf = (statement: Statement, record: CaseRecord): string =>
  statement.on === undefined ? (statement.said ?? knownDay(statement, record)) : beginOf(statement.on);

const firstSaid = (statements: readonly Statement[]): string | undefined =>
  statements.flatMap(({ on }) => on ?? []).toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1))[0];

// A month or a span stands where it begins.
const beginOf = (on: string): string => (on.length === 7 ? `${on}-01` : on.slice(0, 10));
