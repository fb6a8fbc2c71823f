import {
  type CaseRecord,
  type ConsignmentRecord,
  countUnitOf,
  loansGivenBack,
  type Quantity,
  quantityOf,
  type RefusedInPart,
  type Returned,
  refusedInPart,
  returnedOf,
  saysNone,
} from '../case/index.js';
import {
  because,
  becauseOfLot,
  count,
  type Finding,
  figureOfQuantity,
  formatQuantity,
  type Message,
  message,
  type Reason,
  type Verdict,
  withUnit,
} from '../findings/index.js';
import { type Arrival, estimateArrival, type Shortfall } from './arrival.js';

export const ruleVersions = { 'movement/stages': '4' };

/** Did it arrive: one finding a consignment, from the furthest stage anybody reports. */
export function checkArrival(record: CaseRecord): Finding[] {
  const givenBack = loansGivenBack(record);
  return [...record.consignments.values()].map((entry) =>
    checkConsignment(entry, returnedOf(entry, record, givenBack(entry)), record),
  );
}

function checkConsignment(
  entry: ConsignmentRecord,
  returned: Returned | undefined,
  record: CaseRecord,
): Finding {
  const arrival = estimateArrival(entry, record);
  // What was contracted is not what came, where nobody counted that.
  const hasCome = arrival.verdict === 'delivered' || arrival.verdict === 'partly-delivered';
  const inPart = hasCome ? refusedInPart(entry, record) : undefined;
  const verdict = inPart
    ? 'partly-rejected'
    : returned && hasCome
      ? verdictOf(returned, arrival)
      : arrival.verdict;
  const quantity = arrival.arrived ?? (hasCome ? undefined : quantityOf(entry, record));
  // "2 million of 1.2 million" is no part of anything: more came, or the two count different things.
  const outOf = arrival.verdict === 'partly-delivered' ? arrival.announced?.pieces : undefined;
  return {
    id: `arrival.${entry.id}`,
    question: 'arrival',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict,
    ...(quantity
      ? { figure: figureOfQuantity(quantity, countUnitOf(entry.product), 'stated', { outOf }) }
      : {}),
    summary: inSentences([
      summarise(entry, arrival, verdict, quantity, record),
      ...(arrival.isNone ? [message('arrival.none')] : []),
      ...(arrival.short ? [formatShortfall(arrival.short)] : []),
      ...(inPart ? [formatInPart(inPart)] : returned ? [formatReturned(returned)] : []),
    ]),
    because: [...explainStages(entry, arrival, record), ...explainReturned(returned)],
    wouldChange: [message(`arrival.change.${isAllThere(verdict) ? 'delivered' : 'open'}`)],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

const formatShortfall = ({ pieces, shipped, arrived }: Shortfall): Message =>
  message('arrival.short', {
    short: count(pieces),
    shipped: formatQuantity(shipped),
    arrived: formatQuantity(arrived),
  });

const isAllThere = (verdict: Verdict): boolean =>
  verdict === 'delivered' ||
  verdict === 'returned' ||
  verdict === 'partly-returned' ||
  verdict === 'partly-rejected';

// Without a number it is all of it, as it is for whoever asks whether the goods are any good.
function verdictOf({ pieces }: Returned, { arrived, announced }: Arrival): Verdict {
  const whole = arrived ?? announced;
  return pieces && whole && pieces.low < whole.pieces.high ? 'partly-returned' : 'returned';
}

const formatReturned = ({ pieces }: Returned): Message =>
  pieces ? message('arrival.returned', { pieces: count(pieces) }) : message('arrival.returned-uncounted');

const formatInPart = ({ accepted, refused }: RefusedInPart): Message =>
  message('arrival.refused-in-part', { accepted: count(accepted), refused: count(refused) });

// What statements say of it stands among the stages already.
const explainReturned = (returned: Returned | undefined): Reason[] =>
  (returned?.lots ?? []).map(becauseOfLot);

const inSentences = (list: Message[]): Message => {
  const [only, ...more] = list;
  return only && more.length === 0
    ? only
    : message('arrival.and-short', { sentences: { list, join: 'sentences' } });
};

function summarise(
  entry: ConsignmentRecord,
  { verdict: reached, arrived, announced }: Arrival,
  verdict: Verdict,
  quantity: Quantity | undefined,
  record: CaseRecord,
): Message {
  const ends = { name: entry.consignment.name, to: record.nameOf(entry.consignment.to) };
  const unit = countUnitOf(entry.product);
  if (reached === 'partly-delivered' && arrived && announced) {
    return message('arrival.summary.part', {
      ...ends,
      arrived: formatQuantity(arrived),
      announced: withUnit(formatQuantity(announced), unit),
    });
  }
  const said = { ...ends, verdict: { key: `verdict.${verdict}` } as const };
  return quantity
    ? message('arrival.summary', {
        ...said,
        quantity: withUnit(formatQuantity(quantity), unit),
      })
    : message('arrival.summary.no-quantity', said);
}

function explainStages(
  entry: ConsignmentRecord,
  { byGiverOnly, short }: Arrival,
  record: CaseRecord,
): Reason[] {
  const staged = entry.statements.flatMap((statement) =>
    statement.stage === undefined
      ? []
      : because(
          saysNone(statement) ? 'arrival.stage-none' : 'arrival.stage',
          { speaker: record.nameOf(record.speakerOf(statement)), stage: { key: `stage.${statement.stage}` } },
          [statement],
        ),
  );
  const giver = byGiverOnly.length > 0 ? [because('arrival.giver-only', {}, byGiverOnly)] : [];
  const shortfall = short
    ? [
        because('arrival.short', formatShortfall(short).params, [
          ...short.shipped.statements,
          ...short.arrived.statements,
        ]),
      ]
    : [];
  return staged.length > 0
    ? [...staged, ...giver, ...shortfall]
    : [because('arrival.no-stage', {}, entry.statements)];
}
