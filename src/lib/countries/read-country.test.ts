import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { alpha3Of, readCountry } from './index.js';

test.each([
  ['IT', 'ITA'],
  ['it', 'ITA'],
  ['ITA', 'ITA'],
  ['Italy', 'ITA'],
  ['Italia', 'ITA'],
  ['Italie', 'ITA'],
  ['意大利', 'ITA'],
  ['義大利', 'ITA'],
  ['Deutschland', 'DEU'],
  ['Germania', 'DEU'],
  ['Alemania', 'DEU'],
  ['德国', 'DEU'],
  ['UK', 'GBR'],
  ['Great Britain', 'GBR'],
  ['Regno Unito', 'GBR'],
  ['USA', 'USA'],
  ['Stati Uniti', 'USA'],
  ['the Netherlands', 'NLD'],
  ['South Korea', 'KOR'],
  ['Czech Republic', 'CZE'],
  ['Côte d’Ivoire', 'CIV'],
  ['Türkiye', 'TUR'],
  ['Turkey', 'TUR'],
  ['Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Guinea', 'GIN'],
  ['Россия', 'RUS'],
])('%s is %s', (text, code) => {
  expect(alpha3Of(text)).toBe(code);
});

test('a name of two countries is asked about', () => {
  expect(readCountry('Korea')).toEqual({ kind: 'several', codes: ['KR', 'KP'] });
  expect(readCountry('Congo')).toEqual({ kind: 'several', codes: ['CD', 'CG'] });
});

test('a name that is none has the nearest ones', () => {
  expect(readCountry('Itally')).toEqual({ kind: 'unknown', codes: ['IT'] });
  expect(readCountry('Atlantis')).toMatchObject({ kind: 'unknown' });
});

test.each(['en', 'it', 'es', 'fr', 'de', 'zh'])('every country by its name in %s', (language) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const [code = ''] of codes) {
    const name = names.of(code);
    if (name === undefined) continue;
    const reading = readCountry(name, { language });
    // "Congo" is the Spanish name of one and said of two: it is asked about.
    expect(reading.kind === 'read' ? [reading.code] : reading.codes, name).toContain(code);
  }
});
