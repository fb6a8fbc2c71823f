type Asked = {
  readonly lots: number;
  readonly cartonsPerLot: number;
  readonly eventsAtOnce: number;
  readonly name?: string;
};

const cartonsPerPallet = 50;
const hour = 3_600_000;

/** The life of lots as documents of EPCIS: each carton made by itself, packed on pallets, sent and received. Invented. */
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

const documentOf = (eventList: readonly object[]): object => ({
  '@context': 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
  type: 'EPCISDocument',
  schemaVersion: '2.0',
  creationDate: '2026-03-20T08:00:00Z',
  epcisBody: { eventList },
});

function* eventsOf(lot: string, number: number, cartons: number): Generator<object> {
  const place = (at: number) => ({ id: `urn:epc:id:sgln:9520000.${String(10_000 + at).padStart(5, '0')}.0` });
  const warehouse = place(number % 7);
  const hospital = place(100 + (number % 400));
  let at = Date.UTC(2026, 0, 1) + number * 1000;
  const event = (body: object): object => {
    at += 1;
    return { eventTime: new Date(at).toISOString(), eventTimeZoneOffset: '+00:00', ...body };
  };
  const serials = Array.from({ length: cartons }, (_, i) => `urn:epc:id:sgtin:9520000.010001.${lot}.${i}`);
  for (const serial of serials)
    yield event({
      type: 'ObjectEvent',
      action: 'ADD',
      bizStep: 'commissioning',
      epcList: [serial],
      bizLocation: warehouse,
      readPoint: warehouse,
      ilmd: { 'cbvmda:lotNumber': lot },
    });
  at += hour;
  for (let from = 0; from < cartons; from += cartonsPerPallet) {
    const pallet = `urn:epc:id:sscc:9520000.${String(number * 1000 + from + 1).padStart(10, '0')}`;
    yield event({
      type: 'AggregationEvent',
      action: 'ADD',
      bizStep: 'packing',
      parentID: pallet,
      childEPCs: serials.slice(from, from + cartonsPerPallet),
      bizLocation: warehouse,
    });
    yield event({
      type: 'ObjectEvent',
      action: 'OBSERVE',
      bizStep: 'shipping',
      epcList: [pallet],
      readPoint: warehouse,
      destinationList: [{ type: 'location', destination: hospital.id }],
    });
    yield event({
      type: 'ObjectEvent',
      action: 'OBSERVE',
      bizStep: 'receiving',
      epcList: [pallet],
      bizLocation: hospital,
    });
  }
}
