import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { Consignment, Lot } from './consignment.js';
import { Certificate, HashtagStudy, MediaItem, TestReport } from './evidence-items.js';
import { CaseId, PartyId } from './ids.js';
import { Party } from './party.js';
import { Place } from './place.js';
import { Product } from './product.js';
import { Language, Source } from './source.js';
import { Statement } from './statement.js';
import { Text } from './vocabulary.js';

/** What a case folder holds: kind, the schema of an entry, and the file it is kept in (.yaml or .csv). */
export const kinds = {
  source: { schema: Source, file: 'sources' },
  party: { schema: Party, file: 'parties' },
  place: { schema: Place, file: 'places' },
  product: { schema: Product, file: 'products' },
  consignment: { schema: Consignment, file: 'consignments' },
  lot: { schema: Lot, file: 'lots' },
  statement: { schema: Statement, file: 'statements' },
  certificate: { schema: Certificate, file: 'certificates' },
  'test-report': { schema: TestReport, file: 'test-reports' },
  media: { schema: MediaItem, file: 'media' },
  'hashtag-study': { schema: HashtagStudy, file: 'hashtag-studies' },
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
export const Kind = z.enum(kindNames as [Kind, ...Kind[]]);

export type EntryOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

type EntrySchema<E> = Pick<z.ZodType<E>, 'safeParse' | 'parse'>;

/** The schemas again, typed so that a kind that is not known until run time gives the entry of that kind. */
export const entrySchemas: { readonly [K in Kind]: EntrySchema<EntryOf<K>> } = {
  source: Source,
  party: Party,
  place: Place,
  product: Product,
  consignment: Consignment,
  lot: Lot,
  statement: Statement,
  certificate: Certificate,
  'test-report': TestReport,
  media: MediaItem,
  'hashtag-study': HashtagStudy,
};

/** case.yaml */
export const CaseHeader = z.strictObject({
  id: CaseId,
  title: Text,
  summary: Text.optional(),
  from: Day.optional(),
  to: Day.optional(),
  /** What its sources are written in where they do not say: decides whether 1.234 is a thousand. */
  language: Language.optional(),
  editor: PartyId.optional(),
});
export type CaseHeader = z.infer<typeof CaseHeader>;

export type Format = 'yaml' | 'csv';

/** A case in memory: each kind in the order of its file. */
export type Case = {
  readonly header: CaseHeader;
  readonly entries: { readonly [K in Kind]: readonly EntryOf<K>[] };
  /** How each kind is written down, so that an export gives back the files that came in. */
  readonly formats: { readonly [K in Kind]?: Format };
};
