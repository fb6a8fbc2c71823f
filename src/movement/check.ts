import {
  type CaseRecord,
  type ConsignmentRecord,
  countUnitOf,
  type Quantity,
  quantityOf,
  saysNone,
} from '../case/index.js';
import {
  because,
  count,
  type Finding,
  figureOfQuantity,
  formatQuantity,
  type Message,
  message,
  type Reason,
  withUnit,
} from '../findings/index.js';
import { type Arrival, estimateArrival, type Shortfall } from './arrival.js';

export const ruleVersions = { 'movement/stages': '3' };

/** Did it arrive: one finding a consignment, from the furthest stage anybody reports. */
export function checkArrival(record: CaseRecord): Finding[] {
  return [...record.consignments.values()].map((entry) => checkConsignment(entry, record));
}

function checkConsignment(entry: ConsignmentRecord, record: CaseRecord): Finding {
  const arrival = estimateArrival(entry, record);
  // What was contracted is not what came, where nobody counted that.
  const hasCome = arrival.verdict === 'delivered' || arrival.verdict === 'partly-delivered';
  const quantity = arrival.arrived ?? (hasCome ? undefined : quantityOf(entry, record));
  // "2 million of 1.2 million" is no part of anything: more came, or the two count different things.
  const outOf = arrival.verdict === 'partly-delivered' ? arrival.announced?.pieces : undefined;
  return {
    id: `arrival.${entry.id}`,
    question: 'arrival',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict: arrival.verdict,
    ...(quantity
      ? { figure: figureOfQuantity(quantity, countUnitOf(entry.product), 'stated', { outOf }) }
      : {}),
    summary: withShortfall(summarise(entry, arrival, quantity, record), arrival),
    because: explainStages(entry, arrival, record),
    wouldChange: [message(`arrival.change.${arrival.verdict === 'delivered' ? 'delivered' : 'open'}`)],
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

const withShortfall = (summary: Message, { short }: Arrival): Message =>
  short === undefined
    ? summary
    : message('arrival.and-short', {
        sentences: { list: [summary, formatShortfall(short)], join: 'sentences' },
      });

function summarise(
  entry: ConsignmentRecord,
  { verdict, arrived, announced }: Arrival,
  quantity: Quantity | undefined,
  record: CaseRecord,
): Message {
  const ends = { name: entry.consignment.name, to: record.nameOf(entry.consignment.to) };
  const unit = countUnitOf(entry.product);
  if (verdict === 'partly-delivered' && arrived && announced) {
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
