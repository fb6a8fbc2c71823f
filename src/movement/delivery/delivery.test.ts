import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../epcis/index.js';
import { happeningOf } from '../trace/index.js';
import { type Delivery, refusalReasons, refusedOf } from './delivery.js';
import { documentOfDelivery, eventsOfDelivery } from './events-of-delivery.js';
import { addCode, type DeliveryLabel, type LabelKnown, mergeKnown, readLabel } from './labels.js';
import { goodsNamed, typedLot, typedLotIn, typedPlace, typedPlaceIn } from './names.js';
import { deliveriesIn } from './read-deliveries.js';

const asOf = '2026-03-20';

const known: fc.Arbitrary<LabelKnown> = fc.record(
  {
    gtin: fc.constantFrom('09520000100018', '', ' '),
    lot: fc.constantFrom('L-7', '批号 9', '', '  '),
    expiry: fc.constantFrom('2031-03-31', ''),
    serial: fc.constantFrom('S1', ''),
    count: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);

const isSaid = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'string' || value.trim() !== '');

describe('what two bar codes of a label say together', () => {
  test('keeps all that either says, and a blank takes nothing away', () => {
    fc.assert(
      fc.property(known, known, (one, other) => {
        const merged = mergeKnown(one, other);
        for (const name of ['gtin', 'lot', 'expiry', 'serial', 'count'] as const) {
          const said = [one[name], other[name]].filter(isSaid);
          if (merged === undefined) continue;
          expect(merged[name]).toBe(said[0]);
        }
        const contradicts = (['gtin', 'lot', 'expiry', 'serial', 'count'] as const).some(
          (name) => isSaid(one[name]) && isSaid(other[name]) && one[name] !== other[name],
        );
        expect(merged === undefined).toBe(contradicts);
      }),
    );
  });

  test('is the same whichever comes first', () => {
    fc.assert(
      fc.property(known, known, (one, other) => {
        expect(mergeKnown(one, other)).toEqual(mergeKnown(other, one));
      }),
    );
  });
});

const scanAll = (texts: readonly string[]) => {
  let drawn = 0;
  let labels: readonly DeliveryLabel[] = [];
  const as: string[] = [];
  for (const text of texts) {
    const scanned = addCode(labels, text, { asOf, newId: () => `label-${++drawn}` });
    labels = scanned.labels;
    as.push(scanned.at.as);
  }
  return { as, goods: labels.map((label) => goodsNamed(readLabel(label, asOf).known)?.id).toReversed() };
};

const product = '010952000010001817310331';
const goods = (lot: string) => `https://id.gs1.org/01/09520000100018/10/${lot}`;

describe('bar codes as they are scanned one after the other', () => {
  test.each([
    ['two of one label', [product, '10L-7'], [goods('L-7')], ['new', 'merged']],
    ['the lot first', ['10L-7', product], [goods('L-7')], ['new', 'merged']],
    [
      'two labels that share the code of the product',
      [product, '10L-7', product, '10L-8'],
      [goods('L-7'), goods('L-8')],
      ['new', 'merged', 'new', 'merged'],
    ],
    [
      'the same label twice',
      [product, '10L-7', product, '10L-7'],
      [goods('L-7')],
      ['new', 'merged', 'new', 'there'],
    ],
    [
      'one code twice before the other',
      [product, product, '10L-7'],
      [goods('L-7')],
      ['new', 'there', 'merged'],
    ],
    [
      'another product before the first has its lot',
      [product, '(01)09520000200015(10)X1'],
      ['https://id.gs1.org/01/09520000100018', 'https://id.gs1.org/01/09520000200015/10/X1'],
      ['new', 'new'],
    ],
    ['a Digital Link', ['https://id.gs1.org/01/09520000100018/10/L-7?17=310331'], [goods('L-7')], ['new']],
    ['a pallet', ['(00)095200001234567899'], ['https://id.gs1.org/00/095200001234567899'], ['new']],
    ['what is no code of goods', ['hello', '+A123BJC5D6E71G'], [], ['unread', 'unread']],
  ])('%s', (_, texts, found, as) => {
    expect(scanAll(texts)).toEqual({ as, goods: found });
  });

  test('a product whose check digit is wrong is not used, and the label says so', () => {
    const [label] = addCode([], '(01)09520000100019(10)L-7', { asOf, newId: () => 'a' }).labels;
    const read = label && readLabel(label, asOf);
    expect(read?.known).toEqual({ lot: 'L-7' });
    expect(read?.outcome).toBe('read-in-part');
    expect(read?.says.map(({ code }) => code)).toContain('check-digit');
  });

  test('a lot whose separator a scanner may have lost is named by nobody but whoever chooses', () => {
    const scanned = addCode([], '010952000010001810AB1217250331', { asOf, newId: () => 'a' });
    const [label] = scanned.labels;
    const read = label && readLabel(label, asOf);
    expect(read?.readings.length).toBeGreaterThan(1);
    expect(read?.known.lot).toBeUndefined();
    const chosen = label && readLabel({ ...label, choice: 0 }, asOf);
    expect(chosen?.known).toMatchObject({ lot: 'AB12', expiry: '2025-03-31' });
  });
});

const name = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  fc.constantFrom('د. ليلى حداد', '张伟', 'L/7#ä?%2F', '1.5E+2'),
);
const lotNames = fc.uniqueArray(
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
  { maxLength: 5, minLength: 1, selector: (text) => text.trim().toUpperCase() },
);
const line = fc
  .record({
    counted: fc.integer({ min: 1, max: 10_000 }),
    shares: fc.array(fc.tuple(fc.constantFrom(...refusalReasons), fc.nat(99), fc.option(name)), {
      maxLength: 3,
    }),
  })
  .map(({ counted, shares }) => {
    let left = counted;
    const refusals = shares.flatMap(([reason, share, note]) => {
      const pieces = Math.floor((left * share) / 100);
      left -= pieces;
      return pieces === 0 ? [] : [{ reason, pieces, note: note?.trim() }];
    });
    return { counted, refusals };
  });
const delivery: fc.Arbitrary<Delivery> = fc
  .record({
    lots: lotNames,
    lines: fc.array(line, { minLength: 5, maxLength: 5 }),
    receiver: name,
    place: name,
    note: fc.option(name, { nil: undefined }),
  })
  .map(({ lots, lines, receiver, place, note }) => ({
    id: '00000000-0000-4000-8000-000000000001',
    at: '2026-03-05T22:30:00.000Z',
    offset: '-03:30',
    place: typedPlace(place),
    receiver,
    note,
    photos: ['a'.repeat(64)],
    lines: lots.flatMap((lot, at) => {
      const each = lines[at];
      return each ? [{ goods: { id: typedLot(lot), isThing: false }, ...each }] : [];
    }),
  }));

const readBack = (given: Delivery) => {
  let drawn = 0;
  const events = eventsOfDelivery(
    given,
    () => `00000000-0000-4000-9000-${String(++drawn).padStart(12, '0')}`,
  );
  const bytes = new TextEncoder().encode(JSON.stringify(documentOfDelivery(events, given.at)));
  const read = readDocument('delivery.json', bytes);
  if ('says' in read) throw new Error('no document');
  expect(read.events.flatMap(({ problems }) => problems)).toEqual([]);
  return deliveriesIn(read.events.flatMap(({ event }) => (event ? [happeningOf(event)] : [])));
};

describe('the events of a delivery', () => {
  test('are read back as it was confirmed: of each lot what was accepted and refused is what was counted', () => {
    fc.assert(
      fc.property(delivery, (given) => {
        const [read, ...others] = readBack(given);
        expect(others).toEqual([]);
        expect(read?.receiver).toBe(given.receiver);
        expect(read?.place).toBe(given.place);
        for (const { goods: of, counted, refusals } of given.lines) {
          const found = read?.goods.find(({ id }) => id === of.id);
          expect(found?.counted).toBe(counted);
          expect(found?.accepted).toBe(counted - refusedOf({ refusals }));
          const refused = found?.refused.reduce((sum, { pieces }) => sum + pieces, 0) ?? 0;
          expect((found?.accepted ?? 0) + refused).toBe(counted);
        }
      }),
    );
  });

  test('are the same however often they are made, so that what is sent twice is kept once', () => {
    fc.assert(
      fc.property(delivery, (given) => {
        expect(readBack(given)[0]?.hashes).toEqual(readBack(given)[0]?.hashes);
      }),
    );
  });

  test('differ between two deliveries that say the same', () => {
    fc.assert(
      fc.property(delivery, (given) => {
        const other = { ...given, id: '00000000-0000-4000-8000-000000000002' };
        const hashes = new Set([
          ...(readBack(given)[0]?.hashes ?? []),
          ...(readBack(other)[0]?.hashes ?? []),
        ]);
        expect(hashes.size).toBe(2 * (readBack(given)[0]?.hashes.length ?? 0));
      }),
      { numRuns: 30 },
    );
  });
});

test('the name of a place and of a lot comes back out of what events call it', () => {
  fc.assert(
    fc.property(name, (text) => {
      const place = text.trim().replaceAll(/\s+/gu, ' ').normalize('NFC');
      expect(typedPlaceIn(typedPlace(text))).toBe(place);
      // As it is compared everywhere: full-width letters and the like are the plain ones.
      expect(typedLotIn(typedLot(text))).toBe(text.normalize('NFKC').trim().toUpperCase().normalize('NFC'));
    }),
  );
});
