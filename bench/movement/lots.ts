type Asked = {
  readonly lots: number;
  readonly cartonsPerLot: number;
  readonly eventsAtOnce: number;
  readonly name?: string;
};

type Place = { readonly id: string };
type Body = Readonly<Record<string, unknown>>;

const cartonsPerPallet = 50;
const lotsPerFabric = 10;
const hour = 3_600_000;
const start = Date.UTC(2026, 0, 1);

/**
 * The life of lots as documents of EPCIS: made of a fabric, each carton numbered by itself, packed on pallets, all pallets of
 * a lot on one truck to a hub, and from there each by itself to one of the lot's two hospitals. Invented.
 */
export function* lotsOf({ lots, cartonsPerLot, eventsAtOnce, name = 'LOT' }: Asked): Generator<object> {
  let waiting: object[] = [];
  for (let lot = 0; lot < lots; lot++)
    for (const event of eventsOf(`${name}-${lot}`, lot, cartonsPerLot)) {
      waiting.push(event);
      if (waiting.length < eventsAtOnce) continue;
      yield documentOf(waiting);
      waiting = [];
    }
  if (waiting.length > 0) yield documentOf(waiting);
}

/** When a lot of that number was on its truck. */
export const onTheTruckAt = (lot: number): Date => new Date(start + lot * 1000 + 2.5 * hour);

export const lotId = (lot: string): string => `https://id.gs1.org/01/09520000100018/10/${lot}`;
export const cartonId = (lot: string, carton: number): string =>
  `https://id.gs1.org/01/09520000100018/21/${lot}.${carton}`;

const documentOf = (eventList: readonly object[]): object => ({
  '@context': 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
  type: 'EPCISDocument',
  schemaVersion: '2.0',
  creationDate: '2026-03-20T08:00:00Z',
  epcisBody: { eventList },
});

const placeOf = (at: number): Place => ({
  id: `urn:epc:id:sgln:9520000.${String(10_000 + at).padStart(5, '0')}.0`,
});

class Clock {
  constructor(private at: number) {}

  wait(ms: number): void {
    this.at += ms;
  }

  event(body: Body): object {
    this.at += 1;
    return { eventTime: new Date(this.at).toISOString(), eventTimeZoneOffset: '+00:00', ...body };
  }
}

function* eventsOf(lot: string, number: number, cartons: number): Generator<object> {
  const clock = new Clock(start + number * 1000);
  const [warehouse, hub] = [placeOf(number % 7), placeOf(50 + (number % 20))];
  const serials = Array.from({ length: cartons }, (_, i) => `urn:epc:id:sgtin:9520000.010001.${lot}.${i}`);
  for (const serial of serials) yield clock.event(made(serial, lot, warehouse));
  clock.wait(hour);
  const pallets: string[] = [];
  for (let from = 0; from < cartons; from += cartonsPerPallet) {
    const pallet = sscc(number * 1000 + from + 1);
    const packed = serials.slice(from, from + cartonsPerPallet);
    pallets.push(pallet);
    yield clock.event(madeOf(`FABRIC-${Math.floor(number / lotsPerFabric)}`, packed));
    yield clock.event(packing('ADD', pallet, packed, warehouse));
  }
  const truck = sscc(5_000_000_000 + number);
  clock.wait(hour);
  yield clock.event(packing('ADD', truck, pallets, warehouse));
  yield* moved(clock, truck, warehouse, hub);
  yield clock.event(packing('DELETE', truck, pallets, hub));
  for (const [at, pallet] of pallets.entries())
    yield* moved(clock, pallet, hub, placeOf(100 + ((2 * number + (at % 2)) % 800)));
}

// Of the two makings the standard knows, the one that says of what comes first: a carton is numbered, and then filled.
const made = (serial: string, lot: string, place: Place): Body => ({
  type: 'ObjectEvent',
  action: 'ADD',
  bizStep: 'commissioning',
  epcList: [serial],
  bizLocation: place,
  readPoint: place,
  ilmd: { 'cbvmda:lotNumber': lot },
});

const madeOf = (fabric: string, serials: readonly string[]): Body => ({
  type: 'TransformationEvent',
  bizStep: 'assembling',
  inputQuantityList: [{ epcClass: `urn:epc:class:lgtin:9520000.010002.${fabric}`, quantity: 12, uom: 'KGM' }],
  outputEPCList: serials,
});

const packing = (action: 'ADD' | 'DELETE', parent: string, children: readonly string[], at: Place): Body => ({
  type: 'AggregationEvent',
  action,
  bizStep: action === 'ADD' ? 'packing' : 'unpacking',
  parentID: parent,
  childEPCs: children,
  bizLocation: at,
});

function* moved(clock: Clock, unit: string, from: Place, to: Place): Generator<object> {
  const sight = { type: 'ObjectEvent', action: 'OBSERVE', epcList: [unit] };
  const destinationList = [{ type: 'location', destination: to.id }];
  yield clock.event({ ...sight, bizStep: 'shipping', readPoint: from, destinationList });
  clock.wait(hour);
  yield clock.event({ ...sight, bizStep: 'receiving', bizLocation: to });
}

const sscc = (number: number): string => `urn:epc:id:sscc:9520000.${String(number).padStart(10, '0')}`;
