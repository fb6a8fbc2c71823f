import type { Draft } from './draft.js';
import type { Random } from './random.js';

// Where goods came from and went to in the spring of 2020, the busiest first.
export const countries = [
  ...[
    'chn',
    'ita',
    'esp',
    'usa',
    'fra',
    'deu',
    'gbr',
    'nld',
    'tur',
    'cze',
    'svk',
    'can',
    'fin',
    'pol',
    'srb',
  ],
  ...[
    'irn',
    'irq',
    'phl',
    'khm',
    'png',
    'ind',
    'bra',
    'mex',
    'zaf',
    'nga',
    'ken',
    'egy',
    'ukr',
    'grc',
    'prt',
  ],
] as const;
export type Country = (typeof countries)[number];

export const products = [
  { id: 'mask-surgical', class: 'mask', name: 'Surgical mask', unit: 'mask', price: 0.6, packs: { box: 50 } },
  { id: 'kn95', class: 'respirator', name: 'KN95 respirator', unit: 'respirator', price: 2.4 },
  { id: 'rapid-test', class: 'test-kit', name: 'Rapid test', unit: 'kit', price: 12 },
  { id: 'gown', class: 'protective-clothing', name: 'Gown', unit: 'gown', price: 7 },
  { id: 'ventilator', class: 'ventilator', name: 'Ventilator', unit: 'ventilator', price: 19_000 },
  { id: 'thermometer', class: 'thermometer', name: 'Thermometer', unit: 'thermometer', price: 25 },
] as const;
export type Product = (typeof products)[number];

export type Party = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country?: string;
  readonly speaksFor?: string;
};

/** Who speaks, sends, receives and reports in one country. */
type Cast = Readonly<
  Record<'government' | 'ministry' | 'officials' | 'companies' | 'hospitals' | 'outlets', readonly string[]>
>;

export type World = {
  readonly parties: readonly Party[];
  readonly places: readonly (Draft & { readonly kind: string })[];
  readonly castOf: (country: Country) => Cast;
};

/** The parties of a case: some in every country, and more of them the more is said. */
export function buildWorld(statements: number, random: Random): World {
  const parties: Party[] = [];
  const casts = new Map<Country, Cast>();
  const perCountry = 1 + Math.ceil(statements / 4_000);
  for (const country of countries) {
    const add = (kind: string, name: string, speaksFor?: string, times = 1): string[] =>
      Array.from({ length: times }, (_, index) => {
        const id = `${name.toLowerCase()}-${country}${times > 1 ? `-${index + 1}` : ''}`;
        parties.push({
          id,
          name: `${name} ${country.toUpperCase()} ${index + 1}`,
          kind,
          country: country.toUpperCase(),
          speaksFor,
        });
        return id;
      });
    const government = add('government', 'Government');
    casts.set(country, {
      government,
      ministry: add('authority', 'Ministry', government[0]),
      officials: add('official', 'Official', government[0], 2 * perCountry),
      companies: add('company', 'Company', undefined, 2 * perCountry),
      hospitals: add('hospital', 'Hospital', undefined, perCountry),
      outlets: add('media', 'Outlet', random.chance(0.2) ? government[0] : undefined, perCountry),
    });
  }
  return {
    parties,
    places: countries.map((country) => ({
      id: country,
      name: country.toUpperCase(),
      kind: 'country',
      country: country.toUpperCase(),
    })),
    castOf: (country) => {
      const cast = casts.get(country);
      if (!cast) throw new RangeError(`nobody lives in ${country}`);
      return cast;
    },
  };
}
