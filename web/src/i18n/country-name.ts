import codes from 'i18n-iso-countries/codes.json';
import type { Language } from './index';

// Parties carry three-letter codes; browsers name countries by two.
const alpha2 = new Map(codes.map(([two, three]) => [three, two]));

export const countryCodes: readonly string[] = codes.flatMap(([two]) => (two === undefined ? [] : [two]));

// Northern Ireland has rules of its own and a code at customs, and is no country of ISO's.
const regions: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  XI: { en: 'Northern Ireland', it: 'Irlanda del Nord', zh: '北爱尔兰' },
};
export const regionCodes: readonly string[] = Object.keys(regions);

export function countryName(code: string, language: Language): string {
  const region = regions[code];
  if (region) return region[language];
  const two = code.length === 2 ? code : alpha2.get(code);
  if (two === undefined) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(two) ?? code;
}
