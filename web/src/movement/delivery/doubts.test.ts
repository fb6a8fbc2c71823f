import { expect, test } from 'vitest';
import type { LabelKnown } from '../../../../src/movement/delivery/index';
import type { Say } from '../../i18n/index';
import { doubtsOfLabel } from './doubts';
import type { Shipment } from './use-shipment';

// As a key with its values, so that what is said is held against and not how.
const t = Object.assign((key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`, {
  label: (key: string) => key,
}) as unknown as Say;

const gtin = '09520000100018';
const shipment: Shipment = {
  caseId: 'small',
  id: 'vaccine',
  name: 'Vaccine',
  goods: [{ id: 'vaccine', name: 'Vaccine', gtin }],
  lots: [
    { id: 'one', lot: 'TT26-081', gtin, product: 'vaccine', expires: '2027-11-30' },
    { id: 'two', lot: 'TT26-082', gtin, product: 'vaccine', expires: '2027-11' },
    { id: 'three', lot: 'TT26-083', product: 'vaccine' },
  ],
  received: [],
};

test.each<[string, LabelKnown, string[]]>([
  ['as the record has it', { gtin, lot: 'TT26-081', expiry: '2027-11-30' }, []],
  ['typed in small and full-width letters', { lot: 'ｔｔ26-081' }, []],
  ['of a month, the last day of which is on the label', { lot: 'TT26-082', expiry: '2027-11-30' }, []],
  ['of a lot whose expiry nobody wrote down', { lot: 'TT26-083', expiry: '2020-01-01' }, []],
  ['without a lot', { gtin }, []],
  [
    'with another expiry',
    { gtin, lot: 'TT26-081', expiry: '2027-01-31' },
    ['receive.doubt.expiry {"label":"31 Jan 2027","record":"30 Nov 2027"}'],
  ],
  [
    'of a lot that is none of the shipment',
    { gtin, lot: 'TT26-999' },
    ['receive.doubt.lot {"lots":"TT26-081, TT26-082, TT26-083"}'],
  ],
  [
    'of another product under the number of a lot of the shipment',
    { gtin: '09520000200015', lot: 'TT26-081' },
    ['receive.doubt.product {"gtin":"09520000200015"}'],
  ],
])('a label %s', (_, known, says) => {
  expect(doubtsOfLabel(known, { shipment, t, language: 'en' })).toEqual(says);
});

test('of a shipment of which no lots are known nothing is said of a lot', () => {
  const bare = { ...shipment, lots: [], goods: [{ id: 'vaccine', name: 'Vaccine' }] };
  const known = { gtin: '09520000200015', lot: 'X' };
  expect(doubtsOfLabel(known, { shipment: bare, t, language: 'en' })).toEqual([]);
});
