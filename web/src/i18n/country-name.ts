import codes from 'i18n-iso-countries/codes.json';
import type { Language } from '.';

// Parties carry three-letter codes; browsers name countries by two.
const alpha2 = new Map(codes.map(([two, three]) => [three, two]));

export const countryCodes: readonly string[] = codes.flatMap(([two]) => (two === undefined ? [] : [two]));

export function countryName(code: string, language: Language): string {
  const two = code.length === 2 ? code : alpha2.get(code);
  if (two === undefined) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(two) ?? code;
}
