import {
  allowedActions,
  type CaseRecord,
  type Certificate,
  type LotState,
  type LotStep,
  piecesOf,
  stateOf,
  stateWordOf,
  type TestReport,
} from '../../case/index.js';
import {
  type Finding,
  formatLotAmount,
  formatMessage,
  type Language,
  type Message,
  message,
} from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import type { LotCame } from '../../movement/index.js';
import { explainCatchesOfLot, explainKind } from '../incidents/explain-catches.js';
import type { LotChain } from '../lots/lot-chain.js';
import { presentChain, presentSwitching } from '../lots/present-chain.js';
import { sentLotsOf, switchingOf } from '../lots/switching-record.js';
import type { LotDisposition } from './api.js';
import { atDoor, lotIs } from './at-door.js';
import type { Disposition, LotCase } from './decide.js';
import type { LotRecord } from './find-lot.js';
import { type Beside, documentsOn, judgeLot } from './judge-lot.js';
import { reportsOn } from './lot-evidence.js';
import { presentNext, presentReason, presentStage } from './present-stage.js';
import { presentTrace } from './present-trace.js';
import { nextOf } from './stages.js';
import { traceLot } from './trace-lot.js';

export type Seen = Beside & {
  readonly quality?: Finding | undefined;
  readonly etag: string;
};

/** The lot with what the evidence comes to, as it goes to the page and onto paper. */
export function presentLot(
  found: LotRecord,
  record: CaseRecord,
  seen: Seen,
  language: Language,
): LotDisposition {
  const { lot, entry, steps } = found;
  const { quality, etag, until } = seen;
  const say = (messages: readonly Message[]): string[] => messages.map((one) => formatMessage(one, language));
  const { came, chain, lotCase, decision, stages } = judgeLot(found, record, seen, language);
  const next = nextOf(stages, decision.disposition);
  const isCaught =
    quality?.because.some(({ message: { key } }) => key.startsWith('quality.caught.')) ?? false;
  const caught = isCaught ? [...explainCatchesOfLot(lot, entry, record), ...explainKind(entry, record)] : [];
  const { consignment } = entry;
  const product = record.products.get(lot.product);
  const pieces = lot.amount === undefined ? undefined : piecesOf(lot.amount, lot.unit, product);
  return {
    case: record.header.id,
    asOf: until ?? lastDayOf(record.asOf, steps, chain),
    recordHash: record.hash,
    etag,
    lot: {
      id: lot.id,
      batch: lot.batch,
      amount: lot.amount,
      unit: lot.unit,
      quantity: formatLotAmount(lot, language),
      expires: lot.expires,
      note: lot.note,
      source: record.sources.get(lot.source)?.title ?? lot.source,
      sourceId: lot.source,
    },
    product: productOf(lot.product, record),
    consignment: {
      id: entry.id,
      name: consignment.name,
      from: record.nameOf(consignment.from),
      to: record.nameOf(consignment.to),
    },
    expired: lotCase.expired,
    underRecall: lotCase.underRecall,
    stages: stages.map((stage) => presentStage(stage, language)),
    next: next && presentNext(next, language),
    trace: presentTrace(traceLot(found, record), record, language),
    disposition: decision.disposition,
    says: formatMessage(message(`disposition.${decision.disposition}`), language),
    because: decision.because.map((reason) => presentReason(reason, language)),
    wouldChange: say(decision.wouldChange),
    evidence: evidenceOf(lotCase),
    tests: reportsOn(lot, entry).map(presentReport),
    certificates: documentsOn(lot.id, entry.certificates).map((one) => presentCertificate(one, record)),
    steps: steps.map((step) => ({ ...step, evidence: [...step.evidence] })),
    state: presentState(steps, came, decision.disposition, language),
    ...presentChain(chain, language),
    switching: switchingOf(sentLotsOf(record), until)
      .filter((one) => one.supplier === consignment.from && one.product === lot.product)
      .map((one) => presentSwitching(one, record, language)),
    pieces: pieces && Number.isFinite(pieces.high) ? { low: pieces.low, high: pieces.high } : undefined,
    allowed: allowedActions(steps),
    caught:
      quality && caught.length > 0
        ? { finding: quality.id, says: say(caught.map((reason) => reason.message)) }
        : undefined,
  };
}

/** What was done and found here is known on its day, whatever the last source says. */
function lastDayOf(asOf: Day, steps: readonly LotStep[], { plans, strays, evaluations }: LotChain): string {
  const days = [
    ...steps.map(({ when }) => when),
    ...plans.flatMap(({ plan, samples }) => [
      plan.line.when,
      ...samples.map(({ sample }) => sample.line.when),
    ]),
    ...strays.map(({ sample }) => sample.line.when),
    ...evaluations.map(({ evaluation }) => evaluation.line.when),
  ];
  return days.reduce<string>((last, day) => (day > last ? day : last), asOf);
}

// A decision goes with the proposals it carries out; a lot that waits goes with any of them that says wait.
const carriesOut: Readonly<Partial<Record<LotState, readonly Disposition[]>>> = {
  cleared: ['accept', 'downgrade'],
  distributed: ['accept', 'downgrade'],
  rejected: ['reject', 'recall'],
  recalled: ['recall', 'reject'],
};

function presentState(
  steps: readonly LotStep[],
  came: LotCame,
  proposed: Disposition,
  language: Language,
): LotDisposition['state'] {
  const is = lotIs(steps, came);
  const last = steps.findLast((_, at) => stateOf(steps.slice(0, at)) !== stateOf(steps.slice(0, at + 1)));
  const word = is === stateOf(steps) ? stateWordOf(steps) : is;
  const lesser = word === 'cleared-lesser';
  const state = { key: `lots.state.${word}` } as const;
  const isOther = carriesOut[stateOf(steps)]?.includes(proposed) === false;
  const say = (text: Message): string => formatMessage(text, language);
  return {
    is,
    atDoor: came.is && say(atDoor(came)),
    lesser,
    since: last?.when,
    by: last?.who,
    says: last
      ? say(message('lots.state.since', { state, day: last.when, who: last.who }))
      : say(message('lots.state.bare', { state })),
    differs: isOther
      ? say(message('lots.state.differs', { state, proposed: { key: `disposition.${proposed}` } }))
      : undefined,
  };
}

const productOf = (id: string, record: CaseRecord): LotDisposition['product'] => {
  const { name = id, class: kind = 'other', gtin } = record.products.get(id) ?? {};
  return { id, name, class: kind, gtin };
};

const evidenceOf = ({ evidence, distributed }: LotCase): LotDisposition['evidence'] => ({
  conformity: evidence.conformity?.verdict ?? 'unknown',
  sampling: evidence.sampling ?? 'unknown',
  performance: evidence.performance ?? 'unknown',
  distributed,
});

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

// What parts a step's line, or is longer than its evidence may be, cannot stand in it.
const refOf = (text: string): string => text.replaceAll(/[|;,]/g, ' ').trim().slice(0, 80);

const presentReport = ({
  id,
  title,
  source,
  outcome,
  measure,
  amount,
  required,
  tested,
  on,
  status,
  caveat,
}: TestReport) => ({
  id,
  title,
  ref: refOf(id),
  source,
  outcome,
  says: joined([on, measure, amount, required && `(${required})`, tested && `n = ${tested}`, status, caveat]),
});

const presentCertificate = (certificate: Certificate, record: CaseRecord) => ({
  id: certificate.id,
  title: certificate.title,
  ref: refOf(certificate.number ?? certificate.id),
  source: certificate.source,
  says: joined([
    certificate.number,
    certificate.standard,
    certificate.issuer && record.nameOf(certificate.issuer),
    certificate.issued &&
      `${certificate.issued}${certificate.validUntil === undefined ? '' : `–${certificate.validUntil}`}`,
    certificate.status,
    certificate.caveat,
  ]),
});
