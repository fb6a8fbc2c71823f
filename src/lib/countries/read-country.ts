import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { plainText } from '../numbers/index.js';

type CountryReading =
  | { readonly kind: 'read' /** ISO 3166-1 alpha-2. */; readonly code: string }
  /** Codes of what it may have meant, the nearest first; several where the name is of more than one. */
  | { readonly kind: 'several' | 'unknown'; readonly codes: readonly string[] };

const pairs = codes.flatMap(([two, three]) => (two && three ? [[two, three] as const] : []));
const twoOf = new Map(pairs.map(([two, three]) => [three, two]));
const threeOf = new Map(pairs);

const languages = ['en', 'it', 'es', 'fr', 'de', 'zh', 'zh-Hant', 'pt', 'nl', 'ru', 'ar'];

// What people write and neither the Unicode names nor the codes have.
const aliases: Readonly<Record<string, string>> = {
  uk: 'GB',
  el: 'GR',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'gran bretagna': 'GB',
  inghilterra: 'GB',
  'gran bretana': 'GB',
  inglaterra: 'GB',
  'grande-bretagne': 'GB',
  grossbritannien: 'GB',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  america: 'US',
  "stati uniti d'america": 'US',
  'estados unidos de america': 'US',
  eeuu: 'US',
  'ee.uu.': 'US',
  usa: 'US',
  "etats-unis d'amerique": 'US',
  holland: 'NL',
  olanda: 'NL',
  holanda: 'NL',
  hollande: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  'repubblica ceca': 'CZ',
  'republica checa': 'CZ',
  'republique tcheque': 'CZ',
  'tschechische republik': 'CZ',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'north korea': 'KP',
  dprk: 'KP',
  'viet nam': 'VN',
  burma: 'MM',
  myanmar: 'MM',
  birmania: 'MM',
  'ivory coast': 'CI',
  "cote d'ivoire": 'CI',
  swaziland: 'SZ',
  turkey: 'TR',
  turkiye: 'TR',
  macedonia: 'MK',
  'cape verde': 'CV',
  'east timor': 'TL',
  vatican: 'VA',
  'holy see': 'VA',
  'santa sede': 'VA',
  'russian federation': 'RU',
  "people's republic of china": 'CN',
  prc: 'CN',
  'mainland china': 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  palestine: 'PS',
  palestina: 'PS',
  uae: 'AE',
  syria: 'SY',
  laos: 'LA',
  iran: 'IR',
  bolivia: 'BO',
  venezuela: 'VE',
  tanzania: 'TZ',
  moldova: 'MD',
  brunei: 'BN',
  micronesia: 'FM',
  'dr congo': 'CD',
  drc: 'CD',
  'democratic republic of the congo': 'CD',
  kinshasa: 'CD',
  'republic of the congo': 'CG',
};

// Names of more than one country.
const shared: Readonly<Record<string, readonly string[]>> = {
  korea: ['KR', 'KP'],
  corea: ['KR', 'KP'],
  coree: ['KR', 'KP'],
  congo: ['CD', 'CG'],
  kongo: ['CD', 'CG'],
  'virgin islands': ['VG', 'VI'],
  朝鲜半岛: ['KR', 'KP'],
  刚果: ['CD', 'CG'],
};

const names = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = names.get(language);
  if (known) return known;
  const made = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    for (const [two] of pairs) {
      const name = format.of(two);
      if (name !== undefined) made.set(plainText(name), two);
    }
  }
  names.set(language, made);
  return made;
}

/** A country by its code of two or three letters, or by its name in the reader's language or another. */
export function readCountry(
  text: string,
  { language }: { readonly language?: string | undefined } = {},
): CountryReading {
  const plain = plainText(text).replace(/^the /, '');
  return findCountry(plain, language) ?? { kind: 'unknown', codes: nearestTo(plain, inOrderFrom(language)) };
}

const inOrderFrom = (language: string | undefined): readonly string[] =>
  language === undefined ? languages : [language, ...languages];

/** The same without a look at what a misspelt name may have meant, which takes long. */
function findCountry(plain: string, language: string | undefined): CountryReading | undefined {
  const upper = plain.toUpperCase();
  if (threeOf.has(upper)) return { kind: 'read', code: upper };
  const two = twoOf.get(upper) ?? aliases[plain] ?? aliases[`the ${plain}`];
  if (two !== undefined && !Object.hasOwn(shared, plain)) return { kind: 'read', code: two };
  if (Object.hasOwn(shared, plain)) return { kind: 'several', codes: shared[plain] ?? [] };
  // A name is of one country in all languages but few; where two differ, it is of both.
  const own = language === undefined ? undefined : namesIn(language).get(plain);
  const found =
    own === undefined
      ? new Set(inOrderFrom(language).flatMap((each) => namesIn(each).get(plain) ?? []))
      : new Set([own]);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  return others.length === 0 ? { kind: 'read', code: first } : { kind: 'several', codes: [...found] };
}

/** The code of two letters of a country that bears exactly this name in the language; undefined for any other text. */
export function countryNamed(name: string, language: string): string | undefined {
  const plain = plainText(name).replace(/^the /, '');
  if (plain === '' || Object.hasOwn(shared, plain)) return undefined;
  return namesIn(language).get(plain) ?? (plain.length > 3 || plain === 'usa' ? aliases[plain] : undefined);
}

/** Every name of a country in a language, as plainText leaves it. */
export const countryNamesIn = (language: string): ReadonlyMap<string, string> => namesIn(language);

const nearestMax = 3;

function nearestTo(plain: string, inOrder: readonly string[]): string[] {
  const candidates = inOrder.slice(0, 7).flatMap((language) => [...namesIn(language)]);
  const ranked = candidates
    .map(([name, code]) => ({
      code,
      away: name.startsWith(plain) && plain.length > 2 ? 1 : distance(plain, name),
    }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(plain.length / 3)))
    .sort((a, b) => a.away - b.away);
  return [...new Set(ranked.map(({ code }) => code))].slice(0, nearestMax);
}

/** Levenshtein's distance: letters to put in, take out or change. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 4) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export function alpha2Of(text: string, language?: string): string | undefined {
  const reading = findCountry(plainText(text).replace(/^the /, ''), language);
  return reading?.kind === 'read' ? reading.code : undefined;
}

export function alpha3Of(text: string, language?: string): string | undefined {
  const two = alpha2Of(text, language);
  return two === undefined ? undefined : threeOf.get(two);
}
