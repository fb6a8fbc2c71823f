import { expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { Day } from '../../lib/days/index.js';
import { takePacking } from './take-packing.js';

const given = (...rows: readonly string[]) => ({
  name: 'lista.csv',
  bytes: new TextEncoder().encode(['Articolo;Lotto;Q.tà;Scadenza', ...rows].join('\n')),
});

test('goods of another kind than the shipment are a shipment of their own between the same two', async () => {
  const caseData = smallCase({});
  const [consignment] = caseData.entries.consignment;
  const [product] = caseData.entries.product;
  if (consignment === undefined || product === undefined) throw new Error('the small case has a shipment');
  const { entries } = await takePacking(
    given(`${product.name};A1;2000;31/03/2027`, 'Guanti;G7;500;30/06/2027', 'Guanti;G8;700;30/06/2027'),
    caseData,
    { consignment: consignment.id, source: { publisher: 'Etna', published: Day.parse('2026-11-05') } },
  );
  const of = (kind: string) =>
    entries.filter((each) => each.kind === kind).map(({ entry }) => entry as Record<string, unknown>);
  const [made] = of('consignment');
  expect(of('consignment')).toMatchObject([
    { name: `${consignment.name}: Guanti`, from: consignment.from, to: consignment.to },
  ]);
  expect(of('statement').map((each) => [each.consignment, each.amount])).toEqual([
    [consignment.id, 2000],
    [made?.id, 1200],
  ]);
  expect(of('lot').map(({ batch, consignment: its }) => [batch, its])).toEqual([
    ['A1', consignment.id],
    ['G7', made?.id],
    ['G8', made?.id],
  ]);
});

test('a lot that is on record is not made a second time, and other goods go to the shipment the case has of them', async () => {
  const caseData = smallCase({
    lot: [
      { id: 'a1', consignment: 'masks', product: 'mask', source: 'by-gov-b', batch: 'a1', amount: '700' },
    ],
  });
  const { entries, lots, lotsKnown } = await takePacking(
    given('Mask;A1 ;400;31/03/2027', 'Mask;A2;300;31/03/2027', 'Kit;K1;60;31/03/2027'),
    caseData,
    { consignment: 'masks', source: { publisher: 'Etna', published: Day.parse('2026-11-05') } },
  );
  expect(lotsKnown).toEqual(['A1']);
  expect(lots).toBe(2);
  expect(entries.filter(({ kind }) => kind === 'consignment')).toEqual([]);
  const made = entries
    .filter(({ kind }) => kind === 'lot')
    .map(({ entry }) => entry as Record<string, unknown>);
  expect(made.map(({ batch, consignment }) => [batch, consignment])).toEqual([
    ['A2', 'masks'],
    ['K1', 'kits'],
  ]);
});
