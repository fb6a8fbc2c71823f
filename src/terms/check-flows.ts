import type { CaseRecord, ConsignmentRecord } from '../case/index.js';
import {
  because,
  count,
  type Figure,
  type Finding,
  figureOf,
  type Message,
  message,
  nameOfFlow,
  type Param,
  type Verdict,
  withUnit,
  withUnitBehind,
} from '../findings/index.js';
import { estimateFlows, type FlowEstimate, type Split } from './flows.js';
import { findWitnesses } from './witness.js';

export const flowRules = { 'terms/flows': '5' };

/** One finding for each flow: how much was given, how much sold, how much nobody knows. */
export const checkFlows = (record: CaseRecord): Finding[] =>
  estimateFlows(record).map((flow) => checkFlow(flow, record));

function checkFlow(flow: FlowEstimate, record: CaseRecord): Finding {
  const goods = {
    productClass: flow.productClass,
    ...(flow.ownClass === undefined ? {} : { ownClass: flow.ownClass }),
  };
  const [from, to] = [placeName(flow.from, record), placeName(flow.to, record)];
  const name = `${from ?? flow.from} → ${to ?? flow.to}`;
  const ends = message('flow.ends', {
    from: from ?? { country: flow.from },
    to: to ?? { country: flow.to },
  });
  const { unit } = flow;
  const figure = figureIn(flow);
  return {
    id: `terms.flow.${flow.id}`,
    question: 'terms',
    subject: { kind: 'flow', id: flow.id, name, ends, ...goods },
    verdict: verdictOf(flow),
    ...(figure ? { figure } : {}),
    summary: summarise(flow, nameOfFlow(ends, goods), unit),
    because: flow.consignments.flatMap((id) => {
      const entry = record.consignments.get(id);
      return entry ? [explainPart(entry, flow, record)] : [];
    }),
    wouldChange: [
      message('flow.change.terms'),
      ...(flow.uncounted.length > 0
        ? [message('flow.change.quantity', { count: flow.uncounted.length })]
        : []),
    ],
    asOf: record.asOf,
    ruleVersions: flowRules,
    recordHash: record.hash,
  };
}

/** What was given of it or, where nothing was, what was sold: "0 pieces" of what went otherwise would be no answer. */
function figureIn({ pieces: { given, sold }, unit }: FlowEstimate): Figure | undefined {
  if (given.high > 0) return figureOf(given, unit, 'given, of all that went');
  return sold.high > 0 ? figureOf(sold, unit, 'sold, of all that went') : undefined;
}

const isSomething = ({ given, sold, unknown }: Split): boolean =>
  given.high > 0 || sold.high > 0 || unknown.high > 0;

// Pledged and contracted goods stand in sentences of their own: what was promised was not yet given.
function summarise(flow: FlowEstimate, name: Message, unit: string): Message {
  const { pieces, contracted, pledged, voided, uncounted, consignments, disputed } = flow;
  if (uncounted.length === consignments.length) return message('flow.summary.uncounted', { name });
  const sentences: Message[] = [
    isSomething(pieces)
      ? message('flow.went', {
          parts: isWhollyMixed(flow) ? formatMixed(pieces, unit) : formatSplit(pieces, unit),
        })
      : message(disputed.length > 0 ? 'flow.disputed-only' : 'flow.nothing-went'),
    ...formatReturned(flow, unit),
    ...(isSomething(contracted)
      ? [message('flow.contracted', { parts: formatSplit(contracted, unit, 'as-') })]
      : []),
    ...(isSomething(voided) ? [message('flow.voided', { parts: formatSplit(voided, unit, 'as-') })] : []),
    ...(isSomething(pledged) ? [message('flow.pledged', { parts: formatSplit(pledged, unit, 'as-') })] : []),
  ];
  return message('flow.summary', { name, sentences: { list: sentences, join: 'sentences' } });
}

const formatReturned = ({ returned }: FlowEstimate, unit: string): Message[] => {
  if (!returned) return [message('flow.returned-uncounted')];
  return returned.high > 0 ? [message('flow.returned', { parts: withUnit(count(returned), unit) })] : [];
};

/** Only what there is: "sold 0 pieces" of what nobody sold says nothing, and neither does "given at most all". */
function formatSplit(split: Split, unit: string, as: 'as-' | '' = ''): Param {
  const kinds = ['given', 'sold', 'unknown'] as const;
  const there = kinds.filter((kind) => split[kind].low > 0 || (kind === 'unknown' && split[kind].high > 0));
  const list = there.map((kind) => message(`flow.${as}${kind}`, { pieces: count(split[kind]) }));
  // One word stands for all the numbers before it, and is of many where these are several.
  const [only, ...more] = there;
  const counted = only === undefined || more.length > 0 ? 2 : count(split[only]);
  return withUnitBehind({ list, join: 'and' }, unit, counted);
}

/** All of it went partly as a gift and partly sold, and nobody said how much of each. */
const isWhollyMixed = ({ pieces: { given, sold }, mixed, consignments }: FlowEstimate): boolean =>
  mixed.length === consignments.length && given.low === 0 && sold.low === 0;

const formatMixed = ({ unknown }: Split, unit: string): Param =>
  withUnitBehind(message('flow.mixed', { pieces: count(unknown) }), unit, count(unknown));

function verdictOf(flow: FlowEstimate): Verdict {
  const { pieces, uncounted, consignments, disputed, mixed, partly } = flow;
  const { given, sold, unknown } = pieces;
  if ((given.low > 0 && sold.low > 0) || mixed.length > 0) return 'mixed';
  const open =
    unknown.high > 0 || disputed.length > 0 || partly.length > 0 || uncounted.length === consignments.length;
  if (given.low > 0 && !open) return 'gift';
  if (sold.low > 0 && !open) return 'sale';
  return isSomething(pieces) && given.low === 0 && sold.low === 0 ? 'unknown' : 'not-yet-determinable';
}

function explainPart(entry: ConsignmentRecord, { disputed, countedBy }: FlowEstimate, record: CaseRecord) {
  const witnesses = findWitnesses(entry.consignment, entry.statements, record).map(
    (witness) => witness.statement,
  );
  const said = witnesses.length > 0 ? witnesses : entry.statements.slice(0, 3);
  const evidence = [...new Set([...said, ...(countedBy.get(entry.id) ?? [])])];
  const name = entry.consignment.name;
  const apart = disputed.find(({ id }) => id === entry.id);
  return apart
    ? because(
        'flow.part-disputed',
        { name, figures: { list: apart.figures.map(count), join: 'or-each' } },
        evidence,
      )
    : because('flow.part', { name }, evidence);
}

const placeName = (code: string, record: CaseRecord): string | undefined =>
  record.places.get(code.toLowerCase())?.name ?? record.parties.get(code)?.name;
