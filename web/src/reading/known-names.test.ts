import { expect, test } from 'vitest';
import { KnownNames, newEntry, partyLabel } from './known-names';

const none = new KnownNames([]);
const labels = (entries: readonly { id: string; name: string; alsoKnownAs?: string[] }[]) => (name: string) =>
  partyLabel(name, { party: new KnownNames(entries), place: none, product: none, consignment: none });

test('somebody is known by another name, where it is nobody else’s', () => {
  const labelOf = labels([
    { id: 'cri', name: 'Croce Rossa Italiana', alsoKnownAs: ['CRI', '意大利红十字会'] },
    { id: 'asl', name: 'Asl di Montelago', alsoKnownAs: ['Asl'] },
    { id: 'other', name: 'Asl di Rocca', alsoKnownAs: ['ASL'] },
  ]);
  expect(labelOf('cri')).toBe('Croce Rossa Italiana');
  expect(labelOf('意大利红十字会')).toBe('Croce Rossa Italiana');
  expect(labelOf('Asl')).toBe('Asl');
});

test('a new name is offered those of the case it may mean, each with the reason, and none is taken', () => {
  const known = new KnownNames([
    { id: 'garibaldi', name: 'Ospedale Garibaldi-Nesima' },
    { id: 'dekang', name: '德康医疗公司' },
    { id: 'cri', name: 'Red Cross of Italy', alsoKnownAs: ['Croce Rossa Italiana'] },
  ]);
  expect(known.alike('Osp. Garibaldi')).toEqual([{ label: 'Ospedale Garibaldi-Nesima', why: 'longer' }]);
  expect(known.alike('德康公司')).toEqual([{ label: '德康医疗公司', why: 'longer' }]);
  expect(known.alike('Croce Rossa Ital.')).toEqual([{ label: 'Red Cross of Italy', why: 'shortened' }]);
  expect(known.findId('Osp. Garibaldi')).toBeUndefined();
});

test.each([
  ['桶', 'disinfectant', '桶'],
  ['套', 'other', 'set'],
  ['tonnes', 'medicine', 'kg'],
  ['', 'other', undefined],
  // What everybody counts by the piece keeps its pieces: a box of masks is no mask.
  ['box', 'mask', undefined],
  ['pairs', 'other', undefined],
])('goods first told of in %s, as %s, are counted in %s', (unit, goods, expected) => {
  expect(newEntry('product', 'product-goods', 'Goods', goods, unit).unit).toBe(expected);
});
