import {
  alike,
  apart,
  type Block,
  compareValues,
  editDistance,
  exact,
  jaroWinkler,
  linkRecords,
  oneToOne,
} from '../../src/linking/index.js';
import type { Transfer } from './transactions.js';

export type IdPair = readonly [string, string];

const edits = (a: string, b: string): number => editDistance(a, b, 2);
const names = (...steps: number[]) => alike(jaroWinkler, steps);
const numbers = apart(edits, [1, 2]);

type Field =
  | 'rec_id'
  | 'given_name'
  | 'surname'
  | 'date_of_birth'
  | 'soc_sec_id'
  | 'street_number'
  | 'address_1'
  | 'postcode'
  | 'suburb';
export type PersonRow = Readonly<Partial<Record<Field, string>>>;

/** People of febrl3, each in one to six records, by the comparisons Splink is given too. */
export function linkPeople(rows: readonly PersonRow[]): IdPair[] {
  const of = (name: Field) => rows.map((row) => row[name]);
  const rare = { rarityCounts: true };
  const comparisons = [
    compareValues('given_name', of('given_name'), names(0.9, 0.7), rare),
    compareValues('surname', of('surname'), names(0.9, 0.7), rare),
    compareValues('date_of_birth', of('date_of_birth'), numbers),
    compareValues('soc_sec_id', of('soc_sec_id'), numbers),
    compareValues('street_number', of('street_number'), exact),
    compareValues('address_1', of('address_1'), names(0.9, 0.7)),
    compareValues('postcode', of('postcode'), numbers),
    compareValues('suburb', of('suburb'), names(0.9)),
  ];
  const by = (...settles: Field[]): Block => ({
    name: settles.join('+'),
    settles,
    keyOf: (n) => {
      const parts = settles.map((name) => rows[n]?.[name]);
      return parts.every((part) => part !== undefined) ? parts.join('|') : undefined;
    },
  });
  const blocks = [
    by('soc_sec_id'),
    by('given_name', 'surname'),
    by('date_of_birth'),
    by('postcode', 'given_name'),
    by('postcode', 'surname'),
    by('surname'),
    by('address_1'),
  ];
  const { links } = linkRecords({ count: rows.length }, comparisons, blocks);
  return links.map(({ left, right }) => [rows[left]?.rec_id ?? '', rows[right]?.rec_id ?? '']);
}

/** Transfers of two banks, each once in either list. */
export function linkTransfers(origin: readonly Transfer[], destination: readonly Transfer[]): IdPair[] {
  const all = [...origin, ...destination];
  const share = apart((a: number, b: number) => Math.abs(a - b) / Math.max(a, b), [0.01, 0.03]);
  // What arrives before it is sent is another transfer.
  const days = apart((a: number, b: number) => (b < a ? Number.POSITIVE_INFINITY : b - a), [1, 3, 10]);
  const comparisons = [
    compareValues(
      'amount',
      all.map(({ amount }) => amount),
      share,
    ),
    compareValues(
      'day',
      all.map(({ day }) => day),
      days,
    ),
    compareValues(
      'memo',
      all.map(({ memo }) => memo),
      names(0.95, 0.85, 0.7),
      { rarityCounts: true },
    ),
  ];
  const block = (name: string, settles: string[], keyOf: (one: Transfer) => string | undefined): Block => ({
    name,
    settles,
    keyOf: (n) => all[n] && keyOf(all[n]),
  });
  // Up to ten days lie between the two: of two rows of windows, one is bound to hold both.
  const windows = [0, 10].map(
    (shift) =>
      ({ day }: Transfer) =>
        Math.floor((day + shift) / 20),
  );
  const blocks = [
    block('memo', ['memo'], ({ memo }) => memo),
    ...windows.flatMap((window, n) => [
      block(`amount in window ${n}`, ['amount', 'day'], (one) => `${one.amount} ${window(one)}`),
      block(
        `memo in window ${n}`,
        ['memo', 'day'],
        (one) => one.memo && `${one.memo.slice(0, 8)} ${window(one)}`,
      ),
    ]),
    block('amount and day', ['amount', 'day'], ({ amount, day }) => `${Math.round(amount / 10)} ${day}`),
  ];
  const linking = linkRecords({ count: all.length, split: origin.length }, comparisons, blocks, {
    from: 0.0001,
  });
  return oneToOne(linking.links, linking.paired).map(({ left, right }) => [
    all[left]?.id ?? '',
    all[right]?.id ?? '',
  ]);
}
