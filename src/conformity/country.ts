import countries from 'i18n-iso-countries';
import { alpha2Of } from '../lib/countries/index.js';

const aliases: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** The alpha-2 code of a country written as CN, CHN, UK or GB; undefined for what is no country. */
export function parseCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  const alpha2 = code.length === 3 ? countries.alpha3ToAlpha2(code) : (aliases.get(code) ?? code);
  return alpha2 !== undefined && countries.isValid(alpha2) ? alpha2 : alpha2Of(text);
}
