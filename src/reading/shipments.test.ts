import { expect, test } from 'vitest';
import { proposeFromText } from './propose.js';

const shipmentsIn = (text: string): (number | null)[] =>
  proposeFromText(text, { language: 'en' }).statements.map(({ shipment }) => shipment);

test('what was sent and what arrived of the same goods is one shipment; other goods are another', () => {
  const text =
    'Norway shipped 2,000 ventilators to Kenya on 4 March 2026. Kenya received 2,000 ventilators from Norway. Norway donated 500 gowns to Kenya.';
  expect(shipmentsIn(text)).toEqual([0, 0, 1]);
});

test.each([
  ['amounts', 'Norway donated 2,000 ventilators to Kenya. Norway donated 300 ventilators to Kenya.'],
  ['receivers', 'Norway donated 2,000 ventilators to Kenya. Norway donated 2,000 ventilators to Ghana.'],
])('other %s are another shipment', (_, text) => {
  expect(shipmentsIn(text)).toEqual([0, 1]);
});

test('what did not happen is no shipment', () => {
  expect(shipmentsIn('Kenya has not received 2,000 ventilators from Norway.')).toEqual([null]);
});
