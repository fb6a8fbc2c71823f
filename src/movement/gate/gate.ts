import {
  type CaseRecord,
  type ConsignmentRecord,
  goodsOf,
  goodsOfProduct,
  isWithdrawn,
  type Lot,
  type Statement,
} from '../../case/index.js';
import {
  becauseOf,
  type Evidence,
  type Finding,
  type Message,
  message,
  type Reason,
  statementEvidence,
} from '../../findings/index.js';
import { type Day, isDay, spanOf } from '../../lib/days/index.js';

export const gateChecks = ['consignee', 'paperwork', 'need', 'shelf-life', 'certificates'] as const;
export type GateAnswer = 'yes' | 'no' | 'cannot-tell';

export type GateCheck = {
  readonly check: (typeof gateChecks)[number];
  readonly answer: GateAnswer;
  readonly because: readonly Reason[];
};

/** May a gift take off: each thing that is asked before, and the answer to all of them. */
export type Gate = {
  readonly entry: ConsignmentRecord;
  readonly answer: GateAnswer;
  readonly checks: readonly GateCheck[];
};

export const gateRules = { 'movement/gate': '1' };

/**
 * What donors are asked before goods leave, by the WHO's Guidelines for medicine donations (3rd edition, 2011): somebody
 * awaits them, their paperwork goes along, they answer a need that was stated, they can be used for a year after they
 * arrive, and they would be let in. What is not on record is not known, and never passed.
 */
export function checkGate(
  entry: ConsignmentRecord,
  record: CaseRecord,
  conformity: Finding | undefined,
): Gate {
  const checks: GateCheck[] = [
    checkConsignee(entry, record),
    checkPaperwork(entry, record),
    checkNeed(entry, record),
    checkShelfLife(entry, record),
    checkCertificates(conformity),
  ];
  const has = (answer: GateAnswer): boolean => checks.some((one) => one.answer === answer);
  return { entry, answer: has('no') ? 'no' : has('cannot-tell') ? 'cannot-tell' : 'yes', checks };
}

const because = (text: Message, evidence: readonly Evidence[]): Reason[] => [becauseOf(text, evidence)];

function checkConsignee({ id, consignment }: ConsignmentRecord, record: CaseRecord): GateCheck {
  const party = record.parties.get(consignment.to);
  const evidence: Evidence[] = [
    { kind: 'consignment', id },
    { kind: 'party', id: consignment.to },
  ];
  const name = record.nameOf(consignment.to);
  if (!party || party.unnamed)
    return {
      check: 'consignee',
      answer: 'no',
      because: because(message('gate.consignee.unnamed', { name }), evidence),
    };
  return {
    check: 'consignee',
    answer: 'yes',
    because: because(message('gate.consignee.named', { name }), evidence),
  };
}

const listsOfGoods: readonly Statement['document'][] = ['invoice', 'delivery-note', 'customs-declaration'];

function checkPaperwork(entry: ConsignmentRecord, record: CaseRecord): GateCheck {
  const seen = entry.statements.filter(
    (one) => listsOfGoods.includes(one.document) && !isWithdrawn(one, record),
  );
  return seen.length > 0
    ? {
        check: 'paperwork',
        answer: 'yes',
        because: because(message('gate.paperwork.there'), seen.map(statementEvidence)),
      }
    : { check: 'paperwork', answer: 'cannot-tell', because: because(message('gate.paperwork.none'), []) };
}

/** A need of these goods where they go to, as somebody stated it. */
function checkNeed(entry: ConsignmentRecord, record: CaseRecord): GateCheck {
  const about = [...record.statements.values()].filter(
    (one) =>
      (one.supply !== undefined || one.measure === 'needed') &&
      isOfGoods(one, entry, record) &&
      isWhereItGoes(one, entry, record) &&
      !isWithdrawn(one, record),
  );
  const needed = about.filter(({ supply }) => supply !== 'enough');
  const enough = about.filter(({ supply }) => supply === 'enough');
  if (needed.length > 0 && enough.length > 0)
    return {
      check: 'need',
      answer: 'cannot-tell',
      because: because(message('gate.need.disputed'), about.map(statementEvidence)),
    };
  if (needed.length > 0)
    return {
      check: 'need',
      answer: 'yes',
      because: because(message('gate.need.stated'), needed.map(statementEvidence)),
    };
  if (enough.length > 0)
    return {
      check: 'need',
      answer: 'no',
      because: because(message('gate.need.enough'), enough.map(statementEvidence)),
    };
  return { check: 'need', answer: 'cannot-tell', because: because(message('gate.need.none'), []) };
}

function isOfGoods(statement: Statement, entry: ConsignmentRecord, record: CaseRecord): boolean {
  const own = record.consignmentOf(statement);
  if (own) return own.id === entry.id || String(goodsOf(own)) === String(goodsOf(entry));
  const product = statement.product && record.products.get(statement.product);
  return product !== undefined && String(goodsOfProduct(product)) === String(goodsOf(entry));
}

function isWhereItGoes(
  { place }: Statement,
  { consignment }: ConsignmentRecord,
  record: CaseRecord,
): boolean {
  if (place === undefined) return false;
  if (place === consignment.deliveredTo) return true;
  const country =
    record.places.get(consignment.deliveredTo ?? '')?.country ?? record.parties.get(consignment.to)?.country;
  return country !== undefined && record.places.get(place)?.country === country;
}

function checkShelfLife(entry: ConsignmentRecord, record: CaseRecord): GateCheck {
  const { on, evidence } = arrivalOf(entry, record);
  const until = yearAfter(on);
  const short = entry.lots.filter(({ expires }) => expires !== undefined && expires < until);
  const undated = entry.lots.filter(({ expires }) => expires === undefined);
  const params = { day: on, until };
  const of = (lots: readonly Lot[]): Evidence[] => [...lots.map(lotEvidence), ...evidence];
  const check = 'shelf-life';
  if (short.length > 0) {
    const lots = { list: short.map(({ batch, id }) => batch ?? id), join: 'commas' as const };
    return {
      check,
      answer: 'no',
      because: because(message('gate.shelf-life.short', { ...params, lots }), of(short)),
    };
  }
  if (entry.lots.length === 0)
    return { check, answer: 'cannot-tell', because: because(message('gate.shelf-life.no-lots'), []) };
  return undated.length > 0
    ? {
        check,
        answer: 'cannot-tell',
        because: because(message('gate.shelf-life.undated', { count: undated.length }), of(undated)),
      }
    : { check, answer: 'yes', because: because(message('gate.shelf-life.long', params), of(entry.lots)) };
}

const lotEvidence = ({ id }: Lot): Evidence => ({ kind: 'lot', id });

/** The day it arrived or was sent, the later end where a span is told; else as if it arrived on the day that is asked about. */
function arrivalOf(
  { statements }: ConsignmentRecord,
  { asOf }: CaseRecord,
): { readonly on: Day; readonly evidence: readonly Evidence[] } {
  for (const stage of ['received', 'shipped'] as const) {
    const dated = statements.flatMap((one) =>
      one.stage === stage && one.on !== undefined ? [{ one, day: spanOf(one.on).to }] : [],
    );
    const [first] = dated.toSorted((a, b) =>
      a.day < b.day ? 1 : a.day > b.day ? -1 : a.one.id < b.one.id ? -1 : 1,
    );
    if (first) return { on: first.day, evidence: [statementEvidence(first.one)] };
  }
  return { on: asOf, evidence: [] };
}

/** The same day of the next year; of the 29th of February the 28th. */
function yearAfter(day: Day): string {
  const same = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return isDay(same) ? same : same.replace(/-29$/, '-28');
}

function checkCertificates(conformity: Finding | undefined): GateCheck {
  const check = 'certificates';
  if (!conformity)
    return { check, answer: 'cannot-tell', because: because(message('gate.certificates.no-rule'), []) };
  const { verdict, summary, because: reasons } = conformity;
  const answer = verdict === 'release' ? 'yes' : verdict === 'refuse' ? 'no' : 'cannot-tell';
  const evidence = reasons.flatMap((one) => one.evidence);
  return { check, answer, because: because(summary, distinct(evidence)) };
}

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.kind} ${one.id}`, one])).values(),
];
