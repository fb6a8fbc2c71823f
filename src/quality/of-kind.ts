import { type CaseRecord, type ConsignmentRecord, intervalOf, type Statement } from '../case/index.js';
import { groupBy } from '../lib/lists/index.js';

/**
 * The least share of the infected a kit should find. WHO's minimum for antigen tests, by ECDC of 19 November 2020;
 * Spain had expected as much of its kits in March.
 */
export const sensitivityAsked = 0.8;

/** Who says that kits of this kind, whoever made them, find too few of the infected. */
export function poorOfKind({ consignment }: ConsignmentRecord, record: CaseRecord): readonly Statement[] {
  const known = poorByProduct.get(record) ?? findPoor(record);
  poorByProduct.set(record, known);
  return known.get(consignment.product) ?? [];
}

// Looked for once in a record, not once for each of its consignments.
const poorByProduct = new WeakMap<CaseRecord, ReadonlyMap<string | undefined, Statement[]>>();

const findPoor = (record: CaseRecord): Map<string | undefined, Statement[]> =>
  groupBy(
    [...record.statements.values()].filter((statement) => isPoor(statement, record)),
    (statement): string | undefined => statement.product,
  );

const isPoor = (statement: Statement, record: CaseRecord): boolean =>
  statement.measure === 'sensitivity' &&
  statement.amount !== undefined &&
  record.consignmentOf(statement) === undefined &&
  intervalOf(statement.amount).high < sensitivityAsked;
