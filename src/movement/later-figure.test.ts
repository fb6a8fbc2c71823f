import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';

const arrival = (later: object) =>
  findingsOf(
    smallCase({
      statement: [
        { amount: 800, on: '2020-03-20', source: 'by-gov-b' },
        { amount: 1500, source: 'by-outlet-c', ...later },
      ].map((one, at) => ({ id: `s${at}`, text: 'Said', consignment: 'masks', stage: 'received', ...one })),
    }),
  ).get('arrival.masks')?.figure;

describe("a larger figure than the recipient's count", () => {
  test('is a dispute where an outlet does not say of which day it is', () => {
    expect(arrival({})).toMatchObject({ disputed: [{ low: 800 }, { low: 1500 }] });
  });

  test('is the count gone on where it says the later day', () => {
    expect(arrival({ on: '2020-04-01' })).toMatchObject({ low: 1500, high: 1500 });
  });

  test("is the count gone on where it is the recipient's own", () => {
    expect(arrival({ source: 'by-gov-b' })).toMatchObject({ low: 1500, high: 1500 });
  });
});
