import { type CaseRecord, type ConsignmentRecord, countUnitOf } from '../case/index.js';
import { because, count, type Finding, figureOf, message, type Verdict } from '../findings/index.js';
import { estimateFlows, type FlowEstimate } from './flows.js';
import { findWitnesses } from './witness.js';

export const flowRules = { 'terms/flows': '1' };

/** One finding for each flow: how much was given, how much sold, how much nobody knows. */
export const checkFlows = (record: CaseRecord): Finding[] =>
  estimateFlows(record).map((flow) => checkFlow(flow, record));

function checkFlow(flow: FlowEstimate, record: CaseRecord): Finding {
  const name = `${placeName(flow.from, record)} → ${placeName(flow.to, record)}: ${flow.productClass}`;
  const { given, sold, unknown } = flow.pieces;
  const unit = countUnitOf(record.consignments.get(flow.consignments[0] ?? '')?.product);
  return {
    id: `terms.flow.${flow.id}`,
    question: 'terms',
    subject: { kind: 'flow', id: flow.id, name },
    verdict: verdictOf(flow),
    figure: figureOf(given, unit, 'given, of all that went'),
    summary:
      flow.uncounted.length === flow.consignments.length
        ? message('flow.summary.uncounted', { name })
        : message('flow.summary', {
            name,
            given: count(given),
            sold: count(sold),
            unknown: count(unknown),
            unit: { key: `unit.${unit}` },
          }),
    because: flow.consignments.flatMap((id) => {
      const entry = record.consignments.get(id);
      return entry ? [explainPart(entry, record)] : [];
    }),
    wouldChange: [
      message('flow.change.terms'),
      ...(flow.uncounted.length > 0
        ? [message('flow.change.quantity', { consignments: flow.uncounted.length })]
        : []),
    ],
    asOf: record.asOf,
    ruleVersions: flowRules,
    recordHash: record.hash,
  };
}

function verdictOf({ pieces: { given, sold, unknown }, uncounted, consignments }: FlowEstimate): Verdict {
  if (given.low > 0 && sold.low > 0) return 'mixed';
  const open = unknown.high > 0 || uncounted.length === consignments.length;
  if (given.low > 0 && !open) return 'gift';
  if (sold.low > 0 && !open) return 'sale';
  return given.low > 0 || sold.low > 0 ? 'not-yet-determinable' : 'unknown';
}

function explainPart(entry: ConsignmentRecord, record: CaseRecord) {
  const witnesses = findWitnesses(entry.consignment, entry.statements, record).map(
    (witness) => witness.statement,
  );
  return because(
    'flow.part',
    { name: entry.consignment.name },
    witnesses.length > 0 ? witnesses : entry.statements.slice(0, 3),
  );
}

function placeName(code: string, record: CaseRecord): string {
  return record.places.get(code.toLowerCase())?.name ?? record.parties.get(code)?.name ?? code;
}
