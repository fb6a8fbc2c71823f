import countries from 'i18n-iso-countries';
import { alpha2Of } from '../lib/countries/index.js';

const aliases: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

// Northern Ireland has rules of its own and, at customs, a code of its own.
const regions: ReadonlySet<string> = new Set(['XI']);

/** The alpha-2 code of a country written as CN, CHN, UK or GB, or of a region (XI); undefined for what is no country. */
export function parseCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (regions.has(code)) return code;
  const alpha2 = code.length === 3 ? countries.alpha3ToAlpha2(code) : (aliases.get(code) ?? code);
  return alpha2 !== undefined && countries.isValid(alpha2) ? alpha2 : alpha2Of(text);
}

/** The alpha-3 code of a country by its alpha-2 code; undefined for what is no country, such as EU. */
export function alpha3Of(alpha2: string): string | undefined {
  const known = parseCountry(alpha2);
  return known === undefined ? undefined : countries.alpha2ToAlpha3(known);
}
