import { hasCheckDigit } from '../../../../src/lib/gs1/index';
import { addAll } from '../../../../src/lib/lists/index';
import {
  type DeliveredLine,
  type Delivery,
  documentOfDelivery,
  eventsOfDelivery,
  goodsNamed,
  placeWithGln,
  readLabel,
  refusedOf,
  typedPlace,
} from '../../../../src/movement/delivery/index';
import { typedNumber } from '../../ui/typed/typed-number';
import { type DeliveryDraft, newId, noCount, type TypedCount } from './draft';
import type { Kept } from './outbox/outbox';

/** What keeps a delivery from being confirmed; each is said where it is to be mended. */
export type Lack =
  | 'place'
  | 'gln'
  | 'receiver'
  | 'goods'
  | `name ${string}`
  | `choice ${string}`
  | `twice ${string}`
  | `count ${string}`
  | `refused ${string}`
  | `why ${string}`
  | `reason ${string}`;

export type KnownPlace = { readonly name: string; readonly gln?: string | undefined };

export const wholeNumber = (text: string): number => typedNumber(text, { isWhole: true });
const isCount = (number: number): boolean => Number.isSafeInteger(number) && number > 0;

export const isGlnLike = (place: string): boolean => /^\d{13}$/.test(place.trim());

/** The name by which events know the place: its GLN, that of a known place of this name, or the name. */
export function namedPlace(text: string, known: readonly KnownPlace[]): string {
  const place = text.trim();
  if (isGlnLike(place)) return placeWithGln(place);
  const gln = known.find(({ name }) => name.trim() === place)?.gln;
  return gln === undefined ? typedPlace(place) : placeWithGln(gln);
}

export type Drafted = { readonly lines: readonly DeliveredLine[]; readonly lacks: readonly Lack[] };

/** The lines of a draft as they stand, and what they lack. */
export function draftedLines({ labels, counts }: DeliveryDraft, asOf: string): Drafted {
  const lines: DeliveredLine[] = [];
  const lacks: Lack[] = [];
  const named = new Set<string>();
  for (const label of labels) {
    const { known, readings } = readLabel(label, asOf);
    const goods = goodsNamed(known);
    const count = counts[label.id] ?? noCount;
    if (readings.length > 0 && label.choice === undefined) lacks.push(`choice ${label.id}`);
    else if (goods === undefined) lacks.push(`name ${label.id}`);
    else if (named.has(goods.id)) lacks.push(`twice ${label.id}`);
    else {
      named.add(goods.id);
      const line = lineOf(goods, count);
      addAll(lacks, lacksOf(label.id, line, count));
      lines.push(line);
    }
  }
  return { lines, lacks };
}

function lineOf(goods: DeliveredLine['goods'], { counted, refusals }: TypedCount): DeliveredLine {
  return {
    goods,
    counted: goods.isThing ? 1 : wholeNumber(counted),
    refusals: refusals.map(({ reason, pieces, note }) => ({
      // One without a reason is not confirmed.
      reason: reason === '' ? 'other' : reason,
      pieces: goods.isThing ? 1 : wholeNumber(pieces),
      note: note.trim() === '' ? undefined : note.trim(),
    })),
  };
}

function lacksOf(label: string, line: DeliveredLine, { refusals }: TypedCount): Lack[] {
  if (!isCount(line.counted)) return [`count ${label}`];
  if (line.refusals.some(({ pieces }) => !isCount(pieces)) || refusedOf(line) > line.counted)
    return [`refused ${label}`];
  if (refusals.some(({ reason }) => reason === '')) return [`why ${label}`];
  return refusals.some(({ reason, note }) => reason === 'other' && note.trim() === '')
    ? [`reason ${label}`]
    : [];
}

/** What was typed so far, also of lines that lack something yet. */
export function soFar({ labels, counts }: DeliveryDraft, asOf: string) {
  const lines = labels.map((label) => {
    const goods = goodsNamed(readLabel(label, asOf).known) ?? { id: '', isThing: false };
    return lineOf(goods, counts[label.id] ?? noCount);
  });
  return {
    lots: lines.length,
    counted: lines.reduce((sum, line) => sum + (line.counted || 0), 0),
    refused: lines.reduce((sum, line) => sum + (refusedOf(line) || 0), 0),
  };
}

export function lacksIn(draft: DeliveryDraft, asOf: string): Lack[] {
  const { lacks } = draftedLines(draft, asOf);
  const isBadGln = isGlnLike(draft.place) && !hasCheckDigit(draft.place.trim());
  return [
    ...(draft.place.trim() === '' ? (['place'] as const) : isBadGln ? (['gln'] as const) : []),
    ...(draft.receiver.trim() === '' ? (['receiver'] as const) : []),
    ...(draft.labels.length === 0 ? (['goods'] as const) : []),
    ...lacks,
  ];
}

export type Confirming = {
  readonly now: Date;
  readonly asOf: string;
  readonly known: readonly KnownPlace[];
  /** Of the drawn signature. */
  readonly signature: string | undefined;
  readonly clockAhead: number | undefined;
};

/** What is kept once a delivery is confirmed: its events are made now, and are the same whenever they are sent. */
export function confirmed(
  draft: DeliveryDraft,
  { now, asOf, known, signature, clockAhead }: Confirming,
): Kept {
  const { lines } = draftedLines(draft, asOf);
  const at = now.toISOString();
  const text = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim());
  const sha256 = signature ?? draft.sheet;
  const delivery: Delivery = {
    id: draft.id,
    at,
    offset: offsetOf(now),
    clockAhead,
    place: namedPlace(draft.place, known),
    receiver: draft.receiver.trim(),
    role: text(draft.role),
    handedBy: text(draft.handedBy),
    note: text(draft.note),
    shipment: draft.shipment && { caseId: draft.shipment.caseId, id: draft.shipment.id },
    lines,
    photos: draft.photos,
    signature:
      sha256 === undefined ? undefined : { sha256, way: signature === undefined ? 'sheet' : 'finger' },
  };
  return {
    id: draft.id,
    at,
    place: draft.place.trim(),
    receiver: delivery.receiver,
    pieces: lines.reduce((sum, { counted }) => sum + counted, 0),
    refused: lines.reduce((sum, line) => sum + refusedOf(line), 0),
    document: documentOfDelivery(eventsOfDelivery(delivery, newId), at),
    pictures: [...new Set([...draft.photos, ...(sha256 === undefined ? [] : [sha256])])],
    sent: [],
    state: 'waiting',
    draft,
  };
}

/** As EPCIS writes the zone of an event: how far the clock on the wall is ahead of UTC. */
export function offsetOf(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
