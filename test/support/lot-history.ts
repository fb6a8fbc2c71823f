import fc from 'fast-check';
import { deliveryNamespace, typedLot } from '../../src/movement/delivery/names.js';
import type { EpcisEvent, Json } from '../../src/movement/epcis/index.js';

export const lot = typedLot('ORS-6');
export const gln = (place: number): string => `https://id.gs1.org/414/952000000${String(1000 + place)}`;
export const [maker = 0, ...doors] = [0, 1, 2, 3, 4];

/** How those who keep books at a place tell of what comes to it: who sent it, whoever received it, or both. */
const Books = fc.constantFrom('sent', 'received', 'both' as const);
const Step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      from: fc.constantFrom(0, 0, 1, 2, 3, 4),
      to: fc.constantFrom(1, 2, 3, 4),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      refused: fc.double({ min: 0, max: 1, noNaN: true }),
      saysFrom: fc.boolean(),
      arrives: fc.boolean(),
    }),
  },
  fc.record({
    do: fc.constant('use' as const),
    at: fc.constantFrom(1, 2, 3, 4),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    isTold: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('see' as const),
    at: fc.constantFrom(1, 2, 3, 4),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    // What was refused at a door is brought to another one.
    do: fc.constant('bring' as const),
    to: fc.constantFrom(1, 2, 3, 4),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);
export const History = fc.record({
  whole: fc.integer({ min: 1, max: 6000 }),
  isMakingTold: fc.boolean(),
  books: fc.array(Books, { minLength: 5, maxLength: 5 }),
  steps: fc.array(Step, { maxLength: 14 }),
});
export type History = typeof History extends fc.Arbitrary<infer T> ? T : never;

export type Told = { readonly step: string; readonly pieces: number; readonly more: Record<string, Json> };

/** What truly became of a lot, and what of it was told. A move is told at one of its ends at least. */
export class Truth {
  readonly told: Told[] = [];
  readonly there = new Map<number, number>();
  readonly used = new Map<number, number>();
  readonly coming = new Map<number, number>();
  back = 0;
  /** What ever left the maker. */
  out = 0;

  constructor(private readonly history: History) {
    this.there.set(maker, history.whole);
    if (history.isMakingTold) this.tell('commissioning', history.whole, { action: 'ADD', ...placeOf(0) });
    for (const step of history.steps) this.take(step);
  }

  private take(step: History['steps'][number]): void {
    if (step.do === 'move') this.move(step);
    else if (step.do === 'bring') this.bring(step);
    else {
      const pieces = Math.floor((this.there.get(step.at) ?? 0) * step.part);
      if (pieces === 0) return;
      if (step.do === 'see') this.tell('storing', pieces, placeOf(step.at));
      else {
        add(this.there, step.at, -pieces);
        add(this.used, step.at, pieces);
        if (step.isTold) this.tell('dispensing', pieces, placeOf(step.at));
      }
    }
  }

  private move({
    from,
    to,
    part,
    refused,
    saysFrom,
    arrives,
  }: Extract<History['steps'][number], { do: 'move' }>) {
    const pieces = Math.ceil((this.there.get(from) ?? 0) * part);
    if (pieces === 0 || from === to) return;
    const books = this.history.books[to] ?? 'both';
    add(this.there, from, -pieces);
    if (from === maker) this.out += pieces;
    if (books !== 'received')
      this.tell('shipping', pieces, {
        readPoint: { id: gln(from) },
        destinationList: [{ type: 'location', destination: gln(to) }],
      });
    // What nobody told of the sending of is told when it comes.
    if (!arrives && books !== 'received') add(this.coming, to, pieces);
    else
      this.receive(
        to,
        pieces,
        refused,
        saysFrom ? { sourceList: [{ type: 'location', source: gln(from) }] } : {},
      );
  }

  private bring({ to, part }: Extract<History['steps'][number], { do: 'bring' }>) {
    const pieces = Math.floor(this.back * part);
    if (pieces === 0 || this.history.books[to] !== 'received') return;
    this.back -= pieces;
    this.receive(to, pieces, 0, {});
  }

  private receive(to: number, pieces: number, refused: number, more: Record<string, Json>) {
    add(this.there, to, pieces);
    if (this.history.books[to] === 'sent') return;
    this.tell('arriving', pieces, { ...placeOf(to), ...more });
    const back = Math.floor(pieces * Math.max(0, refused - 0.5) * 2);
    if (back === 0) return;
    add(this.there, to, -back);
    this.back += back;
    this.tell('inspecting', back, { ...placeOf(to), 'wb:refused': 'damaged' });
  }

  /** At a door, used there or on its way to it. */
  at(door: number): number {
    return [this.there, this.used, this.coming].reduce((sum, map) => sum + (map.get(door) ?? 0), 0);
  }

  private tell(step: string, pieces: number, more: Record<string, Json>): void {
    this.told.push({ step, pieces, more });
  }
}

const add = (map: Map<number, number>, key: number, pieces: number): void => {
  map.set(key, (map.get(key) ?? 0) + pieces);
};
export const placeOf = (at: number): Record<string, Json> => ({
  readPoint: { id: gln(at) },
  bizLocation: { id: gln(at) },
});

export const eventOf = ({ step, pieces, more }: Told, hour: number): EpcisEvent => ({
  body: {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventTime: new Date(Date.UTC(2026, 2, 1) + hour * 3_600_000).toISOString(),
    eventTimeZoneOffset: '+00:00',
    bizStep: step,
    quantityList: [{ epcClass: lot, quantity: pieces }],
    ...more,
  },
  namespaces: { wb: deliveryNamespace },
});
