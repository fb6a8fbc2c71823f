import type { Kind } from './kinds.js';

type Fields = Readonly<Record<string, unknown>>;

// What tells one entry from another of its kind where its name has no Latin letter.
const telling: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  party: ['kind', 'country'],
  place: ['kind', 'country'],
  product: ['class'],
  source: ['kind', 'publisher', 'published'],
  consignment: ['product', 'from', 'to'],
  statement: ['consignment', 'stage', 'on', 'source'],
  lot: ['consignment', 'expires'],
  certificate: ['documentType', 'lot', 'consignment', 'issued'],
  'test-report': ['lot', 'consignment', 'on'],
};

/** Words for an id where the name gives none: the kind, and what the entry says of sides, place and day. */
export const idWordsOf = (kind: Kind, entry: Fields): string =>
  [kind, ...(telling[kind] ?? []).map((field) => entry[field])]
    .filter((word) => typeof word === 'string' && word !== '')
    .join(' ');
