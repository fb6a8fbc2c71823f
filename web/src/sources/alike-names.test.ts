import { expect, test } from 'vitest';
import { alikeNames } from './alike-names';

const groups = (...names: readonly string[]) =>
  alikeNames(names.map((name, at) => ({ id: `p${at}`, name }))).map((group) => group.map(({ name }) => name));

test.each([
  [['Ospedale Garibaldi', 'Osp. Garibaldi']],
  [['Croce Rossa Italiana', 'croce rossa  italiana']],
  [['Médecins sans frontières', 'Medecins Sans Frontieres']],
  [['Türkiye Kızılay', 'Turkiye Kızılay']],
  [['البحرين', 'البَحرين']],
  [['海康医疗', '海康医疗 ']],
  [['天津海河医疗器械有限公司', '海河医疗']],
  [['Hospital San Raffaele S.p.A.', 'San Raffaele']],
])('%j may be one', (names) => {
  expect(groups(...names, 'Comune di Bologna')).toEqual([names]);
});

test.each([
  [['Ospedale Garibaldi', 'Ospedale Cannizzaro']],
  [['Ministry of Health of Italy', 'Ministry of Health of Spain']],
  [['海康医疗', '海康威视']],
  [['…', '?']],
])('%j are two', (names) => {
  expect(groups(...names)).toEqual([]);
});

test('what else something is called counts as its name', () => {
  const named = [
    { id: 'a', name: 'Croce Rossa Italiana', others: ['CRI', '意大利红十字会'] },
    { id: 'b', name: '意大利红十字会' },
    { id: 'c', name: 'Croce Verde' },
  ];
  expect(alikeNames(named).map((group) => group.map(({ id }) => id))).toEqual([['a', 'b']]);
});

test('three spellings are one group, whichever two are alike', () => {
  expect(groups('Ospedale Garibaldi', 'Osp. Garibaldi', 'Osp. Gar.')).toEqual([
    ['Ospedale Garibaldi', 'Osp. Garibaldi', 'Osp. Gar.'],
  ]);
});
