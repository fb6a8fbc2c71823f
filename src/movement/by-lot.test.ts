import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';

const lots = ['lot-1', 'lot-2'].map((id) => ({
  id,
  consignment: 'masks',
  product: 'mask',
  source: 'by-gov-b',
}));

const arrival = (...said: readonly object[]) =>
  findingsOf(
    smallCase({
      lot: lots,
      statement: said.map((one, at) => ({
        id: `s${at}`,
        text: 'Said',
        source: 'by-gov-b',
        consignment: 'masks',
        stage: 'received',
        ...one,
      })),
    }),
  ).get('arrival.masks')?.figure;

test('receipts of two lots are added up', () => {
  expect(arrival({ lot: 'lot-1', amount: 400 }, { lot: 'lot-2', amount: 600 })).toMatchObject({
    low: 1000,
    high: 1000,
  });
});

test('a later count of one lot replaces that of the lot alone', () => {
  const day = (on: string) => ({ on, lot: 'lot-1' });
  expect(
    arrival(
      { ...day('2020-03-01'), amount: 400 },
      { ...day('2020-03-02'), amount: 380 },
      { lot: 'lot-2', amount: 600 },
    ),
  ).toMatchObject({ low: 980, high: 980 });
});

test('a count of the whole stands, and those of its lots are parts of it', () => {
  expect(
    arrival({ amount: 1000 }, { lot: 'lot-1', amount: 400 }, { lot: 'lot-2', amount: 600 }),
  ).toMatchObject({ low: 1000, high: 1000 });
});

test('two that disagree on one of two lots disagree on the sum', () => {
  const other = { lot: 'lot-2', amount: 500, source: 'by-outlet-c' };
  expect(
    arrival({ lot: 'lot-1', amount: 400 }, { lot: 'lot-2', amount: 600 }, other)?.disputed,
  ).toMatchObject([{ low: 900 }, { low: 1000 }]);
});

test('of a lot counted in pallets nobody knows how many pieces they are', () => {
  expect(arrival({ lot: 'lot-1', amount: 400 }, { lot: 'lot-2', amount: 2, unit: 'pallet' })).toMatchObject({
    low: 400,
    high: null,
  });
});

test("the giver's count of the whole does not replace the recipient's of the lots", () => {
  expect(
    arrival(
      { amount: 1000, source: 'by-gov-a' },
      { lot: 'lot-1', amount: 400 },
      { lot: 'lot-2', amount: 500 },
    ),
  ).toMatchObject({ low: 900, high: 900 });
});
