import { expect, test } from 'vitest';
import { countryCentre } from './country-centre';

// Degrees by any atlas, to what a map of the world shows.
test.each([
  ['IT', 43, 12],
  ['CHN', 36, 104],
  ['FR', 46.6, 2.4],
  ['MY', 3.5, 114.5],
  ['US', 39.5, -99],
  ['RUS', 61.5, 96],
])('%s lies where its land is', (code, latitude, longitude) => {
  const centre = countryCentre(code);
  expect(Math.abs((centre?.latitude ?? 0) - latitude)).toBeLessThan(4);
  expect(Math.abs((centre?.longitude ?? 0) - longitude)).toBeLessThan(6);
});

test('what is no country lies nowhere', () => {
  expect(countryCentre('ausl')).toBeUndefined();
});
