import { groupBy } from '../../../src/lib/lists/index';
import type { Flow } from '../../../src/terms/http/api';

/** What may be added up: the same goods, counted in the same unit. */
export const goodsOf = ({ productClass, unit }: Pick<Flow, 'productClass' | 'unit'>): string =>
  `${productClass} ${unit}`;

/** Flows of one kind of goods and one unit each, those with most flows first. */
export function groupByGoods<F extends Pick<Flow, 'productClass' | 'unit'>>(
  flows: readonly F[],
): [F, ...F[]][] {
  return [...groupBy(flows, goodsOf).values()]
    .flatMap(([first, ...others]): [F, ...F[]][] => (first ? [[first, ...others]] : []))
    .sort((a, b) => b.length - a.length);
}
