type PropertyEntry = {
  /** More air raises it: a reading at a lower flow is a lower bound. */
  readonly risesWithFlow?: true;
  /** Set by the laboratory, not read off: standards print it rounded, 120 mmHg as 16.0 kPa. */
  readonly isSet?: true;
  /** An error counts by its size, whichever way it goes. */
  readonly isError?: true;
};

/** What standards ask for. A new one is a line here and a message `property.*`. */
export const properties = {
  penetration: {},
  efficiency: {},
  'bacterial-filtration': {},
  'inward-leakage': {},
  'inhalation-resistance': { risesWithFlow: true },
  'exhalation-resistance': { risesWithFlow: true },
  'pressure-difference': { risesWithFlow: true },
  'fit-factor': {},
  'blood-resistance': { isSet: true },
  'carbon-dioxide': {},
  bioburden: {},
  flammability: {},
  strength: {},
  elongation: {},
  'surface-wetting': {},
  charge: {},
  'hydrostatic-resistance': { isSet: true },
  'blood-penetration': {},
  'moisture-permeability': {},
  'laboratory-error': { isError: true },
} as const satisfies Record<string, PropertyEntry>;

export type Property = keyof typeof properties;

export const propertyNames = Object.keys(properties) as [Property, ...Property[]];

const entryOf = (property: Property): PropertyEntry => properties[property];
export const risesWithFlow = (property: Property): boolean => entryOf(property).risesWithFlow === true;
export const isSet = (property: Property): boolean => entryOf(property).isSet === true;
export const isError = (property: Property): boolean => entryOf(property).isError === true;

/** What particles or germs a filter is tested with. */
export const aerosols = ['sodium-chloride', 'paraffin-oil', 'latex-0.1-um', 'staphylococcus-aureus'] as const;
export type Aerosol = (typeof aerosols)[number];

/** What the results of a leakage test are counted by. */
export const countings = ['exercises', 'wearers'] as const;
export type Counting = (typeof countings)[number];
