import {
  arrivedQuantity,
  arrivedStages,
  type CaseRecord,
  type ConsignmentRecord,
  countUnitOf,
  type Quantity,
  quantityAt,
  quantityOf,
  type Stage,
} from '../case/index.js';
import {
  because,
  count,
  type Finding,
  figureOf,
  type Message,
  message,
  type Verdict,
} from '../findings/index.js';

export const ruleVersions = { 'movement/stages': '1' };

/** Did it arrive: one finding a consignment, from the furthest stage anybody reports. */
export function checkArrival(record: CaseRecord): Finding[] {
  return [...record.consignments.values()].map((entry) => checkConsignment(entry, record));
}

// To be recalled or rejected a consignment must have been there.
const thereStages: readonly Stage[] = [...arrivedStages, 'rejected', 'recalled'];
const beforeArrival = ['shipped', 'contracted', 'pledged'] as const;

type Arrival = {
  readonly verdict: Verdict;
  readonly arrived: Quantity | undefined;
  readonly announced: Quantity | undefined;
};

/** What was announced and what of it arrived. A part arrived when even its upper bound is below the announcement. */
function estimateArrival(entry: ConsignmentRecord, record: CaseRecord): Arrival {
  const announced =
    quantityAt(entry, ['contracted', 'pledged'], record) ?? quantityAt(entry, ['shipped'], record);
  const arrived = arrivedQuantity(entry, record);
  if (
    entry.statements.some(
      (statement) => statement.stage !== undefined && thereStages.includes(statement.stage),
    )
  ) {
    const isPart = arrived && announced && arrived.pieces.high < announced.pieces.low;
    return { verdict: isPart ? 'partly-delivered' : 'delivered', arrived, announced };
  }
  const stage = beforeArrival.find((candidate) =>
    entry.statements.some((statement) => statement.stage === candidate),
  );
  return { verdict: stage ?? 'not-yet-determinable', arrived, announced };
}

function checkConsignment(entry: ConsignmentRecord, record: CaseRecord): Finding {
  const arrival = estimateArrival(entry, record);
  const quantity = arrival.arrived ?? quantityOf(entry, record);
  const outOf = arrival.arrived ? arrival.announced?.pieces : undefined;
  return {
    id: `arrival.${entry.id}`,
    question: 'arrival',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict: arrival.verdict,
    ...(quantity
      ? { figure: figureOf(quantity.pieces, countUnitOf(entry.product), 'stated', { outOf }) }
      : {}),
    summary: summarise(entry, arrival, quantity, record),
    because: explainStages(entry, record),
    wouldChange: [message(`arrival.change.${arrival.verdict === 'delivered' ? 'delivered' : 'open'}`)],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

function summarise(
  entry: ConsignmentRecord,
  { verdict, arrived, announced }: Arrival,
  quantity: Quantity | undefined,
  record: CaseRecord,
): Message {
  const ends = { name: entry.consignment.name, to: record.nameOf(entry.consignment.to) };
  if (verdict === 'partly-delivered' && arrived && announced) {
    return message('arrival.summary.part', {
      ...ends,
      arrived: count(arrived.pieces),
      announced: count(announced.pieces),
    });
  }
  const verdictText = { key: `verdict.${verdict}` } as const;
  if (!quantity) return message('arrival.summary.no-quantity', { ...ends, verdict: verdictText });
  return message('arrival.summary', {
    ...ends,
    verdict: verdictText,
    quantity: count(quantity.pieces),
    unit: { key: `unit.${countUnitOf(entry.product)}` },
  });
}

function explainStages(entry: ConsignmentRecord, record: CaseRecord) {
  const staged = entry.statements.flatMap((statement) =>
    statement.stage === undefined
      ? []
      : because(
          'arrival.stage',
          { speaker: record.nameOf(record.speakerOf(statement)), stage: { key: `stage.${statement.stage}` } },
          [statement],
        ),
  );
  return staged.length > 0 ? staged : [because('arrival.no-stage', {}, entry.statements)];
}
