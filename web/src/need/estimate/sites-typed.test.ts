import { expect, test } from 'vitest';
import { sitesTyped } from './sites-typed';

test('sites are a line each, with other names and wards', () => {
  expect(
    sitesTyped(
      'San Rocco | SR: Terapia intensiva | UTI; Pronto soccorso\r\n\n 北岸医院：重症；急诊 \n: nothing\nIris',
    ),
  ).toEqual([
    { id: 'San Rocco', names: ['San Rocco', 'SR'], wards: ['Terapia intensiva|UTI', 'Pronto soccorso'] },
    { id: '北岸医院', names: ['北岸医院'], wards: ['重症', '急诊'] },
    { id: 'Iris', names: ['Iris'], wards: [] },
  ]);
});
