import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf, lawRuns } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { buildRecord, type Case } from '../case/index.js';
import type { Finding } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { always } from './days.js';
import { findMoves } from './moves.js';
import { estimateNet } from './net.js';

const countries = ['AAA', 'BBB', 'CCC'] as const;
type Country = (typeof countries)[number];
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const day = fc.constantFrom('2020-02-01', '2020-03-01', '2020-03-20', '2020-02-01..2020-04-30', '2020-06-15');
const amount = fc.integer({ min: 1, max: 40 }).map((half) => 2 * half);

const sent = fc.record({
  from: optional(fc.constantFrom(...countries)),
  to: optional(fc.constantFrom(...countries)),
  low: optional(amount),
  width: fc.constantFrom<number[]>(0, 10),
  on: optional(day),
  stage: fc.constantFrom('pledged', 'contracted', 'shipped', 'received', 'rejected', undefined),
  terms: optional(fc.constantFrom('gift', 'sale')),
});
type Sent = typeof sent extends fc.Arbitrary<infer One> ? One : never;

const said = fc.record({
  place: fc.constantFrom(...countries),
  supply: fc.constantFrom('short', 'enough'),
  on: day,
  need: optional(amount),
});
type Said = typeof said extends fc.Arbitrary<infer One> ? One : never;

const drawn = fc.record({
  sent: fc.array(sent, { minLength: 1, maxLength: 6 }),
  said: fc.array(said, { maxLength: 4 }),
});
type Drawn = { readonly sent: readonly Sent[]; readonly said: readonly Said[] };

const partyOf = (country: Country | undefined): string => `firm-${country?.toLowerCase() ?? 'nowhere'}`;
const amountOf = (low: number, width: number): string =>
  width === 0 ? `${low}` : `${low} to ${low + width}`;

type Made = {
  readonly buyers?: (at: number) => string;
  readonly order?: <T>(list: readonly T[]) => readonly T[];
};

function caseOf({ sent, said }: Drawn, { buyers = () => '', order = (list) => list }: Made = {}): Case {
  return smallCase({
    place: countries.map((code) => ({ id: code.toLowerCase(), name: code, kind: 'country', country: code })),
    party: [
      { id: 'outlet-d', name: 'Outlet D', kind: 'media', country: 'DDD' },
      ...[undefined, ...countries].flatMap((country) =>
        ['', '-one', '-two'].map((firm) => ({
          id: `${partyOf(country)}${firm}`,
          name: 'Firm',
          kind: 'company',
          ...(country && { country }),
          ...(firm !== '' && { ownedBy: partyOf(country) }),
        })),
      ),
    ],
    source: [{ id: 'news', title: 'News', publisher: 'outlet-d', kind: 'article', published: '2020-07-01' }],
    consignment: order(
      sent.map(({ from, to }, at) => ({
        id: `c${at}`,
        name: `C${at}`,
        product: 'mask',
        from: partyOf(from),
        to: `${partyOf(to)}${buyers(at)}`,
      })),
    ),
    statement: order([
      ...sent.map(({ low, width, on, stage, terms }, at) => ({
        id: `s${at}`,
        source: 'news',
        text: 'Sent.',
        consignment: `c${at}`,
        ...(low !== undefined && { amount: amountOf(low, width) }),
        ...(on && { on }),
        ...(stage && { stage }),
        ...(terms && { terms }),
      })),
      ...said.flatMap(({ place, supply, on, need }, at) => {
        const about = { source: 'news', text: 'Said.', product: 'mask', place: place.toLowerCase(), on };
        return [
          { id: `n${at}`, ...about, supply },
          ...(need === undefined ? [] : [{ id: `m${at}`, ...about, measure: 'needed', amount: need }]),
        ];
      }),
    ]),
  });
}

const told = (caseData: Case) =>
  [...findingsOf(caseData).values()]
    .filter(({ question }) => question === 'drain')
    .map(({ id, verdict, figure }: Finding) => ({ id, verdict, figure: figure ?? null }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const swapped = { AAA: 'BBB', BBB: 'AAA', CCC: 'CCC' } as const;
const swap = (country: Country | undefined) => (country === undefined ? undefined : swapped[country]);

test('swapping two countries in a record swaps what is found of them, and nothing else', () => {
  fc.assert(
    fc.property(drawn, ({ sent, said }) => {
      const other = caseOf({
        sent: sent.map((one) => ({ ...one, from: swap(one.from), to: swap(one.to) })),
        said: said.map((one) => ({ ...one, place: swapped[one.place] })),
      });
      const renamed = told(other).map(({ id, ...rest }) => ({
        id: id.replace(/aaa|bbb/, (code) => (code === 'aaa' ? 'bbb' : 'aaa')),
        ...rest,
      }));
      expect(renamed.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(told(caseOf({ sent, said })));
    }),
    { numRuns: lawRuns },
  );
});

test('two halves are found to be what the whole is', () => {
  fc.assert(
    fc.property(drawn, ({ sent, said }) => {
      const halves = sent.flatMap((one): Sent[] => {
        if (one.low === undefined) return [one];
        const half = { ...one, low: one.low / 2, width: one.width / 2 };
        return [half, half];
      });
      expect(told(caseOf({ sent: halves, said }))).toEqual(told(caseOf({ sent, said })));
    }),
    { numRuns: lawRuns },
  );
});

test('what firms of one owner buy is found to be what the owner buys', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.array(fc.constantFrom('', '-one', '-two'), { minLength: 6, maxLength: 6 }),
      (all, firms) => {
        expect(told(caseOf(all, { buyers: (at) => firms[at] ?? '' }))).toEqual(told(caseOf(all)));
      },
    ),
    { numRuns: lawRuns },
  );
});

test('the order of the entries decides nothing', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      expect(told(caseOf(all, { order: (list) => list.toReversed() }))).toEqual(told(caseOf(all)));
    }),
    { numRuns: lawRuns },
  );
});

test('what nobody counted never makes the bounds narrower', () => {
  const netOf = (all: Drawn, country: Country) => {
    const record = buildRecord(caseOf(all), '2020-07-01' as Day, 'hash');
    return estimateNet(findMoves(record), country, always, record).net;
  };
  fc.assert(
    fc.property(drawn, sent, fc.constantFrom(...countries), ({ sent, said }, one, country) => {
      const before = netOf({ sent, said }, country);
      const after = netOf({ sent: [...sent, { ...one, low: undefined }], said }, country);
      expect(after.low).toBeLessThanOrEqual(before.low);
      expect(after.high).toBeGreaterThanOrEqual(before.high);
    }),
    { numRuns: lawRuns },
  );
});

test('a country of which nobody says whether it had enough is never said to be drained, nor cleared while more may have left', () => {
  fc.assert(
    fc.property(drawn, ({ sent }) => {
      for (const { verdict, figure } of told(caseOf({ sent, said: [] }))) {
        expect(['cannot-tell', 'not-drained']).toContain(verdict);
        if (verdict === 'not-drained') expect(figure?.low ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: lawRuns },
  );
});
