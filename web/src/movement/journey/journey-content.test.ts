import { expect, test } from 'vitest';
import type { StopShown } from './journey';
import { journeyOnMap } from './journey-content';

const stop = (key: string, more: Partial<StopShown>): StopShown => ({
  key,
  name: key,
  isVague: false,
  role: 'through',
  moments: [],
  ...more,
});
const milan = stop('Milan', { latitude: 45.46, longitude: 9.19, country: 'ITA' });
const china = stop('China', { country: 'CHN', isVague: true });

test('a leg that is not known is drawn as one, and stops are numbered as in the table', () => {
  const { content } = journeyOnMap({
    stops: [china, milan],
    legs: [{ from: 'China', to: 'Milan', isKnown: false }],
  });
  expect(content.lines.features.map(({ properties }) => properties.terms)).toEqual(['open']);
  expect(content.ends.map(({ name }) => name)).toEqual(['1 China', '2 Milan']);
});

test('a place without a position stands in its country and is told to, and one without a country is not drawn', () => {
  const bergamo = stop('Bergamo', { country: 'ITA' });
  const somebody = stop('A trader', {});
  const shown = journeyOnMap({
    stops: [china, bergamo, somebody],
    legs: [
      { from: 'China', to: 'Bergamo', isKnown: true },
      { from: 'Bergamo', to: 'A trader', isKnown: true },
    ],
  });
  expect(shown.approximate.map(({ name }) => name)).toEqual(['Bergamo']);
  expect(shown.unplaced.map(({ name }) => name)).toEqual(['A trader']);
  expect(shown.content.lines.features).toHaveLength(1);
});

test('two places in the middle of one country are one dot, and no line', () => {
  const [one, other] = [stop('Bergamo', { country: 'ITA' }), stop('Brescia', { country: 'ITA' })];
  const { content } = journeyOnMap({
    stops: [one, other],
    legs: [{ from: 'Bergamo', to: 'Brescia', isKnown: true }],
  });
  expect(content.lines.features).toEqual([]);
  expect(content.ends.map(({ name }) => name)).toEqual(['1 Bergamo · 2 Brescia']);
});
