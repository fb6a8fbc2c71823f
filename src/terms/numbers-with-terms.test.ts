import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';

type Plain = Readonly<Record<string, unknown>>;

const find = (...said: Plain[]) =>
  findingsOf(
    smallCase({
      statement: said.map((one, index) => ({
        id: `s${index}`,
        source: 'by-outlet-c',
        text: 'Said',
        consignment: 'masks',
        ...one,
      })),
    }),
  );

const came = (amount: unknown, more: Plain = {}) => ({
  amount,
  stage: 'received',
  source: 'by-outlet-d',
  ...more,
});
const bought = (amount: unknown, more: Plain = {}) => ({ amount, terms: 'sale', ...more });
const given = (amount: unknown, more: Plain = {}) => ({ amount, terms: 'gift', ...more });

const open = 'not-yet-determinable';

// The verdicts were written down before the rule: a number said with terms speaks for that number and no more.
describe('a number that goes with terms and says no whole', () => {
  const cases: [string, string, ...Plain[]][] = [
    ['15 bought where 40 came leave the rest open', open, bought(15), came(40)],
    ['15 given where 40 came leave the rest open', open, given(15, { speaker: 'minister-b' }), came(40)],
    ['a contract for 15 is no contract for 40', open, bought(15, { document: 'contract' }), came(40)],
    ['paying for 15 is not paying for 40', open, { payer: 'gov-b', amount: 15 }, came(40)],
    ['a range below the count leaves the rest open', open, bought('10 to 15'), came(40)],
    ['a range around the count is the whole', 'sale', bought('30 to 45'), came(40)],
    ['2 boxes of 50 are a part of 5,000', open, bought(2, { unit: 'box' }), came(5000)],
    ['100 boxes of 50 are all of 5,000', 'sale', bought(100, { unit: 'box' }), came(5000)],
    ['pallets of nobody knows how many may be all of 5,000', open, bought(2, { unit: 'pallet' }), came(5000)],
    ['the same number is the whole', 'sale', bought(40), came(40)],
    ['a number rounded is the whole', 'sale', bought('2 million'), came('2.1 million')],
    ['a larger contract covers what came of it', 'sale', bought(100, { stage: 'contracted' }), came(40)],
    [
      'a later and larger count has a rest nobody spoke of',
      open,
      bought(20, { stage: 'received', said: '2020-03-20' }),
      came(50, { said: '2020-04-01' }),
    ],
    [
      'two speakers who name a part each make it mixed',
      'mixed',
      bought(15),
      given(25, { source: 'by-outlet-d' }),
      came(40, { source: 'by-gov-b' }),
    ],
    [
      '15 on a contract do not make 40 a purchase that the giver calls a gift',
      open,
      bought(15, { document: 'contract' }),
      given(40, { speaker: 'minister-a' }),
    ],
    ['mixed is mixed, whatever part has a number', 'mixed', { terms: 'mixed' }, bought(15), came(40)],
    // Lost on the way, or given: nobody can tell from a smaller number that came.
    [
      '90,000 bought and received of 120,000 sent may be a part or what was left',
      open,
      bought(90_000, { stage: 'received' }),
      { amount: 120_000, stage: 'shipped', source: 'by-outlet-d' },
    ],
    [
      'where another count of what came is the same, it is the whole of what came',
      'sale',
      bought(90_000, { stage: 'received' }),
      came(90_000),
      { amount: 120_000, stage: 'shipped', source: 'by-outlet-d' },
    ],
    [
      'a loss no larger than a rounding changes nothing',
      'sale',
      bought(118_000, { stage: 'received' }),
      { amount: 120_000, stage: 'shipped', source: 'by-outlet-d' },
    ],
  ];
  test.each(cases)('%s', (_, verdict, ...said) => {
    expect(find(...said).get('terms.masks')?.verdict).toBe(verdict);
  });

  test('is told as a part, and the rest as unknown', () => {
    const finding = find(bought(15), came(40)).get('terms.masks');
    expect(finding?.summary.key).toBe('terms.summary.part');
    expect(find(bought(15), came(40)).get('terms.flow.aaa.bbb.mask')?.verdict).toBe(open);
  });

  test('whoever says 40 and a part of them has one count', () => {
    const arrivals = [
      find({ amount: 40, stage: 'received' }, bought(15, { stage: 'received' })),
      find({ amount: 40, stage: 'received' }, bought(15, { stage: 'received', outOf: 40 })),
      find(bought(15, { stage: 'received', outOf: 40 })),
    ];
    for (const findings of arrivals)
      expect(findings.get('arrival.masks')?.figure).toMatchObject({ low: 40, high: 40 });
  });

  test('what came of less than was sent is said to be open both ways', () => {
    const packs = find(bought(2, { unit: 'pallet' }), came(5000)).get('terms.masks');
    expect(packs?.because.map(({ message }) => message.key)).toContain('terms.part-uncounted');
    const finding = find(bought(90_000, { stage: 'received' }), { amount: 120_000, stage: 'shipped' });
    expect(finding.get('terms.masks')?.because.map(({ message }) => message.key)).toContain(
      'terms.part-or-loss',
    );
  });
});
