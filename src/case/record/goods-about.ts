import type { Product } from '../entries/product.js';
import type { Statement } from '../entries/statement.js';
import type { CaseRecord } from './record.js';
import { goodsOf, goodsOfProduct } from './went.js';

/** The product a statement speaks of: its own, or that of its consignment. */
export const productAbout = (statement: Statement, record: CaseRecord): Product | undefined =>
  statement.product === undefined
    ? record.consignmentOf(statement)?.product
    : record.products.get(statement.product);

/** The goods a statement speaks of, as words of an id. */
export function goodsAbout(statement: Statement, record: CaseRecord): string | undefined {
  const product = productAbout(statement, record);
  const entry = record.consignmentOf(statement);
  const words = product ? goodsOfProduct(product) : entry && goodsOf(entry);
  return words?.join('.').toLowerCase();
}
