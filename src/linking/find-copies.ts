import { type CaseRecord, type ConsignmentRecord, type Statement, statedPieces } from '../case/index.js';
import { isDigitSlip } from './reports/compare-amounts.js';

/** A source that tells the same rare error as an earlier one: it may have it from there, and would count once with it. */
export type ProposedCopy = {
  readonly consignment: string;
  readonly source: string;
  readonly of: string;
  /** What both count, and what others do. */
  readonly amount: number;
  readonly instead: number;
};

type Figure = {
  readonly source: string;
  readonly origin: string | undefined;
  readonly day: string;
  readonly amount: number;
};

/**
 * Sources that repeat a slip of another. Two that count for themselves may both be wrong, but seldom turn the same digits:
 * of those that tell 1,020 where others tell 1,200, the later may have it from the first.
 */
export function findCopies(record: CaseRecord): ProposedCopy[] {
  return [...record.consignments.values()].flatMap((entry) => copiesWithin(entry, record));
}

function copiesWithin(entry: ConsignmentRecord, record: CaseRecord): ProposedCopy[] {
  const figures = entry.statements.flatMap((statement) => figureOf(statement, entry, record));
  const [earliest, ...later] = figures.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  if (!earliest) return [];
  // Who was first knew best: what others make of its figure is the slip.
  const slips = later.filter(({ amount }) => isDigitSlip(amount, earliest.amount));
  return slips.flatMap(({ source, origin, amount }) => {
    const first = slips.find((one) => one.amount === amount);
    if (!first || first.origin === origin) return [];
    return [{ consignment: entry.id, source, of: first.source, amount, instead: earliest.amount }];
  });
}

function figureOf(statement: Statement, { product }: ConsignmentRecord, record: CaseRecord): Figure[] {
  const pieces = statedPieces(statement, product);
  const source = record.sources.get(statement.source);
  // What says whose copy it is, is no question.
  if (!pieces || pieces.low !== pieces.high || !source || source.copyOf !== undefined || statement.repeats)
    return [];
  return [
    { source: source.id, origin: record.originOf(statement), day: source.published, amount: pieces.low },
  ];
}
