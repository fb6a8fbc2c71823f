import { expect, test } from 'vitest';
import { shippedAliases } from './io/party-names.js';
import { compareNameLists, nameLevels } from './names/compare-names.js';

const aliases = shippedAliases();
const level = (a: string, b: string): string | undefined =>
  nameLevels[compareNameLists(aliases([a]), aliases([b])) ?? -1];

test.each([
  ['World Health Organization', '世卫组织'],
  ['OMS', 'ВОЗ'],
  ['World health organization', 'منظمة الصحة العالمية'],
  ['Medici Senza Frontiere', '无国界医生'],
  ['Jack Ma Foundation', '马云公益基金会'],
])('%s and %s are one', (a, b) => {
  expect(level(a, b)).toBe('same-name');
});

test.each([
  ['World Health Organization', '红十字国际委员会'],
  ['International Committee of the Red Cross', '红十字会与红新月会国际联合会'],
  ['WFP', 'UNHCR'],
])('%s and %s are not', (a, b) => {
  expect(level(a, b)).not.toBe('same-name');
});

test('a word that only looks like initials is not those of a party', () => {
  expect(aliases(['who'])).toEqual(['who']);
  expect(aliases(['Ospedale San Cosma'])).toEqual(['Ospedale San Cosma']);
});
