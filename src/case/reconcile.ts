import { intervalOf } from './amount.js';
import type { Consignment } from './consignment.js';
import type { ConsignmentRecord } from './consignment-record.js';
import { spanOf } from './day.js';
import { groupBy } from './group-by.js';
import type { ConsignmentId, PartyId } from './ids.js';
import { hull, type Interval, overlaps } from './interval.js';
import type { Case } from './kinds.js';
import type { Party } from './party.js';
import type { Product } from './product.js';
import { piecesOf } from './quantity.js';
import type { Statement } from './statement.js';

// Several outlets reporting one shipment are one consignment. A statement that names its consignment is taken at
// its word. One that does not is matched to the only declared consignment it fits; where it fits two, it is left
// alone, because a wrong link is worse evidence than none. What fits nothing is grouped with the statements that
// say the same, so that ten reports of an undeclared shipment are not ten shipments.
//
// Two descriptions fit when: the ends agree (party, or country where only that is known), the product or its class
// agrees, the quantities overlap once each is widened by `quantityTolerance`, and the days are within `windowDays`.

export const quantityTolerance = 0.1;
export const windowDays = 30;

type Context = {
  readonly parties: ReadonlyMap<string, Party>;
  readonly products: ReadonlyMap<string, Product>;
};

type Description = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly product: string;
  readonly quantity: Interval | undefined;
  readonly days: Interval | undefined;
};

export type Reconciled = {
  readonly consignments: Map<string, ConsignmentRecord>;
  readonly consignmentIdOf: Map<string, string>;
};

export function reconcile(known: Case['entries'], context: Context): Reconciled {
  const consignmentIdOf = new Map<string, string>();
  const loose: Statement[] = [];
  const ofLot = new Map<string | undefined, ConsignmentId>(known.lot.map((lot) => [lot.id, lot.consignment]));
  for (const statement of known.statement) {
    const named = statement.consignment ?? ofLot.get(statement.lot);
    if (named !== undefined) consignmentIdOf.set(statement.id, named);
    else if (describesTransfer(statement)) loose.push(statement);
  }
  const declared = new Map<string, Consignment>(known.consignment.map((entry) => [entry.id, entry]));
  for (const group of groupLoose(loose, known, consignmentIdOf, context)) {
    const consignment = inferConsignment(group);
    declared.set(consignment.id, consignment);
    for (const statement of group) consignmentIdOf.set(statement.id, consignment.id);
  }
  return { consignments: collect(declared, consignmentIdOf, known, context), consignmentIdOf };
}

// A rule about exports or a count of the sick is not a consignment, even when it names a product.
const describesTransfer = (statement: Statement): boolean =>
  statement.product !== undefined &&
  statement.to !== undefined &&
  statement.from !== undefined &&
  (statement.measure === undefined || statement.measure === 'goods');

function describe(statement: Statement, { parties, products }: Context): Description {
  const product = statement.product === undefined ? undefined : products.get(statement.product);
  const quantity =
    statement.amount === undefined ? undefined : piecesOf(statement.amount, statement.unit, product);
  const when = statement.on ?? statement.said;
  const span = when === undefined ? undefined : spanOf(when);
  return {
    from: endOf(statement.from, parties),
    to: endOf(statement.to, parties),
    product: product?.class ?? statement.product ?? '',
    quantity: quantity && widen(quantity),
    days: span && { low: dayNumber(span.from), high: dayNumber(span.to) },
  };
}

const endOf = (party: PartyId | undefined, parties: Context['parties']): string | undefined =>
  party === undefined ? undefined : (parties.get(party)?.country ?? party);

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const widen = (x: Interval): Interval => ({
  low: x.low * (1 - quantityTolerance),
  high: x.high * (1 + quantityTolerance),
});

const fits = (a: Description, b: Description): boolean =>
  (a.quantity === undefined || b.quantity === undefined || overlaps(a.quantity, b.quantity)) &&
  (a.days === undefined ||
    b.days === undefined ||
    overlaps({ low: a.days.low - windowDays, high: a.days.high + windowDays }, b.days));

const blockOf = (d: Description): string => `${d.from ?? '?'}|${d.to ?? '?'}|${d.product}`;

function merge(a: Description, b: Description): Description {
  return {
    ...a,
    quantity: a.quantity && b.quantity ? hull(a.quantity, b.quantity) : (a.quantity ?? b.quantity),
    days: a.days && b.days ? hull(a.days, b.days) : (a.days ?? b.days),
  };
}

// Links loose statements to declared consignments where exactly one fits, and returns the rest in groups.
function groupLoose(
  loose: readonly Statement[],
  known: Case['entries'],
  consignmentIdOf: Map<string, string>,
  context: Context,
): Statement[][] {
  const blocks = groupBy(describeDeclared(known, consignmentIdOf, context), ([, description]) =>
    blockOf(description),
  );
  const rest: Statement[] = [];
  for (const statement of loose) {
    const description = describe(statement, context);
    const candidates = (blocks.get(blockOf(description)) ?? []).filter(([, other]) =>
      fits(other, description),
    );
    const [only, second] = candidates;
    if (only && !second) consignmentIdOf.set(statement.id, only[0]);
    else rest.push(statement);
  }
  const restBlocks = groupBy(rest, (statement) => blockOf(describe(statement, context)));
  return [...restBlocks.values()].flatMap((block) => groupSame(block, context));
}

function describeDeclared(
  known: Case['entries'],
  consignmentIdOf: ReadonlyMap<string, string>,
  context: Context,
): Map<string, Description> {
  const described = new Map<string, Description>();
  for (const entry of known.consignment) {
    const product = context.products.get(entry.product);
    described.set(entry.id, {
      from: endOf(entry.from, context.parties),
      to: endOf(entry.to, context.parties),
      product: product?.class ?? entry.product,
      quantity: undefined,
      days: undefined,
    });
  }
  for (const statement of known.statement) {
    const id = consignmentIdOf.get(statement.id);
    const before = id === undefined ? undefined : described.get(id);
    if (id !== undefined && before) described.set(id, merge(before, describe(statement, context)));
  }
  return described;
}

// Sorted by day and then amount, so that the grouping does not depend on the order of the file, and so that a
// group whose days are over can be closed: without that, a busy route would be quadratic.
function groupSame(block: readonly Statement[], context: Context): Statement[][] {
  const groups: Statement[][] = [];
  let open: { description: Description; statements: Statement[] }[] = [];
  for (const statement of [...block].sort(byDayThenAmount)) {
    const description = describe(statement, context);
    const { days } = description;
    if (days)
      open = open.filter(
        (g) => g.description.days === undefined || g.description.days.high + windowDays >= days.low,
      );
    const group = open.findLast((candidate) => fits(candidate.description, description));
    if (group) {
      group.statements.push(statement);
      continue;
    }
    const statements = [statement];
    groups.push(statements);
    open.push({ description, statements });
  }
  return groups;
}

const amountLow = (statement: Statement): number =>
  statement.amount === undefined ? -1 : intervalOf(statement.amount).low;

function byDayThenAmount(a: Statement, b: Statement): number {
  const [dayA, dayB] = [a.on ?? a.said ?? '', b.on ?? b.said ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return amountLow(a) - amountLow(b) || (a.id < b.id ? -1 : 1);
}

function inferConsignment(group: readonly Statement[]): Consignment {
  const first = group.find((statement) => statement.amount !== undefined) ?? group[0];
  if (!first?.product || !first.from || !first.to)
    throw new Error('a group of transfers has no transfer in it');
  return {
    id: `inferred.${first.id}`.slice(0, 80) as ConsignmentId,
    name: first.text,
    product: first.product,
    from: first.from,
    to: first.to,
  };
}

function collect(
  declared: ReadonlyMap<string, Consignment>,
  consignmentIdOf: ReadonlyMap<string, string>,
  known: Case['entries'],
  { products }: Context,
): Map<string, ConsignmentRecord> {
  const statements = groupBy(known.statement, (entry) => consignmentIdOf.get(entry.id));
  const lots = groupBy(known.lot, (entry): string => entry.consignment);
  const certificates = groupBy(known.certificate, (entry): string | undefined => entry.consignment);
  const testReports = groupBy(known['test-report'], (entry): string | undefined => entry.consignment);
  const records = new Map<string, ConsignmentRecord>();
  for (const [id, consignment] of declared) {
    const about = {
      statements: statements.get(id) ?? [],
      lots: lots.get(id) ?? [],
      certificates: certificates.get(id) ?? [],
      testReports: testReports.get(id) ?? [],
    };
    // A consignment nobody has yet said anything about does not exist on that day.
    if (Object.values(about).every((entries) => entries.length === 0)) continue;
    const isDeclared = !id.startsWith('inferred.');
    records.set(id, {
      id,
      declared: isDeclared,
      consignment,
      product: products.get(consignment.product),
      ...about,
    });
  }
  return records;
}
