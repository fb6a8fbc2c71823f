import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import type { Finding } from '../findings/index.js';

type Plain = Readonly<Record<string, unknown>>;

// The outlet published on 2 April; newspapers give no days.
function claimOf(claim: Plain, others: readonly Plain[]): Finding | undefined {
  const all = [{ id: 'claim', source: 'by-outlet-c', claim: true, ...claim }, ...others];
  const statement = all.map((one, at) => ({
    id: `s${at}`,
    text: 'Said',
    source: 'by-gov-b',
    consignment: 'masks',
    measure: 'goods',
    stage: 'received',
    ...one,
  }));
  return findingsOf(smallCase({ statement })).get('claim.claim');
}

const numberOf = (finding: Finding | undefined) =>
  finding?.aspects?.find(({ aspect }) => aspect === 'number');

const countedLongBefore = { amount: 58, on: '2020-03-01' };

describe('a total that is claimed without a day', () => {
  const rows: [string, number, string, ...Plain[]][] = [
    ['is held against what the recipient counted weeks before', 70, 'overstated', countedLongBefore],
    [
      'is held against what the recipient counted the week before',
      70,
      'overstated',
      { amount: 58, on: '2020-03-28' },
    ],
    [
      'is held against what the recipient told the day before',
      70,
      'overstated',
      { amount: 58, said: '2020-04-01' },
    ],
    ['is less than what was counted weeks before', 40, 'understated', countedLongBefore],
    ['is borne out by what was counted weeks before', 58, 'supported', countedLongBefore],
    [
      'is a slip where it is a thousand times what was counted',
      58_000,
      'scale-or-unit-error',
      countedLongBefore,
    ],
    [
      'of what was handed out grows by the day',
      70,
      'partly-supported',
      { amount: 58, on: '2020-03-28', stage: 'distributed' },
    ],
  ];
  test.each(rows)('%s', (_, amount, verdict, ...others) => {
    const stage = others[0]?.stage ?? 'received';
    expect(claimOf({ amount, stage }, others)?.verdict).toBe(verdict);
  });

  test('is not held against what was counted long after it was told', () => {
    const found = numberOf(claimOf({ amount: 70 }, [{ amount: 58, on: '2020-05-20' }]));
    expect(found).toMatchObject({ standing: 'not-comparable', message: { key: 'claim.number.far' } });
  });
});

test('what serves as no count keeps none from being heard', () => {
  const held = { amount: 2, stage: undefined, gapBefore: 'received', on: '2020-04-01' };
  const sacks = { amount: 3, unit: 'sack', source: 'by-outlet-d', on: '2020-04-01' };
  const verdict = claimOf({ amount: 70 }, [countedLongBefore, held, sacks])?.verdict;
  expect(verdict).toBe('overstated');
});

describe('that nobody else gives a number', () => {
  const whyOf = (claim: Plain, ...others: Plain[]): string | undefined =>
    numberOf(claimOf({ amount: 70, ...claim }, others))?.message.key;

  test('is said where nobody does', () => expect(whyOf({}, {})).toBe('claim.number.nobody'));

  test('is not said where the day of somebody’s count is far', () =>
    expect(whyOf({ on: '2020-04-02' }, countedLongBefore)).toBe('claim.number.far'));

  test('is not said where somebody counts in a unit without pieces', () =>
    expect(whyOf({}, { amount: 58, unit: 'sack' })).toBe('claim.number.unit-unknown'));

  test('is not said where somebody counts another stage', () =>
    expect(whyOf({}, { amount: 58, stage: 'pledged' })).toBe('claim.number.other-count'));

  test('is said where all that others count is what is missing', () => {
    const held = { amount: 2, stage: undefined, gapBefore: 'received' };
    expect(whyOf({}, held)).toBe('claim.number.nobody');
    expect(whyOf({ amount: 2 }, held)).toBe('claim.number.nobody');
  });

  test('nor that only the giver does, where the recipient counts in a unit without pieces', () =>
    expect(whyOf({}, { amount: 58, unit: 'sack' }, { amount: 70, source: 'by-gov-a' })).toBe(
      'claim.number.unit-unknown',
    ));
});
