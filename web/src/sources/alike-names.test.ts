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
