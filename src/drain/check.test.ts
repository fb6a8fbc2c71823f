import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { type Finding, formatMessage } from '../findings/index.js';

type Fields = Readonly<Record<string, unknown>>;

const places = ['AAA', 'BBB', 'CCC'].map((code) => ({
  id: code.toLowerCase(),
  name: `Country ${code}`,
  kind: 'country',
  country: code,
}));

const parties = [
  { id: 'gov-a', name: 'State A', kind: 'government', country: 'AAA' },
  { id: 'gov-b', name: 'State B', kind: 'government', country: 'BBB' },
  { id: 'gov-c', name: 'State C', kind: 'government', country: 'CCC' },
  { id: 'outlet-c', name: 'Outlet C', kind: 'media', country: 'CCC' },
  { id: 'oil', name: 'Oil Co.', kind: 'company', country: 'BBB' },
  { id: 'oil-one', name: 'Oil One', kind: 'company', country: 'BBB', ownedBy: 'oil' },
  { id: 'oil-two', name: 'Oil Two', kind: 'company', country: 'BBB', ownedBy: 'oil-one' },
  { id: 'somebody', name: 'Somebody', kind: 'company' },
];

/** What is sent: from whom to whom, with what is said of it. */
type Sent = { readonly from: string; readonly to: string; readonly product?: string } & Fields;

let made: Map<string, Finding>;

function found(sent: readonly Sent[], said: readonly Fields[] = []) {
  made = findingsOf(
    smallCase({
      place: places,
      party: parties,
      source: [
        { id: 'news', title: 'News', publisher: 'outlet-c', kind: 'article', published: '2020-06-30' },
      ],
      consignment: sent.map(({ from, to, product = 'mask', partOf, deliveredTo }, at) => ({
        id: `c${at}`,
        name: `Consignment ${at}`,
        product,
        from,
        to,
        ...(partOf === undefined ? {} : { partOf }),
        ...(deliveredTo === undefined ? {} : { deliveredTo }),
      })),
      statement: [
        ...sent.map(({ from: _, to: __, product: ___, partOf: ____, deliveredTo: _____, ...fields }, at) => ({
          id: `s${at}`,
          source: 'news',
          text: 'Sent.',
          consignment: `c${at}`,
          stage: 'shipped',
          on: '2020-03-10',
          ...fields,
        })),
        ...said.map((fields, at) => ({
          id: `n${at}`,
          source: 'news',
          text: 'Said.',
          product: 'mask',
          ...fields,
        })),
      ],
    }),
  );
  return made;
}

const short = (place: string, on = '2020-03-12'): Fields => ({ supply: 'short', place, on });
const enough = (place: string, on = '2020-03-12'): Fields => ({ supply: 'enough', place, on });
const needs = (place: string, amount: unknown, on: string): Fields => ({
  measure: 'needed',
  place,
  amount,
  on,
});
const shelf = (sent: readonly Sent[], said: readonly Fields[] = []) =>
  found(sent, said).get('drain.aaa.mask');
const reasons = (finding: Finding | undefined): string[] =>
  (finding?.because ?? []).map(({ message }) => formatMessage(message, 'en'));

const out = (amount: unknown, more: Fields = {}): Sent => ({ from: 'gov-a', to: 'gov-b', amount, ...more });
const back = (amount: unknown, more: Fields = {}): Sent => ({
  from: 'gov-b',
  to: 'gov-a',
  amount,
  stage: 'received',
  ...more,
});

describe('a shelf', () => {
  test.each<[string, readonly Sent[], readonly Fields[], string, unknown]>([
    ['short of it, need unsaid', [out(5000)], [short('aaa')], 'went-while-short', [5000, 5000]],
    [
      'short of it, and a day’s need went',
      [out(5000)],
      [short('aaa'), needs('aaa', 31_000, '2020-03')],
      'drained',
      [5000, 5000],
    ],
    [
      'short of it, and less than a day’s need went',
      [out(500)],
      [short('aaa'), needs('aaa', 31_000, '2020-03')],
      'went-while-short',
      [500, 500],
    ],
    ['that nobody speaks of', [out(5000)], [], 'cannot-tell', [5000, 5000]],
    [
      'of which somebody says that there is enough',
      [out(5000)],
      [enough('aaa')],
      'not-drained',
      [5000, 5000],
    ],
    [
      'said to be short and to have enough on one day',
      [out(5000)],
      [short('aaa'), enough('aaa')],
      'cannot-tell',
      [5000, 5000],
    ],
    ['to which more came', [out(5000), back(8000)], [short('aaa')], 'not-drained', [5000, 5000]],
    [
      'to which more came, and nobody speaks of need',
      [out(5000), back(8000)],
      [],
      'not-drained',
      [5000, 5000],
    ],
    ['to which fewer came', [out(5000), back(3000)], [short('aaa')], 'went-while-short', [2000, 2000]],
    [
      'to which nobody knows how many came',
      [out(5000), back(undefined)],
      [short('aaa')],
      'cannot-tell',
      [5000, 5000],
    ],
    ['of which nobody knows how many left', [out(undefined)], [short('aaa')], 'cannot-tell', undefined],
    [
      'of which some are known to have left',
      [out(5000), out(undefined)],
      [short('aaa')],
      'went-while-short',
      [5000, null],
    ],
    [
      'of which some were only promised',
      [out(5000, { stage: 'pledged' })],
      [short('aaa')],
      'not-drained',
      undefined,
    ],
    ['short of it two months later', [out(5000)], [short('aaa', '2020-05-20')], 'cannot-tell', [5000, 5000]],
    [
      'short of it three weeks later',
      [out(5000)],
      [short('aaa', '2020-03-31')],
      'went-while-short',
      [5000, 5000],
    ],
    [
      'no longer short when it left',
      [out(5000)],
      [short('aaa', '2020-03-01'), enough('aaa', '2020-03-09')],
      'not-drained',
      [5000, 5000],
    ],
    [
      'that left on a day nobody gives',
      [out(5000, { on: undefined })],
      [short('aaa')],
      'cannot-tell',
      [0, 5000],
    ],
    ['elsewhere short', [out(5000)], [short('bbb')], 'cannot-tell', [5000, 5000]],
    [
      'short of something else',
      [out(5000)],
      [{ ...short('aaa'), product: 'kit' }],
      'cannot-tell',
      [5000, 5000],
    ],
    [
      'sent back',
      [out(5000), out(5000, { stage: 'rejected' })],
      [short('aaa')],
      'went-while-short',
      [5000, null],
    ],
    [
      'that went to firms at home',
      [{ from: 'gov-a', to: 'gov-b', deliveredTo: 'aaa', amount: 5 }],
      [short('aaa')],
      'none',
      undefined,
    ],
  ])('%s', (_, sent, said, verdict, figure) => {
    const finding = shelf(sent, said);
    expect(finding?.verdict ?? 'none').toBe(verdict);
    expect(finding?.figure && [finding.figure.low, finding.figure.high]).toEqual(figure);
  });

  test('is told in days of its own need', () => {
    const finding = shelf([out(5000)], [short('aaa'), needs('aaa', 31_000, '2020-03')]);
    expect(finding && formatMessage(finding.summary, 'en')).toBe(
      'Country AAA, masks: 5,000 pieces more went out than came in in the days when there was too little of them there (11 Feb 2020 to 11 Apr 2020); as many as are needed there in 5 days (1,000 pieces a day).',
    );
  });

  test('counts a whole once, and not its parts beside it', () => {
    const finding = shelf([out(5000), out(2000, { partOf: 'c0' })], [short('aaa')]);
    expect(finding?.figure).toMatchObject({ low: 5000, high: 5000 });
  });

  test('counts a part from here of a whole from elsewhere', () => {
    const finding = shelf(
      [{ from: 'somebody', to: 'gov-b', amount: 9000 }, out(2000, { partOf: 'c0' })],
      [short('aaa')],
    );
    expect(finding?.figure).toMatchObject({ low: 2000, high: 2000 });
  });

  test('adds a count of what went everywhere only at most', () => {
    const finding = shelf([out(2000), { from: 'gov-a', to: 'somebody', amount: 9000 }], [short('aaa')]);
    expect(finding?.figure).toMatchObject({ low: 9000, high: 11_000 });
  });

  test('is not cleared while some of the goods left from nobody knows where', () => {
    const sent = [out(5000), back(8000), { from: 'somebody', to: 'gov-b', amount: 1 }];
    expect(shelf(sent, [short('aaa')])?.verdict).toBe('cannot-tell');
    expect(reasons(made.get('drain.aaa.mask')).join()).toContain('nobody says from which country');
  });

  test('that gave away what it was short of is said to have', () => {
    const finding = shelf([out(5000, { terms: 'gift' })], [short('aaa')]);
    expect(reasons(finding)).toContain('Given away while there was too little at home: Consignment 0.');
  });

  test('tells what was only promised apart', () => {
    const finding = shelf([out(5000), out(70_000, { stage: 'pledged' })], [short('aaa')]);
    expect(finding?.figure).toMatchObject({ low: 5000, high: 5000 });
    expect(reasons(finding).join(' ')).toContain('so not counted: 70,000 pieces');
  });

  test('from which several firms of one owner bought has one buyer', () => {
    const finding = shelf([
      out(5000, { to: 'oil-one', terms: 'sale' }),
      out(2000, { to: 'oil-two', terms: 'sale' }),
    ]);
    expect(reasons(finding)).toContain(
      'Oil One and Oil Two bought for one owner, Oil Co.: 7,000 pieces together.',
    );
  });
});

describe('a buyer in several countries', () => {
  const bought = (from: string, to: string, amount: unknown, more: Fields = {}): Sent => ({
    ...{ from, to, amount, terms: 'sale', deliveredTo: 'bbb' },
    ...more,
  });
  const buyer = (sent: readonly Sent[], said: readonly Fields[] = []) =>
    found(sent, said).get('drain.buyer.oil.mask');

  test('is its owner, through however many firms', () => {
    const finding = buyer(
      [bought('gov-a', 'oil-one', 5000), bought('gov-c', 'oil-two', 2000)],
      [short('aaa')],
    );
    expect(finding).toMatchObject({ verdict: 'went-while-short', figure: { low: 7000, high: 7000 } });
    expect(finding && formatMessage(finding.summary, 'en')).toBe(
      'Oil Co. bought masks in 2 countries, 7,000 pieces; they went out while there was too little in Country AAA.',
    );
  });

  test('cannot be told of where nobody says in which countries it bought how many', () => {
    const finding = buyer([
      bought('somebody', 'oil', 20, { measure: 'countries', stage: undefined, on: '2020-02' }),
    ]);
    expect(finding).toMatchObject({
      verdict: 'cannot-tell',
      figure: { low: 20, high: 20, unit: 'countries' },
    });
    expect(finding && formatMessage(finding.summary, 'en')).toBe(
      'Oil Co. bought, or ordered to buy, masks in 20 countries: a number nobody gives. Whether too little was left there cannot be told.',
    );
  });

  test('is cleared where every country had enough', () => {
    const sent = [bought('gov-a', 'oil', 5000), bought('gov-c', 'oil', 2000)];
    expect(buyer(sent, [enough('aaa'), enough('ccc')])?.verdict).toBe('not-drained');
    expect(buyer(sent, [enough('aaa')])?.verdict).toBe('cannot-tell');
  });

  test('is none where it bought in one country, or was given', () => {
    expect(buyer([bought('gov-a', 'oil', 5000)])).toBeUndefined();
    expect(buyer([bought('gov-a', 'oil', 5, { terms: 'gift' }), bought('gov-c', 'oil', 5)])).toBeUndefined();
  });
});

describe('a price', () => {
  const products = (usual: readonly Fields[], price: Fields) =>
    reasons(shelf([out(1000, { terms: 'sale', ...price })], usual)).at(-1);
  const usual = { measure: 'usual-price', amount: '0.1 to 0.2', currency: 'EUR' };

  test.each<[string, readonly Fields[], Fields, string]>([
    [
      'above what the case says is usual',
      [usual],
      { value: 2000, currency: 'EUR' },
      '2 EUR a piece, 10–20 times what it used to cost (0.1–0.2 EUR, Outlet C).',
    ],
    [
      'as usual',
      [usual],
      { value: 150, currency: 'EUR' },
      '0.15 EUR a piece, as it used to cost (0.1–0.2 EUR, Outlet C).',
    ],
    [
      'in another currency',
      [usual],
      { value: 150, currency: 'USD' },
      '0.15 USD a piece; what one used to cost in USD is not on file.',
    ],
  ])('%s', (_, said, price, sentence) => {
    expect(products(said, price)).toBe(sentence);
  });
});
