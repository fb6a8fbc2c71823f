import type { Happening } from './happening.js';

/** A receipt whose clock stood before that of the shipment it ends. */
export type Skew = { readonly thing: string; readonly receipt: Happening; readonly shipment: Happening };

// As far as two time zones are apart: more is no clock that is wrong.
const widestMs = 26 * 3_600_000;

export const isSent = ({ step, disposition }: Happening): boolean =>
  step === 'shipping' ||
  step === 'departing' ||
  (disposition === 'in_transit' && step !== 'receiving' && step !== 'arriving');

export const isReceived = ({ step }: Happening): boolean => step === 'receiving' || step === 'arriving';

/** Whether the goods are no more afterwards, given to a patient or destroyed. */
export const isUsing = ({ kind, action, step, disposition }: Happening): boolean =>
  kind === 'ObjectEvent' &&
  (action === 'DELETE' ||
    step === 'destroying' ||
    (step === 'dispensing' && disposition !== 'partially_dispensed'));

/**
 * Goods cannot be sent to where they already are from where they no longer are: a receipt by the addressee that is told
 * a little before the shipment, with nothing of the goods in between, ends that shipment. It is put after it, and said.
 */
export function placeShipmentsBeforeReceipts(ordered: readonly Happening[]): {
  readonly happenings: readonly Happening[];
  readonly skews: readonly Skew[];
} {
  const skews: Skew[] = [];
  const before = new Map<Happening, Happening>();
  const open = new Deliveries();
  const last = new Map<string, Happening>();
  for (const each of ordered) {
    for (const { id, receipt } of open.take(each)) {
      if (before.has(each)) continue;
      skews.push({ thing: id, receipt, shipment: each });
      before.set(each, receipt);
    }
    for (const thing of each.things) {
      const earlier = last.get(thing);
      if (earlier && endsLate(earlier, each) && !before.has(each)) {
        skews.push({ thing, receipt: earlier, shipment: each });
        before.set(each, earlier);
      } else last.set(thing, each);
    }
  }
  return { happenings: before.size === 0 ? ordered : moved(ordered, before), skews };
}

/** Goods without serials, sent to a place and received there: as much of the same lot, each receipt with one shipment. */
class Deliveries {
  private readonly sent = new Map<string, number>();
  private readonly early = new Map<string, Happening[]>();

  /** The receipts that a shipment was ended by before it was told. */
  take(each: Happening): { readonly id: string; readonly receipt: Happening }[] {
    const place = isSent(each) ? each.to : isReceived(each) ? each.place : undefined;
    if (place === undefined || each.parent !== undefined) return [];
    return each.amounts.flatMap(({ id, quantity }) => {
      const key = `${id} ${quantity ?? ''} ${placeKey(place)}`;
      if (!isSent(each)) {
        const waiting = this.sent.get(key) ?? 0;
        if (waiting > 0) this.sent.set(key, waiting - 1);
        else this.early.set(key, [...(this.early.get(key) ?? []), each]);
        return [];
      }
      const [receipt, ...later] = (this.early.get(key) ?? []).filter(
        ({ time }) => each.time - time <= widestMs,
      );
      this.early.set(key, later);
      if (receipt !== undefined) return [{ id, receipt }];
      this.sent.set(key, (this.sent.get(key) ?? 0) + 1);
      return [];
    });
  }
}

const endsLate = (earlier: Happening, each: Happening): boolean =>
  isSent(each) &&
  isReceived(earlier) &&
  each.to !== undefined &&
  earlier.place !== undefined &&
  isSamePlace(earlier.place, each.to) &&
  !(each.place !== undefined && isSamePlace(earlier.place, each.place)) &&
  each.time - earlier.time <= widestMs;

function moved(ordered: readonly Happening[], before: ReadonlyMap<Happening, Happening>): Happening[] {
  const shipments = new Map<Happening, Happening[]>();
  for (const [shipment, receipt] of before)
    shipments.set(receipt, [...(shipments.get(receipt) ?? []), shipment]);
  return ordered.flatMap((each) => (before.has(each) ? [] : [...(shipments.get(each) ?? []), each]));
}

/** A room of a place, and whoever is there, are that place: the 13 digits of its GLN tell. */
export const isSamePlace = (a: string, b: string): boolean => placeKey(a) === placeKey(b);

export const placeKey = (id: string): string =>
  /^https:\/\/id\.gs1\.org\/41[47]\/(\d{13})/.exec(id)?.[1] ?? id;
