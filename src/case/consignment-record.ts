import type { Consignment, Lot } from './consignment.js';
import type { Certificate, TestReport } from './evidence-items.js';
import type { Product } from './product.js';
import type { Statement } from './statement.js';

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
