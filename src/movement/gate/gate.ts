import {
  arrivedStages,
  type CaseRecord,
  type ConsignmentRecord,
  isWithdrawn,
  type Stage,
  type Statement,
  saysNone,
} from '../../case/index.js';
import {
  becauseOf,
  type Evidence,
  type Finding,
  type FindingOf,
  type Message,
  message,
  type Reason,
  statementEvidence,
} from '../../findings/index.js';
import { because, entryEvidence, type GateAnswer, type GateCheck, gateChecks } from './check.js';
import { checkNeed } from './need.js';
import { checkShelfLife } from './shelf-life.js';

/** May goods take off: the answer to all that is asked before, and to each of it. */
export type Gate = {
  readonly finding: FindingOf<'gate', GateAnswer>;
  readonly checks: readonly GateCheck[];
  /** What only gifts are asked, of goods that are none. */
  readonly notAsked: readonly GateCheck['check'][];
};

/** What was found of the consignment before. */
export type FoundBefore = {
  readonly terms?: Finding | undefined;
  readonly conformity?: Finding | undefined;
};

export const gateRules = { 'movement/gate': '2' };

const ofGifts: ReadonlySet<GateCheck['check']> = new Set(['need', 'shelf-life']);

/**
 * What is asked before goods leave: somebody awaits them, their paperwork goes along, and they would be let in; of gifts also
 * that they answer a need that was stated and can be used for a year after they arrive, by the WHO's Guidelines for medicine
 * donations (3rd edition, 2011). What is not on record is not known, and never passed.
 */
export function checkGate(
  entry: ConsignmentRecord,
  record: CaseRecord,
  { terms, conformity }: FoundBefore,
): Gate {
  const isGift = asked(terms?.verdict);
  const asks = (check: GateCheck['check']): boolean => isGift !== 'not-gift' || !ofGifts.has(check);
  const all: GateCheck[] = [
    checkConsignee(entry, record),
    checkPaperwork(entry, record),
    checkNeed(entry, record),
    checkShelfLife(entry, record),
    checkCertificates(entry, conformity),
  ];
  const checks = all.filter(({ check }) => asks(check));
  return {
    finding: findingOf(entry, record, checks, whyAsked(entry, isGift, terms)),
    checks,
    notAsked: gateChecks.filter((check) => !asks(check)),
  };
}

type AskedAs = 'gift' | 'not-gift' | 'untold';

/** What nobody settles is asked all that a gift is asked. */
function asked(terms: Finding['verdict'] | undefined): AskedAs {
  if (terms === 'gift' || terms === 'mixed') return 'gift';
  return terms === 'sale' || terms === 'loan' ? 'not-gift' : 'untold';
}

function whyAsked(entry: ConsignmentRecord, as: AskedAs, terms: Finding | undefined): Reason {
  const evidence = distinct((terms?.because ?? []).flatMap((reason) => reason.evidence));
  const said: Message = terms === undefined ? message('gate.asked.untold') : message(`gate.asked.${as}`);
  return becauseOf(said, evidence.length > 0 ? evidence : entryEvidence(entry));
}

function findingOf(
  entry: ConsignmentRecord,
  record: CaseRecord,
  checks: readonly GateCheck[],
  why: Reason,
): Gate['finding'] {
  const { name } = entry.consignment;
  const has = (answer: GateAnswer): boolean => checks.some((one) => one.answer === answer);
  const verdict = has('no') ? 'no' : has('cannot-tell') ? 'cannot-tell' : 'yes';
  return {
    id: `gate.${entry.id}`,
    question: 'gate',
    subject: { kind: 'consignment', id: entry.id, name },
    verdict,
    summary: message(`gate.summary.${isGone(entry, record) ? 'gone' : verdict}`, { name }),
    because: [why, ...checks.flatMap((check) => check.because)],
    wouldChange: checks.flatMap(({ check, answer }) =>
      answer === 'yes' ? [] : message(`gate.change.${check}`),
    ),
    asOf: record.asOf,
    ruleVersions: gateRules,
    recordHash: record.hash,
  };
}

const sent: ReadonlySet<Stage | undefined> = new Set([
  'shipped',
  'cleared',
  ...arrivedStages,
  'used',
  'rejected',
  'recalled',
]);

// "Should not take off" is no answer about goods that did.
const isGone = ({ statements }: ConsignmentRecord, record: CaseRecord): boolean =>
  statements.some((one) => sent.has(one.stage) && !saysNone(one) && !isWithdrawn(one, record));

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
    : {
        check: 'paperwork',
        answer: 'cannot-tell',
        because: because(message('gate.paperwork.none'), entryEvidence(entry)),
      };
}

function checkCertificates(entry: ConsignmentRecord, conformity: Finding | undefined): GateCheck {
  const check = 'certificates';
  if (!conformity)
    return {
      check,
      answer: 'cannot-tell',
      because: because(message('gate.certificates.no-rule'), entryEvidence(entry)),
    };
  const { verdict, summary, because: reasons } = conformity;
  const answer = verdict === 'release' ? 'yes' : verdict === 'refuse' ? 'no' : 'cannot-tell';
  const evidence = reasons.flatMap((one) => one.evidence);
  return {
    check,
    answer,
    because: because(summary, evidence.length > 0 ? distinct(evidence) : entryEvidence(entry)),
  };
}

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.kind} ${one.id}`, one])).values(),
];
