import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doors,
  eventOf,
  gln,
  History,
  lot,
  placeOf,
  type Told,
  Truth,
} from '../../../test/support/lot-history.js';
import type { Json } from '../epcis/index.js';
import { buildModel, happeningOf, LotLedger, orderHappenings } from './index.js';

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
          const pieces = truth.at(door);
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
          const pieces = truth.at(door);
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
    more: { ...placeOf(door), ...more },
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
      more: { ...placeOf(door), 'wb:refused': 'damaged' },
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
