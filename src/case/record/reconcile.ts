import { groupBy } from '../../lib/lists/index.js';
import { intervalOf } from '../entries/amount.js';
import type { Consignment } from '../entries/consignment.js';
import type { ConsignmentId } from '../entries/ids.js';
import type { Case } from '../entries/kinds.js';
import type { Statement } from '../entries/statement.js';
import { type ConsignmentRecord, collectConsignments } from './consignment-record.js';
import {
  type DescriptionContext,
  describeConsignment,
  describeStatement,
  fits,
  mergeDescriptions,
  routeOf,
  type TransferDescription,
  windowDays,
} from './transfer-description.js';

// Several outlets reporting one shipment are one consignment. A statement that names its consignment is taken at
// its word. One that does not is linked to the only declared consignment it fits; where it fits two, it is left
// alone, because a wrong link is worse evidence than none. What fits nothing is grouped with the statements that
// say the same, so that ten reports of an undeclared shipment are not ten shipments.

export type Reconciled = {
  readonly consignments: Map<string, ConsignmentRecord>;
  readonly consignmentIdOf: Map<string, string>;
};

export function reconcile(known: Case['entries'], context: DescriptionContext): Reconciled {
  const { consignmentIdOf, loose } = linkNamed(known);
  const unlinked = linkFitting(loose, known, consignmentIdOf, context);
  const consignments = new Map<string, Consignment>(known.consignment.map((entry) => [entry.id, entry]));
  for (const group of groupSame(unlinked, context)) {
    const consignment = inferConsignment(group);
    consignments.set(consignment.id, consignment);
    for (const statement of group) consignmentIdOf.set(statement.id, consignment.id);
  }
  const collected = collectConsignments(consignments, consignmentIdOf, known, context.products);
  return { consignments: collected, consignmentIdOf };
}

type Links = Map<string, string>;

function linkNamed(known: Case['entries']): { consignmentIdOf: Links; loose: Statement[] } {
  const ofLot = new Map<string | undefined, ConsignmentId>(known.lot.map((lot) => [lot.id, lot.consignment]));
  const consignmentIdOf: Links = new Map();
  const loose: Statement[] = [];
  for (const statement of known.statement) {
    const named = statement.consignment ?? ofLot.get(statement.lot);
    if (named !== undefined) consignmentIdOf.set(statement.id, named);
    else if (describesTransfer(statement)) loose.push(statement);
  }
  return { consignmentIdOf, loose };
}

// A rule about exports or a count of the sick is not a consignment, even when it names a product.
const describesTransfer = (statement: Statement): boolean =>
  statement.product !== undefined &&
  statement.to !== undefined &&
  statement.from !== undefined &&
  (statement.measure === undefined || statement.measure === 'goods');

/** Links what fits exactly one declared consignment and gives back what fits none. */
function linkFitting(
  loose: readonly Statement[],
  known: Case['entries'],
  consignmentIdOf: Links,
  context: DescriptionContext,
): Statement[] {
  const routes = groupBy(describeDeclared(known, consignmentIdOf, context), ([, d]) => routeOf(d));
  return loose.filter((statement) => {
    const description = describeStatement(statement, context);
    const sameRoute = routes.get(routeOf(description)) ?? [];
    const [only, second] = sameRoute.filter(([, declared]) => fits(declared, description));
    if (only && !second) consignmentIdOf.set(statement.id, only[0]);
    return only === undefined;
  });
}

function describeDeclared(
  known: Case['entries'],
  consignmentIdOf: Links,
  context: DescriptionContext,
): Map<string, TransferDescription> {
  const products = new Map<string, Consignment['product']>(
    known.consignment.map(({ id, product }) => [id, product]),
  );
  const described = new Map<string, TransferDescription>(
    known.consignment.map((entry) => [entry.id, describeConsignment(entry, context)]),
  );
  for (const statement of known.statement) {
    const id = consignmentIdOf.get(statement.id);
    const before = id === undefined ? undefined : described.get(id);
    if (id === undefined || !before) continue;
    const product = statement.product ?? products.get(id);
    described.set(id, mergeDescriptions(before, describeStatement(statement, context, product)));
  }
  return described;
}

function groupSame(statements: readonly Statement[], context: DescriptionContext): Statement[][] {
  const routes = groupBy(statements, (statement) => routeOf(describeStatement(statement, context)));
  return [...routes.values()].flatMap((route) => groupRoute(route, context));
}

type Group = { description: TransferDescription; readonly statements: Statement[] };

// Sorted by day and then amount, so that the grouping does not depend on the order of the file, and so that a
// group whose days are over can be closed: without that, a busy route would be quadratic.
function groupRoute(route: readonly Statement[], context: DescriptionContext): Statement[][] {
  const groups: Group[] = [];
  let open: Group[] = [];
  for (const statement of [...route].sort(byDayThenAmount)) {
    const description = describeStatement(statement, context);
    open = open.filter((group) => !isOver(group, description));
    const group = open.findLast((candidate) => fits(candidate.description, description));
    if (group) group.statements.push(statement);
    else {
      const started = { description, statements: [statement] };
      groups.push(started);
      open.push(started);
    }
  }
  return groups.map(({ statements }) => statements);
}

const isOver = ({ description: { days } }: Group, later: TransferDescription): boolean =>
  days !== undefined && later.days !== undefined && days.high + windowDays < later.days.low;

const amountLow = (statement: Statement): number =>
  statement.amount === undefined ? -1 : intervalOf(statement.amount).low;

function byDayThenAmount(a: Statement, b: Statement): number {
  const [dayA, dayB] = [a.on ?? a.said ?? '', b.on ?? b.said ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return amountLow(a) - amountLow(b) || (a.id < b.id ? -1 : 1);
}

const inferredPrefix = 'inferred.';

function inferConsignment(group: readonly Statement[]): Consignment {
  const first = group.find((statement) => statement.amount !== undefined) ?? group[0];
  if (!first?.product || !first.from || !first.to) {
    throw new Error('a group of transfers has no transfer in it');
  }
  return {
    id: `${inferredPrefix}${first.id}` as ConsignmentId,
    name: first.text,
    product: first.product,
    from: first.from,
    to: first.to,
  };
}
