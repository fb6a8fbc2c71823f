import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryTransfers } from '../../test/support/arbitrary-transfers.js';
import { findingsOf, lawRuns } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { buildRecord, type Case, lastDay } from '../case/index.js';
import { today } from '../lib/clock/index.js';
import { estimateFlows } from './index.js';

type Plain = Readonly<Record<string, unknown>>;

const statements = (...said: Plain[]) =>
  said.map((one, index) => ({
    id: `s${index}`,
    source: 'by-outlet-c',
    text: 'Said',
    consignment: 'masks',
    ...one,
  }));

const termsOf = (...said: Plain[]) =>
  findingsOf(smallCase({ statement: statements(...said) })).get('terms.masks');

describe('the terms of a consignment', () => {
  const gift = { terms: 'gift' };
  const sale = { terms: 'sale' };
  const cases: [string, string, ...Plain[]][] = [
    ['nobody gave are unknown, never a gift', 'unknown', { stage: 'received', called: 'aid' }],
    ['a bystander gives stand when nobody better spoke', 'gift', gift],
    [
      'the contract gives outrank the recipient',
      'sale',
      { ...sale, document: 'contract' },
      { ...gift, speaker: 'minister-b' },
    ],
    [
      'the recipient gives outrank the giver',
      'sale',
      { ...sale, speaker: 'minister-b' },
      { ...gift, speaker: 'minister-a' },
    ],
    ['the giver gives outrank bystanders', 'gift', { ...gift, speaker: 'minister-a' }, sale],
    ['two bystanders dispute are contradictory', 'contradictory', gift, { ...sale, source: 'by-outlet-d' }],
    ['are those of whoever paid', 'sale', { payer: 'gov-b', speaker: 'minister-b' }],
    ['are a gift when the giver paid', 'gift', { payer: 'gov-a' }],
    ['the customs regime gives when nobody spoke', 'gift', { customsRegime: 'aid' }],
    [
      'the customs regime never outvotes the recipient',
      'sale',
      { customsRegime: 'aid' },
      { ...sale, speaker: 'minister-b' },
    ],
    ['somebody says are unclear stay unknown', 'unknown', { terms: 'unknown' }],
    [
      'denied by anybody are contradictory',
      'contradictory',
      { id: 'said', ...sale },
      { about: ['said'], stance: 'denies' },
    ],
  ];
  test.each(cases)('%s', (_, terms, ...said) => {
    expect(termsOf(...said)?.verdict).toBe(terms);
  });

  test('of a witness on a lower evidenceLevel that disagrees are shown', () => {
    const finding = termsOf({ ...sale, document: 'contract' }, { ...gift, speaker: 'minister-a' });
    expect(finding?.because.map((reason) => reason.message.key)).toContain('terms.dissent');
  });

  test('of the whole are those of its parts', () => {
    const consignment = [
      { id: 'whole', name: 'Whole', product: 'mask', from: 'gov-a', to: 'gov-b' },
      { id: 'part', name: 'Part', product: 'mask', from: 'gov-a', to: 'gov-b', partOf: 'whole' },
    ];
    const statement = statements(
      { consignment: 'whole', ...sale },
      { consignment: 'part', stage: 'received' },
    );
    expect(findingsOf(smallCase({ consignment, statement })).get('terms.part')?.verdict).toBe('sale');
  });
});

const flowsOf = (caseData: Case) => estimateFlows(buildRecord(caseData, lastDay(caseData, today()), 'hash'));

describe('how much was given and sold', () => {
  const consignment = ['one', 'two', 'three'].map((id) => ({
    id,
    name: id,
    product: 'mask',
    from: 'gov-a',
    to: 'gov-b',
  }));
  const flow = flowsOf(
    smallCase({
      consignment,
      statement: statements(
        { consignment: 'one', terms: 'gift', amount: 100, stage: 'received', value: 50, currency: 'EUR' },
        { consignment: 'two', terms: 'sale', amount: 'at least 1000', stage: 'received' },
        { consignment: 'three', amount: '20 to 30', stage: 'received' },
      ),
    }),
  )[0];

  test('has what is known to be a gift below and what may turn out to be one above', () => {
    expect(flow?.pieces.given).toEqual({ low: 100, high: 130 });
    expect(flow?.pieces.unknown).toEqual({ low: 20, high: 30 });
  });

  test('is open above when a quantity is', () => {
    expect(flow?.pieces.sold).toEqual({ low: 1000, high: Number.POSITIVE_INFINITY });
  });

  test('is told in value too, for each currency', () => {
    expect(flow?.values.find((value) => value.currency === 'EUR')?.given).toEqual({ low: 50, high: 50 });
  });
});

describe('laws', () => {
  test('a consignment is called a gift only when somebody said gift or the giver paid', () => {
    fc.assert(
      fc.property(arbitraryTransfers, (caseData) => {
        const anybody = caseData.entries.statement.some(
          (one) => one.terms === 'gift' || one.payer !== undefined,
        );
        const gifts = [...findingsOf(caseData).values()].filter((finding) => finding.verdict === 'gift');
        expect(gifts.length === 0 || anybody).toBe(true);
      }),
      { numRuns: lawRuns },
    );
  });

  test('a flow’s lower bounds never exceed its upper bounds, and what is unknown is never counted as given', () => {
    fc.assert(
      fc.property(arbitraryTransfers, (caseData) => {
        for (const { pieces } of flowsOf(caseData)) {
          for (const split of [pieces.given, pieces.sold, pieces.unknown])
            expect(split.low).toBeLessThanOrEqual(split.high);
          expect(pieces.given.high - pieces.given.low).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: lawRuns },
    );
  });
});
