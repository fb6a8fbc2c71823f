import { groupBy } from '../../lib/lists/index.js';
import type { Consignment, Lot } from '../entries/consignment.js';
import type { Certificate, TestReport } from '../entries/evidence-items.js';
import type { Case } from '../entries/kinds.js';
import type { Product } from '../entries/product.js';
import type { Statement } from '../entries/statement.js';

/** Everything known about one consignment on the day of the record. */
export type ConsignmentRecord = {
  readonly id: string;
  /** Declared in the case, or put together from statements that name no consignment but describe the same one. */
  readonly declared: boolean;
  readonly consignment: Consignment;
  readonly product: Product | undefined;
  readonly statements: readonly Statement[];
  readonly lots: readonly Lot[];
  readonly certificates: readonly Certificate[];
  readonly testReports: readonly TestReport[];
};

/** Puts what is known of each consignment together. One that nobody has said anything about yet is left out. */
export function collectConsignments(
  consignments: ReadonlyMap<string, Consignment>,
  consignmentIdOf: ReadonlyMap<string, string>,
  known: Case['entries'],
  products: ReadonlyMap<string, Product>,
): Map<string, ConsignmentRecord> {
  const declared = new Set<string>(known.consignment.map((entry) => entry.id));
  const statements = groupBy(known.statement, (entry) => consignmentIdOf.get(entry.id));
  const lots = groupBy(known.lot, (entry): string => entry.consignment);
  const ofLot = new Map<string | undefined, string>(known.lot.map((lot) => [lot.id, lot.consignment]));
  const shipmentOf = ({ consignment, lot }: Certificate | TestReport) => consignment ?? ofLot.get(lot);
  const certificates = groupBy(known.certificate, shipmentOf);
  const testReports = groupBy(known['test-report'], shipmentOf);
  const records = new Map<string, ConsignmentRecord>();
  for (const [id, consignment] of consignments) {
    const about = {
      statements: statements.get(id) ?? [],
      lots: lots.get(id) ?? [],
      certificates: certificates.get(id) ?? [],
      testReports: testReports.get(id) ?? [],
    };
    if (Object.values(about).every((entries) => entries.length === 0)) continue;
    const product = products.get(consignment.product);
    records.set(id, { id, declared: declared.has(id), consignment, product, ...about });
  }
  return records;
}
