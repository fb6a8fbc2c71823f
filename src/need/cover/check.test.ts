import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/find.js';
import { smallCase } from '../../../test/support/small-case.js';
import { formatMessage } from '../../findings/index.js';
import { pageKeys } from '../../words/index.js';

type Fields = Readonly<Record<string, unknown>>;

// Days of the case end on 2020-06-30; what is asked is asked as of its last day.
const lastDay = '2020-06-30';

function need(said: readonly Fields[], sent: readonly Fields[] = [], product: readonly Fields[] = []) {
  const findings = findingsOf(
    smallCase({
      place: [
        { id: 'ward', name: '三号病房', kind: 'ward' },
        { id: 'other', name: 'Reparto è', kind: 'ward' },
      ],
      party: [{ id: 'head', name: 'Head nurse', kind: 'hospital' }],
      source: [{ id: 'list', title: 'List', publisher: 'head', kind: 'article', published: '2020-06-30' }],
      ...(product.length === 0 ? {} : { product }),
      consignment: sent.map((fields, at) => ({
        id: `c${at}`,
        name: `Van ${at}`,
        product: 'mask',
        from: 'head',
        to: 'head',
        ...fields,
      })),
      statement: said.map((fields, at) => ({
        id: `n${at}`,
        source: 'list',
        speaker: 'head',
        text: 'Said.',
        ...('consignment' in fields ? {} : { product: 'mask' }),
        place: 'ward',
        ...fields,
      })),
    }),
  );
  return [...findings.values()].filter(({ question }) => question === 'need');
}

const counted = (amount: unknown, on = lastDay): Fields => ({ measure: 'in-stock', amount, on });
const needed = (amount: unknown, on = '2020-06-01..2020-06-10'): Fields => ({
  measure: 'needed',
  amount,
  on,
});
const verdictOf = (said: readonly Fields[], sent: readonly Fields[] = []) => need(said, sent)[0]?.verdict;

describe('is there enough', () => {
  test.each<[string, string, readonly Fields[]]>([
    ['600 of 100 a day last 6 days', 'short', [counted(600), needed(1000)]],
    ['700 of 100 a day last a week', 'covered', [counted(700), needed(1000)]],
    ['9,100 of 100 a day last three months', 'overstocked', [counted(9100), needed(1000)]],
    [
      'a count of three days ago may be used up',
      'not-yet-determinable',
      [counted(900, '2020-06-27'), needed(1000)],
    ],
    ['and a large one is not', 'covered', [counted(1100, '2020-06-27'), needed(1000)]],
    ['two who need differently', 'not-yet-determinable', [counted(800), needed(1000), needed(2000)]],
    [
      'of two counts of one day neither is believed alone',
      'not-yet-determinable',
      [counted(100), counted(900), needed(1000)],
    ],
    ['the last count is taken', 'short', [counted(9000, '2020-06-01'), counted(100), needed(1000)]],
    ['a count without a need', 'not-yet-determinable', [counted(600)]],
    ['a need without a count', 'not-yet-determinable', [needed(1000)]],
    ['said to be short', 'short', [{ supply: 'short', on: '2020-06-20' }]],
    ['said to be enough is not covered', 'not-yet-determinable', [{ supply: 'enough', on: '2020-06-20' }]],
    [
      'one says short and one enough',
      'not-yet-determinable',
      [
        { supply: 'short', on: '2020-06-20' },
        { supply: 'enough', on: '2020-06-20' },
      ],
    ],
    [
      'short, and later enough, is no longer short',
      'not-yet-determinable',
      [
        { supply: 'short', on: '2020-06-10' },
        { supply: 'enough', on: '2020-06-20' },
      ],
    ],
    [
      'a full store that is said to be short',
      'not-yet-determinable',
      [counted(5000), needed(1000), { supply: 'short', on: lastDay }],
    ],
    [
      'a shortage before the count says nothing of it',
      'covered',
      [counted(5000), needed(1000), { supply: 'short', on: '2020-05-01' }],
    ],
    ['a need of none: nothing runs out', 'overstocked', [counted(10), needed(0)]],
    ['nothing there', 'short', [counted(0), needed(1000)]],
  ])('%s: %s', (_, verdict, said) => {
    expect(verdictOf(said)).toBe(verdict);
  });

  test('what may have come since leaves the upper end open', () => {
    const said = [counted(100), needed(1000)];
    const [found] = need(
      [...said, { consignment: 'c0', stage: 'shipped', amount: 40, on: '2020-06-29' }],
      [{ deliveredTo: 'ward' }],
    );
    expect(found?.verdict).toBe('not-yet-determinable');
    expect(found?.figure).toMatchObject({ low: 1, high: null });
    expect(found?.because.map(({ message }) => formatMessage(message, 'en'))).toContain(
      'May have come since, which nobody counted: Van 0.',
    );
    // It was in the store when that was counted.
    const came = { consignment: 'c0', stage: 'received', amount: 40, on: '2020-06-12' };
    expect(need([...said, came], [{ deliveredTo: 'ward' }])[0]?.verdict).toBe('short');
    expect(need([...said, came], [{ deliveredTo: 'other' }])[0]?.verdict).toBe('short');
  });

  test('pairs are no pieces: what is counted in one is not held against what is needed in the other', () => {
    const products = [
      { id: 'pairs', name: 'Gloves in pairs', class: 'glove', unit: 'pair' },
      { id: 'kilos', name: 'Gloves by weight', class: 'glove', unit: 'kg' },
    ];
    const said = [
      { ...counted(600), product: 'pairs' },
      { ...needed(1000), product: 'kilos' },
    ];
    const found = need(said, [], products);
    expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['need.ward.glove.pair', 'not-yet-determinable'],
      ['need.ward.glove.kg', 'not-yet-determinable'],
    ]);
  });

  test('a count without its day is no count', () => {
    expect(need([{ measure: 'in-stock', amount: 600 }])).toEqual([]);
    expect(verdictOf([{ measure: 'in-stock', amount: 600 }, needed(1000)])).toBe('not-yet-determinable');
  });

  test('boxes are pieces, and each place is by itself', () => {
    const [first, second] = need([
      counted(600),
      needed(1000),
      { ...counted(9100), place: 'other' },
      { ...needed(1000), place: 'other' },
    ]);
    expect([first?.subject.name, first?.verdict]).toEqual(['三号病房', 'short']);
    expect([second?.subject.name, second?.verdict]).toEqual(['Reparto è', 'overstocked']);
  });

  test('how its figure was had is told in words of the page', () => {
    const [found] = need([counted(600), needed(1000)]);
    expect(found?.figure).toMatchObject({ low: 6, high: 6, unit: 'days', method: 'days of cover' });
    expect(pageKeys).toContain('figure.method.days-of-cover');
  });

  test('every reason has its evidence, in words without a gap', () => {
    for (const language of ['en', 'it', 'zh'] as const)
      for (const found of need([
        counted(600, '2020-06-28'),
        needed(1000),
        { supply: 'short', on: lastDay },
      ])) {
        expect(formatMessage(found.summary, language)).toContain('三号病房');
        for (const { message, evidence } of found.because) {
          expect(formatMessage(message, language)).not.toMatch(/[{}]|undefined|NaN/);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }
  });

  test('more in stock is never less, and order changes nothing', () => {
    const rank = ['short', 'not-yet-determinable', 'covered', 'overstocked'];
    const rankOf = (said: readonly Fields[]): number => rank.indexOf(verdictOf(said) ?? '');
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.nat(20_000),
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(20),
        (stock, more, rate, age) => {
          const on = `2020-06-${String(30 - age).padStart(2, '0')}`;
          const said = [counted(stock, on), needed(rate * 10)];
          expect(rankOf([counted(stock + more, on), needed(rate * 10)])).toBeGreaterThanOrEqual(rankOf(said));
          expect(rankOf(said.toReversed())).toBe(rankOf(said));
        },
      ),
      { numRuns: 40 },
    );
  });
});
