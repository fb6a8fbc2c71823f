import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedPlace } from '../delivery/names.js';
import { eventHash } from '../epcis/index.js';
import { happeningOf } from '../trace/index.js';
import { traceAnswer } from '../trace-answer.js';
import { eventOfForwarding, eventOfReceipt } from './events-of-forwarding.js';
import { isThing } from './find-goods.js';
import type { Forwarding } from './forwarding.js';
import { countAt, countBetween } from './goods-there.js';
import { forwardingsIn } from './read-forwardings.js';
import { momentOf } from './when.js';

const lot = 'https://id.gs1.org/01/09520000100018/10/L-7';
const [from, to] = [typedPlace('A'), typedPlace('B')];
const uuid = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const forwarding = (pieces: number): Forwarding => ({
  id: uuid(1),
  caseId: 'small',
  from,
  to,
  sender: '李雷',
  at: '2026-03-06T10:00:00.000Z',
  offset: '+08:00',
  goods: [{ id: lot, isThing: false, pieces }],
});
const made = happeningOf({
  body: {
    type: 'ObjectEvent',
    action: 'ADD',
    eventTime: '2026-03-01T00:00:00Z',
    eventTimeZoneOffset: '+00:00',
    bizStep: 'commissioning',
    bizLocation: { id: from },
    quantityList: [{ epcClass: lot, quantity: 1000 }],
  },
  namespaces: {},
});

test('of goods that were made and sent on none is lost or made: there, on the way and come are all there were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (sent, share) => {
      const came = Math.floor((sent * share) / 1000);
      const sending = forwarding(sent);
      const receipt = {
        id: uuid(2),
        at: '2026-03-07T10:00:00.000Z',
        offset: '+08:00',
        receiver: 'ليلى',
        goods: [{ id: lot, isThing: false, pieces: came }],
      };
      const events = [
        made,
        happeningOf(eventOfForwarding(sending)),
        ...(came > 0 ? [happeningOf(eventOfReceipt(sending, receipt))] : []),
      ];
      const { where } = traceAnswer(events, lot, {}, String);
      const [there, way, arrived] = [
        countAt(where, lot, from),
        countBetween(where, lot, from, to),
        countAt(where, lot, to),
      ];
      expect([there.least, way.least, arrived.least]).toEqual([1000 - sent, sent - came, came]);
      expect([there.most, way.most, arrived.most]).toEqual([1000 - sent, sent - came, came]);
      const [read] = forwardingsIn(events);
      expect(read).toMatchObject({ from, to, sender: '李雷', goods: [{ id: lot, pieces: sent }] });
      expect(read?.receipts.map(({ receiver }) => receiver)).toEqual(came > 0 ? ['ليلى'] : []);
    }),
  );
});

test('two sendings of as many of the same goods on one day are two', () => {
  const [one, other] = [forwarding(5), { ...forwarding(5), id: uuid(9) }].map(eventOfForwarding);
  expect(one && eventHash(one)).not.toBe(other && eventHash(other));
});

describe('a day that is told of', () => {
  const now = new Date('2026-03-06T09:00:00Z');
  test.each([
    ['2026-03-05', '+00:00', '2026-03-05T23:59:58.000Z'],
    ['2026-03-05', '+08:00', '2026-03-05T15:59:58.000Z'],
    // In Manila it is the 6th until 16:00 UTC.
    ['2026-03-06', '+08:00', '2026-03-06T09:00:00.000Z'],
    ['2026-03-07', '+08:00', '2026-03-07T15:59:58.000Z'],
    ['2026-03-05T10:00:00-03:00', undefined, '2026-03-05T13:00:00.000Z'],
  ])('%s in %s is %s', (text, offset, at) => {
    expect(momentOf(text, offset, now, 'sending')?.at).toBe(at);
  });
  test.each(['2026-02-30', 'yesterday', '05/03/2026'])('%s is none', (text) => {
    expect(momentOf(text, undefined, now, 'sending')).toBeUndefined();
  });
});

test.each([
  [lot, false],
  ['https://id.gs1.org/01/09520000100018', false],
  ['https://id.gs1.org/01/09520000100018/21/7', true],
  ['https://id.gs1.org/00/106141412345678908', true],
  ['urn:uuid:4376ae55-22df-419a-8573-ce2dfd40a8c9#lot/L-7', false],
  ['urn:uuid:4376ae55-22df-419a-8573-ce2dfd40a8c9#product/small%2Fbox', false],
  ['urn:uuid:4376ae55-22df-419a-8573-ce2dfd40a8c9#unit/WBU-1', true],
])('%s is one thing: %s', (id, is) => {
  expect(isThing(id)).toBe(is);
});
