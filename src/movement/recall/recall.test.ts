import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpcisEvent, Json } from '../epcis/index.js';
import { happeningOf } from '../trace/index.js';
import { eventOfLine, linesIn, type RecallLine, withdrawalOf } from './line.js';
import { progressOf, type RecallProgress, type SiteProgress } from './progress.js';

const lot = 'https://id.gs1.org/01/09520000100018/10/L-7';
const otherLot = 'https://id.gs1.org/01/09520000100018/10/L-8';
const product = 'https://id.gs1.org/01/09520000100018';
const site = (number: number): string => `https://id.gs1.org/414/952000000${String(1000 + number)}`;
const recall = '00000000-0000-4000-8000-000000000000';

const start = Date.UTC(2026, 2, 10);
const hour = 3_600_000;
/** Hours before the start are negative. */
const event = (hours: number, body: Record<string, Json>): EpcisEvent => ({
  body: {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventTime: new Date(start + hours * hour).toISOString(),
    eventTimeZoneOffset: '+00:00',
    ...body,
  },
  namespaces: {},
});
const pieces = (quantity: number | undefined, id = lot, uom?: string): Json => [
  { epcClass: id, ...(quantity === undefined ? {} : { quantity }), ...(uom === undefined ? {} : { uom }) },
];
const at = (place: string): Record<string, Json> => ({
  readPoint: { id: place },
  bizLocation: { id: place },
});
const made = (quantity: number, place = site(0), id = lot): EpcisEvent =>
  event(-100, { action: 'ADD', bizStep: 'commissioning', quantityList: pieces(quantity, id), ...at(place) });
const sent = (hours: number, from: string, to: string, quantity: number, id = lot): EpcisEvent[] => [
  event(hours, {
    bizStep: 'shipping',
    disposition: 'in_transit',
    readPoint: { id: from },
    destinationList: [{ type: 'location', destination: to }],
    quantityList: pieces(quantity, id),
  }),
  event(hours + 0.5, {
    bizStep: 'receiving',
    quantityList: pieces(quantity, id),
    sourceList: [{ type: 'location', source: from }],
    ...at(to),
  }),
];
const gone = (
  hours: number,
  place: string,
  quantity: number,
  bizStep: 'destroying' | 'dispensing',
): EpcisEvent => event(hours, { action: 'DELETE', bizStep, quantityList: pieces(quantity), ...at(place) });

type Said = Partial<RecallLine> & Pick<RecallLine, 'kind'>;
const line = (hours: number, said: Said): EpcisEvent =>
  eventOfLine({
    recall,
    lot,
    at: start + hours * hour,
    by: 'A. Rossi',
    on: new Date(start + hours * hour).toISOString().slice(0, 10),
    ...said,
  });
const started = eventOfLine({ kind: 'started', recall, lot, at: start, by: 'A. Rossi' });
const says = (hours: number, place: string, kind: RecallLine['kind'], count?: number, more: object = {}) =>
  line(hours, { kind, site: place, pieces: count, ...more });

function progress(
  events: readonly EpcisEvent[],
  lines: readonly EpcisEvent[],
  { whole, begin = started }: { readonly whole?: number; readonly begin?: EpcisEvent } = {},
): RecallProgress {
  const all = [...events, begin, ...lines].map((each) => happeningOf(each));
  const found = progressOf(
    all,
    [begin, ...lines].map((each) => happeningOf(each)),
    whole,
  );
  if (found === undefined) throw new Error('no recall was started');
  return found;
}
const of = ({ sites }: RecallProgress, place: string): SiteProgress => {
  const found = sites.find((each) => each.site === place);
  if (found === undefined) throw new Error(`${place} is no site of it`);
  return found;
};
const exactly = (count: number) => ({ low: count, high: count });
const open = { low: 0, high: Number.POSITIVE_INFINITY };

/** What truly became of the pieces of a site. */
const Fate = fc.record({
  sent: fc.integer({ min: 1, max: 500 }),
  cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
  captured: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  told: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  countFirst: fc.boolean(),
});

function fatesOf({ sent: whole, cuts }: { sent: number; cuts: readonly number[] }) {
  let left = whole;
  const [used = 0, destroyed = 0, returned = 0, missing = 0] = cuts.map((cut) => {
    const part = Math.floor(left * cut);
    left -= part;
    return part;
  });
  return { used, destroyed, returned, missing, held: left };
}

describe('pieces are conserved:', () => {
  test('what is told, by people or by events or both, is accounted for once, and what neither tells is open', () => {
    fc.assert(
      fc.property(fc.array(Fate, { minLength: 1, maxLength: 4 }), (sites) => {
        const whole = sites.reduce((sum, each) => sum + each.sent, 0);
        const back = site(99);
        const events: EpcisEvent[] = [made(whole)];
        const lines: EpcisEvent[] = [];
        let untold = 0;
        let caught = 0;
        for (const [n, each] of sites.entries()) {
          const place = site(n + 1);
          const { used, destroyed, returned, missing, held } = fatesOf(each);
          events.push(...sent(-50 + n, site(0), place, each.sent));
          const [isUsed, isDestroyed, isReturned] = each.captured;
          const [saysUsed, saysDestroyed, saysReturned] = each.told;
          if (isUsed && used > 0) events.push(gone(10 + n, place, used, 'dispensing'));
          if (isDestroyed && destroyed > 0) events.push(gone(40 + n, place, destroyed, 'destroying'));
          if (isReturned && returned > 0) {
            events.push(...sent(50 + n, place, back, returned));
            caught += returned;
          }
          // Who counts first counts what has not left yet; who counts last, what is left.
          const inHand = each.countFirst ? held + destroyed + returned : held;
          const counting = says(each.countFirst ? 20 : 90, place, 'counted', inHand);
          if (saysUsed && used > 0) lines.push(says(60 + n, place, 'used', used));
          if (saysDestroyed && destroyed > 0) lines.push(says(61 + n, place, 'destroyed', destroyed));
          if (saysReturned && returned > 0) lines.push(says(62 + n, place, 'returned', returned));
          if (missing > 0) lines.push(says(63 + n, place, 'missing', missing, { note: 'not found' }));
          lines.push(counting);
          if (!isUsed && !saysUsed) untold += used;
          // Of a count before, what left without a word is still held by all that is told.
          if (!each.countFirst && !isDestroyed && !saysDestroyed) untold += destroyed;
          if (!each.countFirst && !isReturned && !saysReturned) untold += returned;
        }
        // The shelf it was made at is empty, and says so; what came back is counted there.
        lines.push(says(95, back, 'counted', caught));
        const found = progress(events, lines);
        const ofHospitals = found.sites.filter(({ site: place }) => place !== back);
        expect(ofHospitals.reduce((sum, each) => sum + each.sent.low, 0)).toBe(whole);
        for (const each of found.sites) {
          const { held, returned, destroyed, used, missing, passed, unaccounted, over } = each;
          const accounted = held + returned + destroyed + used + missing + passed;
          expect(each.sent.low + over).toBe(accounted + unaccounted.low);
        }
        expect([found.total.unaccounted, found.total.over]).toEqual([exactly(untold), 0]);
      }),
    );
  });
});

test('the order of events and lines, and how often they come, change nothing', () => {
  const events = [
    made(300),
    ...sent(-20, site(0), site(1), 200),
    ...sent(-10, site(1), site(2), 50),
    gone(20, site(1), 30, 'destroying'),
  ];
  const lines = [
    says(1, site(1), 'notified'),
    says(2, site(1), 'counted', 150),
    says(30, site(1), 'destroyed', 30),
    says(31, site(1), 'returned', 50, { ref: 'D-1' }),
    says(31, site(1), 'returned', 50, { ref: 'D-2' }),
    says(32, site(2), 'passed', 20, { to: site(3) }),
    says(33, site(2), 'counted', 30),
    withdrawalOf(says(31, site(1), 'returned', 50, { ref: 'D-2' }), {
      at: start + 40 * hour,
      by: 'B. Verdi',
    }),
  ];
  const inOrder = progress(events, lines);
  expect(of(inOrder, site(1))).toMatchObject({ sent: exactly(150), returned: 50, destroyed: 30, held: 70 });
  const twice = [...events, ...lines].map((each) => ({ each, isLine: lines.includes(each) }));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...twice, ...twice], { minLength: twice.length * 2, maxLength: twice.length * 2 }),
      (shuffled) => {
        const found = progress(
          shuffled.filter(({ isLine }) => !isLine).map(({ each }) => each),
          shuffled.filter(({ isLine }) => isLine).map(({ each }) => each),
        );
        expect(found).toEqual(inOrder);
      },
    ),
  );
});

describe('shapes in which recalls go wrong:', () => {
  const basic = [made(1000), ...sent(-20, site(0), site(1), 400)];

  test('a site that has not answered is open, however little it has', () => {
    const found = progress(basic, [says(1, site(0), 'counted', 600)]);
    expect(found.state).toBe('open');
    expect(of(found, site(1))).toMatchObject({ unaccounted: exactly(400), acknowledged: false });
  });

  test('more comes back than was sent: it is said, and the recall does not end', () => {
    const found = progress(basic, [says(1, site(0), 'counted', 600), says(2, site(1), 'returned', 450)]);
    expect(of(found, site(1))).toMatchObject({ over: 50, unaccounted: exactly(0), isSettled: false });
    expect([found.state, found.total.over]).toEqual(['open', 50]);
  });

  test('a part comes back, then another: each counts', () => {
    const found = progress(basic, [
      says(1, site(1), 'returned', 100),
      says(25, site(1), 'returned', 100),
      says(49, site(1), 'returned', 200),
    ]);
    expect(of(found, site(1))).toMatchObject({ returned: 400, unaccounted: exactly(0), isSettled: true });
  });

  test('a letter that comes back filled in: found, used and not found are all of what was sent', () => {
    const found = progress(basic, [
      says(1, site(1), 'counted', 380),
      says(1.1, site(1), 'used', 12),
      says(1.2, site(1), 'missing', 8, { note: 'opened packs' }),
    ]);
    expect(of(found, site(1))).toMatchObject({ held: 380, unaccounted: exactly(0), isSettled: true });
    const back = progress(basic, [
      says(1, site(1), 'counted', 380),
      says(30, site(1), 'returned', 380),
      says(1.1, site(1), 'used', 12),
    ]);
    expect(of(back, site(1))).toMatchObject({ held: 0, returned: 380, unaccounted: exactly(8) });
  });

  test('the same said twice on one day, by two people, counts once', () => {
    const twice = [says(1, site(1), 'returned', 100), says(2, site(1), 'returned', 100, { by: 'B. Verdi' })];
    expect(of(progress(basic, twice), site(1)).returned).toBe(100);
    expect(linesIn([started, ...twice].map((each) => happeningOf(each)))).toHaveLength(2);
  });

  test('a site passes some on after it was told: by word, the other site is looked for', () => {
    const found = progress(basic, [says(1, site(1), 'passed', 150, { to: site(2) })]);
    expect(of(found, site(1))).toMatchObject({ passed: 150, unaccounted: exactly(250) });
    expect(of(found, site(2))).toMatchObject({
      sent: exactly(150),
      unaccounted: exactly(150),
      sure: 'said',
      isNew: true,
    });
    expect(found.total.sent).toEqual(exactly(1000));
  });

  test('and by events too, they are the same pieces', () => {
    const found = progress(
      [...basic, ...sent(5, site(1), site(2), 150)],
      [
        says(6, site(1), 'passed', 150, { to: site(2) }),
        says(7, site(1), 'counted', 250),
        says(8, site(2), 'counted', 150),
        says(8, site(0), 'counted', 600),
      ],
    );
    expect(of(found, site(1))).toMatchObject({
      sent: exactly(400),
      passed: 150,
      held: 250,
      unaccounted: exactly(0),
    });
    expect(of(found, site(2))).toMatchObject({ sent: exactly(150), isNew: true, sure: 'certain' });
    expect([found.state, found.total.held]).toEqual(['accounted', 1000]);
  });

  test('a lot that is on its way when the recall starts is looked for where it goes', () => {
    const [leaves, arrives] = sent(-1, site(0), site(3), 100);
    const before = progress([...basic, leaves!], []);
    expect(of(before, site(3))).toMatchObject({ sent: exactly(100), isNew: false });
    const after = progress(
      [
        ...basic,
        leaves!,
        { ...arrives!, body: { ...arrives!.body, eventTime: new Date(start + 5 * hour).toISOString() } },
      ],
      [],
    );
    expect(of(after, site(3))).toMatchObject({ sent: exactly(100), isNew: false });
    expect(after.total.sent).toEqual(exactly(1000));
  });

  describe('who is named by a case and has none by events', () => {
    const party = 'urn:uuid:00000000-0000-4000-8000-000000000099';
    const named = says(0, party, 'named', undefined, { note: 'Health Department' });

    test('is not asked for pieces that are all at other doors', () => {
      expect(progress(basic, [named], { whole: 1000 }).sites.map((each) => each.site)).not.toContain(party);
      expect(progress(basic, [named], { whole: 1000 }).total.sent).toEqual(exactly(1000));
    });

    test('is asked while some may be there, or nobody knows how many there are', () => {
      for (const whole of [1001, undefined]) {
        const found = progress(basic, [named], whole === undefined ? {} : { whole });
        expect(of(found, party)).toMatchObject({ sure: 'said', sent: open, isNew: false });
      }
    });

    test('and has answered stays', () => {
      const found = progress(basic, [named, says(1, party, 'counted', 3)], { whole: 1000 });
      expect(of(found, party)).toMatchObject({ held: 3 });
    });
  });

  test('more pieces than the lot ever had are told, and none of them is certain', () => {
    const found = progress(basic, [], { whole: 600 });
    expect(found.beyond).toEqual({ pieces: 400, of: 600 });
    expect(new Set(found.sites.map(({ sure }) => sure))).toEqual(new Set(['possible']));
    expect(progress(basic, [], { whole: 1000 }).beyond).toBeUndefined();
  });

  test('what came on the day of the start, of which no hour is known, is not said to have come after it', () => {
    const day = new Date(start).toISOString().slice(0, 10);
    const at = Date.parse(`${day}T00:00:00Z`);
    const begin = eventOfLine({ kind: 'started', recall, lot, at, on: day, by: 'A. Rossi' });
    const hoursIn = (hours: number) => (at - start) / hour + hours;
    const came = (hours: number) => [...basic, ...sent(hoursIn(hours), site(0), site(3), 100)];
    expect(of(progress(came(10), [], { begin }), site(3)).isNew).toBe(false);
    expect(of(progress(came(30), [], { begin }), site(3)).isNew).toBe(true);
  });

  test('an event that is captured late, of before the start, is counted as what it is', () => {
    const found = progress(
      [...basic, ...sent(-5, site(1), site(2), 40)],
      [says(3, site(1), 'returned', 360)],
    );
    expect(of(found, site(1))).toMatchObject({ sent: exactly(360), unaccounted: exactly(0) });
    expect(of(found, site(2))).toMatchObject({ sent: exactly(40), isNew: false });
  });

  test('how many a site was sent nobody said: it cannot tell until the site counts, and is never zero', () => {
    const events = [event(-9, { bizStep: 'receiving', quantityList: pieces(undefined), ...at(site(4)) })];
    const silent = progress(events, [says(1, site(4), 'acknowledged')]);
    expect(of(silent, site(4))).toMatchObject({ unaccounted: open, isSettled: false });
    expect(silent.state).toBe('open');
    const partly = progress(events, [says(1, site(4), 'returned', 30)]);
    expect(of(partly, site(4))).toMatchObject({ unaccounted: open });
    const counted = progress(events, [says(1, site(4), 'counted', 70)]);
    expect(of(counted, site(4))).toMatchObject({ held: 70, unaccounted: exactly(0), isSettled: true });
    expect(counted.state).toBe('accounted');
  });

  test('two sites that share pieces nobody told apart do not both get away with none', () => {
    // 60 of a mixed shelf went to each of two places: between them at least 20 are of the lot.
    const mixed = [
      made(100, site(0)),
      made(100, site(0), otherLot),
      ...sent(-20, site(0), site(1), 60, product),
      ...sent(-10, site(0), site(2), 60, product),
    ];
    const before = progress(mixed, []);
    expect(of(before, site(1)).sure).toBe('possible');
    expect(of(before, site(1)).sent.low).toBe(0);
    const none = progress(mixed, [
      says(1, site(0), 'counted', 80),
      says(1, site(1), 'counted', 0),
      says(1, site(2), 'counted', 0),
    ]);
    expect(none.state).toBe('open');
    expect(none.total.unaccounted).toEqual(exactly(20));
    const found = progress(mixed, [
      says(1, site(0), 'counted', 80),
      says(1, site(1), 'counted', 0),
      says(1, site(2), 'counted', 20),
    ]);
    expect(found.state).toBe('accounted');
  });

  test('kilograms and pieces of one lot are not added up', () => {
    const found = progress(
      [made(100), event(-5, { bizStep: 'receiving', quantityList: pieces(7, lot, 'KGM'), ...at(site(1)) })],
      [],
    );
    expect(found.isMixed).toBe(true);
    expect(found.total.unaccounted.high).toBe(Number.POSITIVE_INFINITY);
  });

  test('a lot in kilograms alone is counted in them', () => {
    const found = progress(
      [event(-5, { bizStep: 'receiving', quantityList: pieces(7.5, lot, 'KGM'), ...at(site(1)) })],
      [says(1, site(1), 'destroyed', 7.5, { uom: 'KGM' })],
    );
    expect([found.uom, found.state]).toEqual(['KGM', 'done']);
  });

  test('cartons with serials are counted one by one, where each is', () => {
    const carton = (serial: number): string => `https://id.gs1.org/01/09520000100018/21/C${serial}`;
    const found = progress(
      [
        event(-20, {
          action: 'ADD',
          bizStep: 'commissioning',
          epcList: [1, 2, 3].map(carton),
          ilmd: { 'cbvmda:lotNumber': 'L-7' },
          ...at(site(0)),
        }),
        event(-10, { bizStep: 'receiving', epcList: [carton(2)], ...at(site(1)) }),
        event(-8, { action: 'DELETE', bizStep: 'dispensing', epcList: [carton(3)], ...at(site(2)) }),
      ],
      [says(1, site(0), 'counted', 1), says(2, site(2), 'acknowledged')],
    );
    expect(of(found, site(0)).sent).toEqual(exactly(1));
    expect(of(found, site(2))).toMatchObject({ sent: exactly(1), used: 1, isSettled: true });
    expect(found.total).toMatchObject({ sent: exactly(3), unaccounted: exactly(1), held: 1, used: 1 });
  });

  test('a site where it was used up before must be told as well', () => {
    const found = progress(
      [...basic, gone(-2, site(1), 400, 'dispensing')],
      [says(1, site(0), 'counted', 600)],
    );
    expect(of(found, site(1))).toMatchObject({ used: 400, unaccounted: exactly(0), isSettled: false });
    expect(found.state).toBe('open');
  });

  test('a site that closed stays open until somebody says what became of it', () => {
    const closed = progress(basic, [says(1, site(1), 'unreachable', undefined, { note: 'closed in May' })]);
    expect(of(closed, site(1))).toMatchObject({
      unreachable: true,
      isSettled: false,
      unaccounted: exactly(400),
    });
    const settled = progress(basic, [
      says(1, site(1), 'unreachable', undefined, { note: 'closed in May' }),
      says(30, site(1), 'missing', 400, { note: 'the building is empty' }),
    ]);
    expect(of(settled, site(1))).toMatchObject({ unreachable: false, isSettled: true, missing: 400 });
  });

  test('who returns some and is told of by no event had some: how many nobody knows', () => {
    const found = progress(basic, [says(1, site(7), 'returned', 20)]);
    expect(of(found, site(7))).toMatchObject({ sure: 'said', unaccounted: open });
  });

  test('goods made of the lot are looked for, and how many pieces are in them cannot be told', () => {
    const kit = 'https://id.gs1.org/01/09520000200015/10/K-1';
    const found = progress(
      [
        made(100),
        event(-10, {
          type: 'TransformationEvent',
          bizStep: 'assembling',
          inputQuantityList: pieces(40),
          outputQuantityList: pieces(10, kit),
          ...at(site(0)),
        }),
        ...sent(-5, site(0), site(5), 10, kit),
      ],
      [],
    );
    expect(of(found, site(5)).unaccounted).toEqual(open);
    expect(found.total.madeInto).toBe(40);
  });

  test('what was counted and sent away since by events is not held twice', () => {
    const found = progress(
      [...basic, ...sent(40, site(1), site(0), 400)],
      [says(1, site(1), 'counted', 400), says(60, site(0), 'counted', 1000)],
    );
    expect(of(found, site(1))).toMatchObject({ held: 0, passed: 400, over: 0, unaccounted: exactly(0) });
    expect([found.state, found.total.held]).toEqual(['accounted', 1000]);
  });

  test('a line that makes no sense is none: a count without a number, an answer of no site', () => {
    const bad = [line(1, { kind: 'counted', site: site(1) }), line(1, { kind: 'returned', pieces: 5 })];
    expect(linesIn([started, ...bad].map((each) => happeningOf(each)))).toHaveLength(1);
  });
});
