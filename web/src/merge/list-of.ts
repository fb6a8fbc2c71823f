import type { MergedKind } from '../../../src/case/index';

/** The list in which a kind stands on the page of sources; shipments and lots have a page of their own. */
export const listOf = {
  party: 'parties',
  place: 'places',
  product: 'products',
} as const satisfies Readonly<Record<Exclude<MergedKind, 'consignment' | 'lot'>, string>>;
