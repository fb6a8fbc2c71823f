import { add, type Interval, zero } from '../../lib/intervals/index.js';
import { deliveryIn, forwardingIn, shipmentIn } from '../delivery/own-fields.js';
import {
  buildModel,
  contentsOf,
  gtinOf,
  type Happening,
  isReceived,
  isSamePlace,
  isSent,
  isUsing,
  LotLedger,
  type Model,
} from '../trace/index.js';
import type { EventStage } from './event-stages.js';

/** One event of a lot, and how many of it that event is about. */
export type CountedEvent = {
  readonly stage: EventStage;
  readonly lot: string;
  readonly happening: Happening;
  readonly place: string | undefined;
  /** By the unit it was told in; pieces have none. */
  readonly pieces: ReadonlyMap<string, Interval>;
  readonly serials: readonly string[];
};

/**
 * The events that say that some of a lot was sent, came, was taken over, was turned away or was used, with how many. What
 * events `ofWhole` say of the product, no lot being named, is counted for the shipment as a whole and not lot by lot.
 */
export function countEvents(
  model: Model,
  lot: string,
  ofWhole: ReadonlySet<string> = new Set(),
): CountedEvent[] {
  const members = model.lots.get(lot) ?? new Set<string>();
  const sentOn = new SentOn();
  return model.happenings.flatMap((happening, at) => {
    const stage = stageOf(happening);
    if (sentOn.take(happening)) return [];
    if (!stage || happening.kind === 'AggregationEvent') return [];
    const inside = contentsBefore(model, at, lot);
    const serials = [...happening.things, ...inside.things].filter((thing) => members.has(thing));
    const pieces = new Map<string, Interval>();
    for (const { uom = '', ...held } of [...amountsOf(happening, lot, ofWhole), ...inside.amounts])
      pieces.set(uom, add(pieces.get(uom) ?? zero, held));
    if (serials.length === 0 && [...pieces.values()].every(({ high }) => high === 0)) return [];
    const place = stage === 'shipped' ? (happening.from ?? happening.place) : happening.place;
    return [{ stage, lot, happening, place, pieces, serials: [...new Set(serials)] }];
  });
}

/** What events of a shipment say of its goods without saying of which lot they are. */
export function countUnlotted(
  happenings: readonly Happening[],
  products: ReadonlySet<string>,
): CountedEvent[] {
  return happenings.flatMap((happening) => {
    const stage = stageOf(happening);
    if (stage === undefined || forwardingIn(happening.event) !== undefined) return [];
    return happening.amounts.flatMap(({ id, quantity = 0, uom = '' }) => {
      if (!products.has(id) || quantity === 0) return [];
      const pieces = new Map([[uom, { low: quantity, high: quantity }]]);
      return [{ stage, lot: id, happening, place: happening.place, pieces, serials: [] }];
    });
  });
}

/**
 * Goods that whoever received them passes on have been counted: where they come to afterwards is no arrival of the shipment,
 * unless who received them there says that it is.
 */
class SentOn {
  private readonly to: string[] = [];

  take({ event, place, to }: Happening): boolean {
    if (forwardingIn(event) !== undefined) {
      if (to !== undefined) this.to.push(to);
      return true;
    }
    const isThere = place !== undefined && this.to.some((each) => isSamePlace(each, place));
    const isOfShipment = deliveryIn(event) === undefined || shipmentIn(event) !== undefined;
    return isThere && !isOfShipment;
  }
}

function stageOf(each: Happening): EventStage | undefined {
  if (isSent(each)) return 'shipped';
  if (isReceived(each)) return 'received';
  if (each.step === 'accepting') return 'accepted';
  if (each.isRefused) return 'rejected';
  return each.step === 'dispensing' && (isUsing(each) || each.kind === 'ObjectEvent') ? 'used' : undefined;
}

type Held = Interval & { readonly uom?: string };

/** What the event itself names of the lot. Goods of its product whose lot nobody said may be of it or not. */
function amountsOf({ amounts, hash }: Happening, lot: string, ofWhole: ReadonlySet<string>): Held[] {
  const product = `https://id.gs1.org/01/${gtinOf(lot) ?? ''}`;
  return amounts.flatMap(({ id, quantity = Number.POSITIVE_INFINITY, uom }) => {
    if (id !== lot && (id !== product || ofWhole.has(hash))) return [];
    const isCounted = id === lot && Number.isFinite(quantity);
    return [{ low: isCounted ? quantity : 0, high: quantity, ...(uom === undefined ? {} : { uom }) }];
  });
}

/** What of the lot was in the cartons and pallets that an event names, as they stood before it. */
function contentsBefore(
  { happenings }: Model,
  at: number,
  lot: string,
): { readonly things: readonly string[]; readonly amounts: readonly Held[] } {
  const named = happenings[at];
  const packed = new Set(happenings.slice(0, at).map(({ parent }) => parent));
  const carriers = (named?.things ?? []).filter((thing) => packed.has(thing));
  if (!named || carriers.length === 0) return { things: [], amounts: [] };
  const before = buildModel(happenings.slice(0, at));
  const inside = carriers.flatMap((carrier) => contentsOf(before, carrier, { deep: true }));
  // Who names a pallet and how much of the lot is on it has counted it once.
  if (named.amounts.some(({ id }) => id === lot)) return { things: inside, amounts: [] };
  const byHolder = new LotLedger(before);
  const amounts = [...new Set([...carriers, ...inside])].flatMap((holder) =>
    byHolder
      .in({ in: holder })
      .filter(({ id }) => id === lot)
      .map(({ balance: { low, high, uom } }) => ({ low, high, ...(uom === undefined ? {} : { uom }) })),
  );
  return { things: inside, amounts };
}
