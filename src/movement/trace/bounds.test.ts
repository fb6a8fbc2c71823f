import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryNamespace, typedLot } from '../delivery/names.js';
import type { EpcisEvent, Json } from '../epcis/index.js';
import { buildModel, happeningOf, LotLedger, orderHappenings } from './index.js';

const lot = typedLot('ORS-6');
const gln = (place: number): string => `https://id.gs1.org/414/952000000${String(1000 + place)}`;
const [maker, ...doors] = [0, 1, 2, 3, 4];

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
const History = fc.record({
  whole: fc.integer({ min: 1, max: 6000 }),
  isMakingTold: fc.boolean(),
  books: fc.array(Books, { minLength: 5, maxLength: 5 }),
  steps: fc.array(Step, { maxLength: 14 }),
});
type History = typeof History extends fc.Arbitrary<infer T> ? T : never;

type Told = { readonly step: string; readonly pieces: number; readonly more: Record<string, Json> };

/** What truly became of a lot, and what of it was told. A move is told at one of its ends at least. */
class Truth {
  readonly told: Told[] = [];
  readonly there = new Map<number, number>();
  readonly used = new Map<number, number>();
  readonly coming = new Map<number, number>();
  back = 0;
  /** What ever left the maker. */
  out = 0;

  constructor(private readonly history: History) {
    this.there.set(maker ?? 0, history.whole);
    if (history.isMakingTold) this.tell('commissioning', history.whole, { action: 'ADD', ...place(0) });
    for (const step of history.steps) this.take(step);
  }

  private take(step: History['steps'][number]): void {
    if (step.do === 'move') this.move(step);
    else if (step.do === 'bring') this.bring(step);
    else {
      const pieces = Math.floor((this.there.get(step.at) ?? 0) * step.part);
      if (pieces === 0) return;
      if (step.do === 'see') this.tell('storing', pieces, place(step.at));
      else {
        add(this.there, step.at, -pieces);
        add(this.used, step.at, pieces);
        if (step.isTold) this.tell('dispensing', pieces, place(step.at));
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
    this.tell('arriving', pieces, { ...place(to), ...more });
    const back = Math.floor(pieces * Math.max(0, refused - 0.5) * 2);
    if (back === 0) return;
    add(this.there, to, -back);
    this.back += back;
    this.tell('inspecting', back, { ...place(to), 'wb:refused': 'damaged' });
  }

  private tell(step: string, pieces: number, more: Record<string, Json>): void {
    this.told.push({ step, pieces, more });
  }
}

const add = (map: Map<number, number>, key: number, pieces: number): void => {
  map.set(key, (map.get(key) ?? 0) + pieces);
};
const place = (at: number): Record<string, Json> => ({
  readPoint: { id: gln(at) },
  bizLocation: { id: gln(at) },
});

const eventOf = ({ step, pieces, more }: Told, hour: number): EpcisEvent => ({
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

type Span = { readonly low: number; readonly high: number };
const none: Span = { low: 0, high: 0 };

function boundsOf(told: readonly Told[]) {
  const model = buildModel(orderHappenings(told.map((each, at) => happeningOf(eventOf(each, at)))));
  const ledger = new LotLedger(model);
  const sum = (spans: readonly Span[]): Span =>
    spans.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), none);
  const held = ledger.of(lot);
  const everAt = (door: number): Span =>
    sum([
      ...held
        .filter(({ holder }) =>
          'at' in holder ? holder.at === gln(door) : 'to' in holder && holder.to === gln(door),
        )
        .map(({ balance }) => balance),
      ...ledger.in({ used: gln(door) }).map(({ balance }) => balance),
    ]);
  const refused = sum(held.flatMap(({ holder, balance }) => ('back' in holder ? balance : [])));
  return { everAt, refused, ever: ledger.ever(lot), held };
}

const isWithin = (pieces: number, { low, high }: Span): boolean => low <= pieces && pieces <= high;

describe('stock is conserved, and bounds contain the truth:', () => {
  test('of a true history of which only some is told', () => {
    fc.assert(
      fc.property(History, (history) => {
        const truth = new Truth(history);
        const { everAt, refused, ever } = boundsOf(truth.told);
        const told = JSON.stringify(
          truth.told.map(({ step, pieces, more }) => [step, pieces, more]),
          null,
          1,
        );
        for (const door of doors) {
          const pieces = [truth.there, truth.used, truth.coming].reduce(
            (sum, map) => sum + (map.get(door) ?? 0),
            0,
          );
          expect([door, pieces, everAt(door), isWithin(pieces, everAt(door))], told).toEqual([
            door,
            pieces,
            everAt(door),
            true,
          ]);
        }
        expect([truth.back, refused, isWithin(truth.back, refused)], told).toEqual([
          truth.back,
          refused,
          true,
        ]);
        const whole = history.isMakingTold ? history.whole : truth.out;
        expect([whole, ever, isWithin(whole, ever)], told).toEqual([whole, ever, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('and all of it is told, nothing is left open', () => {
    fc.assert(
      fc.property(History, (history) => {
        const steps = history.steps.map((step) =>
          step.do === 'use' ? { ...step, isTold: true } : step.do === 'bring' ? { ...step, part: 0 } : step,
        );
        const truth = new Truth({
          ...history,
          isMakingTold: true,
          books: doors.map(() => 'both' as const),
          steps,
        });
        const { everAt, ever } = boundsOf(truth.told);
        for (const door of doors) {
          const pieces = [truth.there, truth.used, truth.coming].reduce(
            (sum, map) => sum + (map.get(door) ?? 0),
            0,
          );
          expect(everAt(door)).toEqual({ low: pieces, high: pieces });
        }
        expect(ever).toEqual({ low: history.whole, high: history.whole });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a lot that came to several doors, and nobody told how', () => {
  const came = (door: number, pieces: number, more: Record<string, Json> = {}): Told => ({
    step: 'arriving',
    pieces,
    more: { ...place(door), ...more },
  });

  test('was moved on from the first or was not: it has the largest receipt at least, and all of them at most', () => {
    const { everAt, ever } = boundsOf([came(1, 3000), came(2, 1500), came(3, 1500)]);
    expect([1, 2, 3].map(everAt)).toEqual([
      { low: 0, high: 3000 },
      { low: 0, high: 1500 },
      { low: 1500, high: 1500 },
    ]);
    expect(ever).toEqual({ low: 3000, high: 6000 });
  });

  test('what was refused at a door is there no more', () => {
    const refused = (door: number, pieces: number): Told => ({
      step: 'inspecting',
      pieces,
      more: { ...place(door), 'wb:refused': 'damaged' },
    });
    const found = boundsOf([came(1, 3000), refused(1, 500)]);
    expect(found.everAt(1)).toEqual({ low: 2500, high: 2500 });
    expect(found.refused).toEqual({ low: 500, high: 500 });
    // What is brought to another door may be what the first one refused.
    const brought = boundsOf([came(1, 3000), refused(1, 500), came(2, 400)]);
    expect(brought.refused).toEqual({ low: 100, high: 500 });
    expect(brought.ever).toEqual({ low: 3000, high: 3400 });
  });

  test('from where it says it came, it takes nothing from another door', () => {
    const from = { sourceList: [{ type: 'location', source: gln(0) }] };
    const { everAt, ever } = boundsOf([came(1, 3000, from), came(2, 1500, from)]);
    expect([everAt(1), everAt(2), ever]).toEqual([
      { low: 3000, high: 3000 },
      { low: 1500, high: 1500 },
      { low: 4500, high: 4500 },
    ]);
  });

  test('more than was known to be there is sent: the rest came from somewhere untold', () => {
    const { everAt, ever } = boundsOf([
      came(1, 1000),
      {
        step: 'shipping',
        pieces: 1400,
        more: { readPoint: { id: gln(1) }, destinationList: [{ type: 'location', destination: gln(2) }] },
      },
    ]);
    expect([everAt(1), everAt(2), ever]).toEqual([
      none,
      { low: 1400, high: 1400 },
      { low: 1400, high: 1400 },
    ]);
  });
});
