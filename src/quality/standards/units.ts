// A table of our own: convert-units has neither millimetres of water nor pressures per area, mathjs has them in nine
// megabytes. Factors are those of NIST SP 811 (2008), appendix B.8: columns of water and mercury are the
// conventional ones, at 1000 and 13 595.1 kg/m³ under 9.80665 m/s².

type Entry = { readonly dimension: string; readonly factor: number };

const pressure = (factor: number): Entry => ({ dimension: 'pressure', factor });
const pressurePerArea = (factor: number): Entry => ({ dimension: 'pressure-per-area', factor });
const own = (dimension: string): Entry => ({ dimension, factor: 1 });

const table = {
  '%': own('share'),
  Pa: pressure(1),
  kPa: pressure(1000),
  hPa: pressure(100),
  mbar: pressure(100),
  mmH2O: pressure(9.80665),
  cmH2O: pressure(98.0665),
  mmHg: pressure(133.322387415),
  'Pa/cm²': pressurePerArea(1),
  'mmH2O/cm²': pressurePerArea(9.80665),
  'L/min': own('flow'),
  '°C': own('temperature-difference'),
  N: own('force'),
  µC: own('charge'),
  'CFU/g': own('bioburden'),
  'g/(m²·d)': own('moisture-flow'),
  grade: own('grade'),
  '1': own('number'),
} as const satisfies Record<string, Entry>;

export type Unit = keyof typeof table;

export const units = Object.keys(table) as [Unit, ...Unit[]];

const plain = (text: string): string =>
  text.toLowerCase().replaceAll('²', '2').replaceAll('₂', '2').replaceAll('μ', 'µ').replaceAll(/[\s·]/g, '');

const otherSpellings: Readonly<Record<string, Unit>> = { c: '°C', uc: 'µC', 'l/min': 'L/min', percent: '%' };
const bySpelling = new Map<string, Unit>([
  ...units.map((unit): [string, Unit] => [plain(unit), unit]),
  ...Object.entries(otherSpellings),
]);

/** A unit as people type it: "mmH2O/cm2", "pa", "uC". */
export const findUnit = (text: string): Unit | undefined => bySpelling.get(plain(text));

export const areOneDimension = (a: Unit, b: Unit): boolean => table[a].dimension === table[b].dimension;

/** 240 Pa is 2.4 mbar, not 2.4000000000000004: a value at a limit is within it. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12));

/** The value in the other unit; undefined where the two measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  if (from === to) return value;
  if (!areOneDimension(from, to)) return undefined;
  return withoutNoise((value * table[from].factor) / table[to].factor);
}
