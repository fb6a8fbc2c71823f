import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { consignmentKind, lotKind } from './consignment.js';
import type { KindDefinition } from './define-kind.js';
import { editionKind } from './edition.js';
import { certificateKind, hashtagStudyKind, mediaKind, testReportKind } from './evidence-items.js';
import { CaseId, PartyId } from './ids.js';
import { partyKind } from './party.js';
import { placeKind } from './place.js';
import { productKind } from './product.js';
import { Language, sourceKind } from './source.js';
import { statementKind } from './statement.js';
import { Text } from './vocabulary.js';

/** What a case folder holds, in the order in which its files are read. */
export const kinds = {
  source: sourceKind,
  party: partyKind,
  place: placeKind,
  product: productKind,
  consignment: consignmentKind,
  lot: lotKind,
  statement: statementKind,
  certificate: certificateKind,
  'test-report': testReportKind,
  media: mediaKind,
  'hashtag-study': hashtagStudyKind,
  edition: editionKind,
} as const satisfies Readonly<Record<string, KindDefinition>>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
export const Kind = z.enum(kindNames as [Kind, ...Kind[]]);

/** Whether it comes of an act of its own and is not entered, changed or removed by hand. */
export const isMade = (kind: Kind): boolean => {
  const definition: KindDefinition = kinds[kind];
  return definition.isMade === true;
};

/** The kinds that people enter, which are what the answers rest on. */
export const enteredKinds: readonly Kind[] = kindNames.filter((kind) => !isMade(kind));

export type EntryOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** Something for each kind, by its name. */
export const mapKinds = <M extends { readonly [K in Kind]: M[Kind] }>(of: (kind: Kind) => M[Kind]): M =>
  // Every kind is among the names.
  Object.fromEntries(kindNames.map((kind) => [kind, of(kind)])) as M;

type EntrySchema<E> = Pick<z.ZodType<E>, 'safeParse' | 'parse'>;
type EntrySchemas = { readonly [K in Kind]: EntrySchema<EntryOf<K>> };

/** The schemas, typed so that a kind that is not known until run time gives the entry of that kind. */
export const entrySchemas = mapKinds<EntrySchemas>((kind) => kinds[kind].schema);

type References = { readonly [K in Kind]: Readonly<Record<string, Kind>> };

/** Fields that name another entry, and the kind they name. Used to check links and to find what depends on what. */
export const references = mapKinds<References>((kind) => kinds[kind].references);

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

export const endsBeforeItBegins = ({ from, to }: Pick<CaseHeader, 'from' | 'to'>): boolean =>
  from !== undefined && to !== undefined && to < from;

export type Format = 'yaml' | 'csv';

/** A case in memory: each kind in the order of its file. */
export type Case = {
  readonly header: CaseHeader;
  readonly entries: { readonly [K in Kind]: readonly EntryOf<K>[] };
  /** How each kind is written down, so that an export gives back the files that came in. */
  readonly formats: { readonly [K in Kind]?: Format };
};
