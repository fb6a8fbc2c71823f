import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { today } from '../../lib/clock/index.js';
import { lastDay } from './known.js';
import { buildRecord } from './record.js';

type Plain = Readonly<Record<string, unknown>>;

const transfer = {
  product: 'mask',
  from: 'gov-a',
  to: 'gov-b',
  measure: 'goods',
  source: 'by-outlet-c',
  text: 'Said',
};

const recordOf = (statements: readonly Plain[], consignment?: readonly Plain[]) => {
  const statement = statements.map((one, index) => ({ id: `s${index}`, ...transfer, ...one }));
  const caseData = smallCase(consignment ? { statement, consignment } : { statement });
  return buildRecord(caseData, lastDay(caseData, today()), 'hash');
};

const linkOf = (record: ReturnType<typeof recordOf>, id: string): string | undefined => {
  const statement = record.statements.get(id);
  return statement && record.consignmentOf(statement)?.id;
};

const named = { consignment: 'masks', amount: 1000, on: '2020-03-20' };

describe('a statement that names no consignment', () => {
  test('is linked to the one declared consignment it fits', () => {
    expect(linkOf(recordOf([named, { amount: 'about 1000', on: '2020-03-25' }]), 's1')).toBe('masks');
  });

  test('is not linked to one of another size', () => {
    expect(linkOf(recordOf([named, { amount: 5000, on: '2020-03-25' }]), 's1')).toBe('inferred.s1');
  });

  test('is not linked to one two months away', () => {
    expect(linkOf(recordOf([named, { amount: 1000, on: '2020-05-25' }]), 's1')).toBe('inferred.s1');
  });

  test('is compared in pieces', () => {
    expect(linkOf(recordOf([named, { amount: 20, unit: 'box', on: '2020-03-25' }]), 's1')).toBe('masks');
  });

  test('is left alone when it fits two', () => {
    const two = ['masks', 'more'].map((id) => ({
      id,
      name: id,
      product: 'mask',
      from: 'gov-a',
      to: 'gov-b',
    }));
    const record = recordOf(
      [named, { ...named, consignment: 'more' }, { amount: 1000, on: '2020-03-20' }],
      two,
    );
    expect(linkOf(record, 's2')).toBeUndefined();
    expect([...record.consignments.keys()]).toEqual(['masks', 'more']);
  });

  test('is one consignment with those that say the same', () => {
    const record = recordOf(
      [
        { amount: 1000, on: '2020-03-20' },
        { amount: 1000, on: '2020-03-22', source: 'by-outlet-d' },
      ],
      [],
    );
    expect([...record.consignments.keys()]).toEqual(['inferred.s0']);
    expect(record.consignments.get('inferred.s0')?.declared).toBe(false);
  });

  test('is no consignment when it counts the sick', () => {
    expect(recordOf([{ measure: 'cases', amount: 5 }], []).consignments.size).toBe(0);
  });
});
