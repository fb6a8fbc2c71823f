import { isDeepStrictEqual } from 'node:util';
import {
  type CaseRecord,
  type ConsignmentRecord,
  isWithdrawn,
  type Lot,
  type LotStep,
  type PartyId,
  type Stage,
  type Statement,
} from '../../case/index.js';
import { type Message, message } from '../../findings/index.js';
import { plainLetters } from '../../lib/text/index.js';
import type { LotRecord } from './find-lot.js';
import { documentsOn } from './judge-lot.js';

/** Another lot with the maker's number of this one. */
export type SameBatch = { readonly lot: Lot; readonly entry: ConsignmentRecord };

/** Who has goods of the lot, sent them or answers for them, and why we think so. */
export type ToTell = { readonly party: PartyId; readonly because: readonly Message[] };

/** What is known of where the goods of a lot went. No movement is read: it is what the case says. */
export type LotTrace = {
  readonly shipments: readonly {
    readonly entry: ConsignmentRecord;
    readonly how: 'own' | 'whole' | 'part';
  }[];
  readonly sameBatch: readonly SameBatch[];
  readonly toTell: readonly ToTell[];
  readonly said: readonly Statement[];
  readonly unknown: readonly Message[];
};

export function traceLot(found: LotRecord, record: CaseRecord): LotTrace {
  const { lot, entry, steps } = found;
  const sameBatch = findSameBatch(lot, record);
  const said = movesSaid(lot.id, entry, record);
  const shipments = shipmentsOf(entry, record);
  return {
    shipments,
    sameBatch,
    toTell: partiesToTell(found, record, { said, sameBatch, shipments }),
    said,
    unknown: whatIsUnknown(lot, steps, said),
  };
}

function shipmentsOf(entry: ConsignmentRecord, record: CaseRecord): LotTrace['shipments'] {
  const whole = record.consignments.get(entry.consignment.partOf ?? '');
  return [
    { entry, how: 'own' },
    ...(whole ? [{ entry: whole, how: 'whole' as const }] : []),
    ...record.partsOf(entry.id).map((part) => ({ entry: part, how: 'part' as const })),
  ];
}

// A maker numbers its own goods: the same number on other goods is another lot.
function findSameBatch(lot: Lot, record: CaseRecord): SameBatch[] {
  const { batch } = lot;
  if (batch === undefined) return [];
  const gtinOf = ({ product }: Lot) => record.products.get(product)?.gtin;
  const isSameGoods = (other: Lot): boolean =>
    other.product === lot.product || (gtinOf(lot) !== undefined && gtinOf(lot) === gtinOf(other));
  const number = plainLetters(batch).trim();
  return [...record.consignments.values()].flatMap((entry) =>
    entry.lots
      .filter((other) => other.id !== lot.id && isSameGoods(other))
      .filter((other) => other.batch !== undefined && plainLetters(other.batch).trim() === number)
      .map((other) => ({ lot: other, entry })),
  );
}

const moving: ReadonlySet<Stage | undefined> = new Set([
  'shipped',
  'received',
  'accepted',
  'rejected',
  'distributed',
  'recalled',
] as const);

/** Statements on where the goods of the lot, or of its whole consignment, went, as they were made. */
const movesSaid = (lot: string, { statements }: ConsignmentRecord, record: CaseRecord): Statement[] =>
  documentsOn(lot, statements)
    .filter(({ stage }) => moving.has(stage))
    .filter((one) => !isWithdrawn(one, record));

type Found = Pick<LotTrace, 'said' | 'sameBatch' | 'shipments'>;

function partiesToTell(
  { lot, entry }: LotRecord,
  record: CaseRecord,
  { said, sameBatch, shipments }: Found,
): ToTell[] {
  const because = new Map<PartyId, Message[]>();
  const add = (party: PartyId | undefined, text: Message): void => {
    if (party === undefined) return;
    const before = because.get(party);
    // Two statements of one speaker in one source are one reason.
    if (before === undefined) because.set(party, [text]);
    else if (!before.some((other) => isDeepStrictEqual(other, text))) before.push(text);
  };
  for (const { entry: one, how } of shipments)
    add(one.consignment.to, message(`lots.tell.${how}`, { shipment: one.consignment.name }));
  for (const one of said) {
    const source = record.sources.get(one.source)?.title ?? one.source;
    add(one.to, message('lots.tell.said', { source, speaker: record.nameOf(record.speakerOf(one)) }));
  }
  for (const { lot: other, entry: one } of sameBatch)
    add(one.consignment.to, message('lots.tell.batch', { lot: other.id, shipment: one.consignment.name }));
  add(entry.consignment.from, message('lots.tell.sender', { shipment: entry.consignment.name }));
  for (const { maker, title } of documentsOn(lot.id, entry.certificates))
    add(maker, message('lots.tell.maker', { document: title }));
  return [...because].map(([party, texts]) => ({ party, because: texts }));
}

function whatIsUnknown(lot: Lot, steps: readonly LotStep[], said: readonly Statement[]): Message[] {
  const isOut = steps.some(({ action }) => action === 'distribute') || said.some(isHandedOut);
  const isNamed = said.some((one) => isHandedOut(one) && one.to !== undefined);
  const isBack = said.some((one) => isBackSaid(one) && one.amount !== undefined);
  return [
    message('lots.trace.no-movement'),
    ...(lot.batch === undefined ? [message('lots.trace.no-batch')] : []),
    ...(isOut && !isNamed ? [message('lots.trace.no-receiver')] : []),
    ...(isOut && !isBack ? [message('lots.trace.no-return')] : []),
    message('lots.trace.no-authority'),
  ];
}

const isHandedOut = ({ stage }: Statement): boolean => stage === 'distributed';
const isBackSaid = ({ stage }: Statement): boolean => stage === 'recalled' || stage === 'rejected';
