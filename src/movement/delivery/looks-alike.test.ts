import { expect, test } from 'vitest';
import { type DeliveryCompared, findAlike } from './looks-alike.js';
import { goodsNamed, typedLot } from './names.js';

const first: DeliveryCompared = {
  id: 'a',
  time: Date.parse('2026-03-05T08:30:00Z'),
  place: 'door',
  receiver: 'Maria Santos',
  shipment: 'small/masks',
  goods: [{ id: typedLot('L-7'), counted: 500 }],
};
const scanned = (lot: string): string => goodsNamed({ gtin: '09520000100018', lot })?.id ?? '';
const hours = (count: number): number => first.time + count * 3_600_000;

test.each<[string, Partial<DeliveryCompared>, boolean]>([
  ['forty minutes later', { time: hours(0.7) }, true],
  ['entered late, of the hour before', { time: hours(-1) }, true],
  ['by a colleague at the same door, who did not know', { receiver: 'Jo Cruz' }, true],
  ['by the same person who calls the door otherwise', { place: 'Door 2', receiver: ' maria  SANTOS' }, true],
  ['with another lot beside it', { goods: [...first.goods, { id: 'L-8', counted: 3 }] }, true],
  ['by somebody else at another door', { place: 'hospital', receiver: 'Jo Cruz' }, false],
  ['the rest, of another count', { goods: [{ id: typedLot('L-7'), counted: 200 }] }, false],
  ['as many of another lot', { goods: [{ id: typedLot('L-8'), counted: 500 }] }, false],
  ['scanned, where the first was typed', { goods: [{ id: scanned('l-7'), counted: 500 }] }, true],
  ['scanned, of another lot', { goods: [{ id: scanned('L-8'), counted: 500 }] }, false],
  ['of another shipment', { shipment: 'small/gowns' }, false],
  ['two days later', { time: hours(48) }, false],
  ['itself, sent again', { id: 'a' }, false],
])('a delivery %s', (_, other, isAlike) => {
  expect(findAlike({ ...first, id: 'b', ...other }, [first]) !== undefined).toBe(isAlike);
});
