import type { Day } from '../../lib/days/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { withBaseUnits } from '../entries/base-units.js';
import type { HashtagStudy, MediaItem } from '../entries/evidence-items.js';
import type { PartyId } from '../entries/ids.js';
import type { Case, CaseHeader, Entry, Kind } from '../entries/kinds.js';
import type { Party } from '../entries/party.js';
import type { Place } from '../entries/place.js';
import type { Product } from '../entries/product.js';
import { settleAmounts } from '../entries/settle-amounts.js';
import type { Source } from '../entries/source.js';
import type { Statement } from '../entries/statement.js';
import type { ConsignmentRecord } from './consignment-record.js';
import { knownBy } from './known.js';
import { type OriginIndex, originOf, principalOf, speakerOf } from './origin.js';
import { reconcile } from './reconcile.js';
import { type WholeOf, wholesOf } from './told-part.js';

/** The record: what the case holds as of a day, reconciled. Pure data with lookups; built once per question. */
export type CaseRecord = {
  readonly header: CaseHeader;
  readonly asOf: Day;
  readonly hash: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly places: ReadonlyMap<string, Place>;
  readonly products: ReadonlyMap<string, Product>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly consignments: ReadonlyMap<string, ConsignmentRecord>;
  readonly media: ReadonlyMap<string, MediaItem>;
  readonly hashtagStudies: ReadonlyMap<string, HashtagStudy>;
  /** Any entry known on the day. */
  readonly entryOf: (kind: Kind, id: string) => Entry | undefined;
  /** Statements about each statement (`about`), the other way round. */
  readonly repliesTo: ReadonlyMap<string, readonly Statement[]>;
  /** The consignments declared to be a part of one. */
  readonly partsOf: (consignment: string) => readonly ConsignmentRecord[];
  readonly consignmentOf: (statement: Statement) => ConsignmentRecord | undefined;
  /** The statement of the whole that one tells a part of. */
  readonly wholeOf: WholeOf;
  readonly speakerOf: (statement: Statement) => PartyId | undefined;
  readonly originOf: (statement: Statement) => PartyId | undefined;
  readonly principalOf: (party: PartyId) => PartyId;
  readonly nameOf: (party: PartyId | undefined) => string;
};

/** Builds the record of a case as of a day. `hash` is the hash of the case it is built from. */
export function buildRecord(caseData: Case, asOf: Day, hash: string): CaseRecord {
  const settled = settleAmounts(knownBy(caseData, asOf).entries, caseData);
  const known = { ...settled, product: withBaseUnits(settled) };
  const statements = byId(known.statement);
  const parties = byId(known.party);
  const sources = byId(known.source);
  const products = byId(known.product);
  const index: OriginIndex = { statements, sources, parties };
  const { consignments, consignmentIdOf } = reconcile(known, { parties, products });
  const parts = groupBy(consignments.values(), ({ consignment }): string | undefined => consignment.partOf);
  return {
    header: caseData.header,
    asOf,
    hash,
    sources,
    parties,
    products,
    statements,
    consignments,
    places: byId(known.place),
    media: byId(known.media),
    hashtagStudies: byId(known['hashtag-study']),
    entryOf: findEntry(known),
    repliesTo: repliesByStatement(known.statement),
    partsOf: (consignment) => parts.get(consignment) ?? [],
    consignmentOf: (statement) => {
      const id = consignmentIdOf.get(statement.id);
      return id === undefined ? undefined : consignments.get(id);
    },
    wholeOf: wholesOf(statements),
    speakerOf: (statement) => speakerOf(statement, index),
    originOf: (statement) => originOf(statement, index),
    principalOf: (party) => principalOf(party, parties),
    nameOf: (party) => (party === undefined ? '' : (parties.get(party)?.name ?? party)),
  };
}

function byId<E extends { id: string }>(entries: readonly E[]): Map<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function repliesByStatement(statements: readonly Statement[]): Map<string, Statement[]> {
  const replies = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const id of statement.about ?? []) {
      const before = replies.get(id);
      if (before) before.push(statement);
      else replies.set(id, [statement]);
    }
  }
  return replies;
}

// Each kind is indexed when first asked for: most questions look at few of them.
function findEntry(known: Case['entries']): CaseRecord['entryOf'] {
  const indexes = new Map<Kind, ReadonlyMap<string, Entry>>();
  return (kind, id) => {
    const index = indexes.get(kind) ?? byId<Entry>(known[kind]);
    indexes.set(kind, index);
    return index.get(id);
  };
}
