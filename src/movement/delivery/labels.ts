import { readScan, type ScanFields } from '../scan/index.js';
import { type GoodsKnown, goodsNamed } from './names.js';

/** What is known of the goods of one label, and how many it says there are. */
export type LabelKnown = GoodsKnown & {
  readonly expiry?: string | undefined;
  readonly count?: number | undefined;
};

/** A label: the bar codes that were read of it, and what somebody typed. */
export type DeliveryLabel = {
  readonly id: string;
  readonly texts: readonly string[];
  readonly typed: LabelKnown;
  /** Which of several readings somebody chose. */
  readonly choice?: number | undefined;
  /** Added before the phone knew what the shipment is of: of that, as soon as it does. */
  readonly isOfShipment?: boolean | undefined;
};

/** What two say together; undefined where they contradict each other. Nothing that is known gives way to a blank. */
export function mergeKnown(one: LabelKnown, other: LabelKnown): LabelKnown | undefined {
  const merged: Partial<Record<string, string | number>> = {};
  const both: [string, string | number | undefined][] = [...Object.entries(one), ...Object.entries(other)];
  for (const [name, value] of both) {
    const said = typeof value === 'string' ? value.trim() : value;
    if (said === undefined || said === '') continue;
    if (merged[name] !== undefined && merged[name] !== said) return undefined;
    merged[name] = said;
  }
  return merged;
}

export type LabelRead = {
  readonly known: LabelKnown;
  readonly outcome: ReturnType<typeof readScan>['outcome'] | 'typed';
  readonly says: ReturnType<typeof readScan>['says'];
  /** Every way it may be read, where somebody has to choose one. */
  readonly readings: readonly { readonly text: string; readonly known: LabelKnown }[];
};

/** What a label says. `asOf` is today, for the century of a year of two digits. */
export function readLabel({ texts, typed, choice }: Omit<DeliveryLabel, 'id'>, asOf: string): LabelRead {
  if (texts.length === 0)
    return { known: mergeKnown(typed, {}) ?? {}, outcome: 'typed', says: [], readings: [] };
  const scan = readScan(texts, { asOf });
  const readings = scan.readings.map(({ elements, fields }) => ({
    text: elements.map(({ ai, value }) => `(${ai})${value}`).join(' '),
    known: knownIn(fields),
  }));
  const chosen = choice === undefined ? undefined : readings[choice]?.known;
  const scanned = chosen ?? knownIn(scan.fields);
  // What somebody typed stands where the codes are silent; where they are not, the codes are what is on the goods.
  const known = mergeKnown(typed, scanned) ?? { ...typed, ...scanned };
  const isOpen = scan.outcome === 'doubt' || (scan.outcome === 'refuse' && readings.length > 0);
  return {
    known,
    outcome: chosen === undefined ? scan.outcome : 'read',
    says: scan.says,
    readings: isOpen ? readings : [],
  };
}

/** Goods by the number of the trade item in a pallet, where a pallet's label says it. */
function knownIn({ gtin, contentGtin, lot, serial, sscc, unit, expiry, count }: ScanFields): LabelKnown {
  return defined({ gtin: gtin ?? contentGtin, lot, serial, sscc, unit, expiry: expiry?.date, count });
}

const defined = (known: LabelKnown): LabelKnown => mergeKnown(known, {}) ?? {};

/** Whether a label lacks nothing that goods are named by, so that the next bar code is of the next label. */
export const isWholeLabel = (known: LabelKnown): boolean =>
  goodsNamed(known)?.isThing === true ||
  // Goods without a code have none that could come yet.
  known.product !== undefined ||
  (known.gtin !== undefined && known.lot !== undefined);

export type Scanned = {
  readonly labels: readonly DeliveryLabel[];
  /** What became of the code: of which label it is, or why it is none. */
  readonly at:
    | { readonly label: string; readonly as: 'new' | 'merged' | 'there' }
    | { readonly as: 'unread'; readonly outcome: 'refuse' | 'not-gs1'; readonly says: LabelRead['says'] };
};

/**
 * One more bar code. The first label is the last that was begun: while it lacks its product or its lot, a code that does not
 * contradict it is the other half of it. Any other begins a label of its own; one that names what is there already adds none.
 */
export function addCode(
  labels: readonly DeliveryLabel[],
  text: string,
  { asOf, newId }: { readonly asOf: string; readonly newId: () => string },
): Scanned {
  const alone = readLabel({ texts: [text], typed: {} }, asOf);
  if ((alone.outcome === 'refuse' && alone.readings.length === 0) || alone.outcome === 'not-gs1')
    return { labels, at: { as: 'unread', outcome: alone.outcome, says: alone.says } };
  const same = labels.find(({ texts }) => texts.includes(text));
  const [open, ...others] = labels;
  const isOpen = open !== undefined && !isWholeLabel(readLabel(open, asOf).known);
  if (open !== undefined && isOpen && same !== open) {
    const both = { ...open, texts: [...open.texts, text] };
    const halves = mergeKnown(readLabel(open, asOf).known, alone.known);
    const merged = readLabel(both, asOf);
    if (halves !== undefined && merged.outcome !== 'refuse') {
      const twin = others.find((each) => isSameGoods(each, both, asOf));
      if (twin !== undefined) return { labels: others, at: { label: twin.id, as: 'there' } };
      return { labels: [both, ...others], at: { label: open.id, as: 'merged' } };
    }
  }
  const fresh = { id: newId(), texts: [text], typed: {} };
  const there =
    labels.find((each) => isSameGoods(each, fresh, asOf)) ?? (isOpen && same === open ? same : undefined);
  if (there !== undefined) return { labels, at: { label: there.id, as: 'there' } };
  return { labels: [fresh, ...labels], at: { label: fresh.id, as: 'new' } };
}

function isSameGoods(one: DeliveryLabel, other: DeliveryLabel, asOf: string): boolean {
  const [a, b] = [readLabel(one, asOf), readLabel(other, asOf)].map(({ known }) => known);
  return (
    a !== undefined &&
    b !== undefined &&
    isWholeLabel(b) &&
    goodsNamed(a)?.id === goodsNamed(b)?.id &&
    mergeKnown({ expiry: a.expiry }, { expiry: b.expiry }) !== undefined
  );
}
