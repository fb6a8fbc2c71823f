import type { CaseRecord, ConsignmentRecord, Stage, Statement } from '../case/index.js';
import type { Evidence } from '../findings/index.js';
import { type Day, spanOf } from '../lib/days/index.js';
import type { Span } from './goods-document.js';

/** The days something may have been on, and what says so. */
export type Dated = Span & { readonly by: Evidence };

// Stands for a first day nobody knows.
export const firstDay = '0001-01-01' as Day;

const there: readonly (Stage | undefined)[] = [
  'received',
  'accepted',
  'rejected',
  'distributed',
  'used',
  'recalled',
];

/**
 * When a consignment left and when it was there, from what is said of it. Goods were there by the first day anybody
 * says so or tests them, and left by then at the latest. How early is known only where a contract or dispatch has a
 * day of its own, and otherwise not before the days the case is about. Goods under contract of which no more is said
 * may have gone on any day until they were last spoken of.
 */
export function daysOf(entry: ConsignmentRecord, record: CaseRecord): { left?: Dated; there?: Dated } {
  const said = entry.statements.map((statement) => boundsOf(statement, record));
  const at = (stages: readonly (Stage | undefined)[]) => said.filter(({ stage }) => stages.includes(stage));
  const first = earliest([...at(there), ...testsOf(entry)]);
  const shipped = earliest(at(['shipped']));
  const contracted = earliest(at(['contracted']));
  const announced = earliest(at(['pledged', 'contracted']));
  const since = (other: Bounds | undefined, last: Day): Day => {
    const day = other?.from ?? record.header.from ?? firstDay;
    return day < last ? day : last;
  };
  const arrival = first && { ...first, from: first.from ?? since(shipped ?? announced, first.to) };
  if (shipped) {
    const left = { ...shipped, from: shipped.from ?? since(announced, shipped.to) };
    return { left, ...(arrival ? { there: arrival } : {}) };
  }
  if (arrival) return { left: { ...arrival, from: since(announced, arrival.to) }, there: arrival };
  if (!contracted) return {};
  const last = said.reduce((latest, { to }) => (to > latest ? to : latest), contracted.to);
  const spokenOf = { by: contracted.by, from: since(contracted, last), to: last };
  return { left: spokenOf, there: spokenOf };
}

type Bounds = {
  readonly by: Evidence;
  readonly stage?: Stage | undefined;
  readonly from: Day | undefined;
  readonly to: Day;
};

// Of several on one day the one with the widest bounds, then the first by name: never the first of the file.
const rank = ({ to, from, by }: Bounds): string => `${to} ${from ?? ''} ${by.kind} ${by.id}`;

const earliest = (dated: readonly Bounds[]): Bounds | undefined =>
  dated.reduce<Bounds | undefined>(
    (best, each) => (best === undefined || rank(each) < rank(best) ? each : best),
    undefined,
  );

/** A statement without a day of its own speaks of something that had happened when it was made. */
function boundsOf(statement: Statement, record: CaseRecord): Bounds {
  const by = { kind: 'statement', id: statement.id } as const;
  const { stage } = statement;
  if (statement.on !== undefined) return { by, stage, ...spanOf(statement.on) };
  const to = statement.said ?? record.sources.get(statement.source)?.published ?? record.asOf;
  return { by, stage, from: undefined, to };
}

const testsOf = ({ testReports }: ConsignmentRecord): Bounds[] =>
  testReports.flatMap(({ id, on }) =>
    on === undefined
      ? []
      : [{ by: { kind: 'test-report' as const, id }, from: undefined, to: spanOf(on).to }],
  );
