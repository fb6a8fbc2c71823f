import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';

const said = (id: string, day: string, amount: string) => ({
  id,
  source: 'by-gov-b',
  speaker: 'gov-b',
  on: day,
  text: 'Said',
  consignment: 'masks',
  stage: 'received',
  amount,
});
const arrival = (...amounts: [string, string, string][]) =>
  findingsOf(smallCase({ statement: amounts.map((one) => said(...one)) })).get('arrival.masks')?.figure;

test('"some forty" after forty is no recount: the exact count stands', () => {
  const figure = arrival(['a', '2020-03-20', '40'], ['b', '2020-03-30', 'about 40']);
  expect(figure).toMatchObject({ low: 40, high: 40 });
});

test('another number later is one, exact or not', () => {
  expect(arrival(['a', '2020-03-20', '40'], ['b', '2020-03-30', 'about 90'])).toMatchObject({
    low: 81,
    high: 99,
  });
});
