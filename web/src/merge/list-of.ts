import type { MergedKind } from '../../../src/case/index';

/** The list in which a kind stands on the page of sources. */
export const listOf = {
  party: 'parties',
  place: 'places',
  product: 'products',
} as const satisfies Readonly<Record<MergedKind, string>>;
