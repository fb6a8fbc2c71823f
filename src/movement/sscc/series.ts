import { withCheckDigit } from '../../lib/gs1/index.js';
import { asIs, type Param, type Wording, wording } from '../../lib/wording/index.js';
import { wrongValue } from '../../words/index.js';

/** Numbers that one may issue: under a GS1 company prefix of one's own, with one extension digit. */
export type Series = { readonly extension: string; readonly prefix: string };

// GS1 General Specifications: an SSCC is 17 digits and a check digit, and a company prefix has 4 to 12 of them.
const bodyDigits = 17;
const gaps = /[\s\-\u2010-\u2015]/gu;

/**
 * The series of a company prefix as people type it. 02, 04 and 20 to 29 are no company's: whoever likes uses them within
 * a shop or a country, and another's numbers are the same.
 */
export function seriesOf(prefix: string, extension = 0): Series {
  const digits = prefix.normalize('NFKC').replace(gaps, '');
  if (!/^\d{4,12}$/.test(digits)) throw wrongPrefix(asIs(prefix), wording('units.expect.prefix'));
  if (/^(?:0[24]|2)/.test(digits)) throw wrongPrefix(asIs(prefix), wording('units.expect.own-prefix'));
  return { extension: String(extension), prefix: digits };
}

const wrongPrefix = (found: Param, expected: Wording) => wrongValue('prefix', found, expected);

const serialDigits = ({ prefix }: Series): number => bodyDigits - 1 - prefix.length;

/** How many numbers there are in it. */
export const roomIn = (series: Series): number => 10 ** serialDigits(series);

export const ssccAt = (series: Series, serial: number): string =>
  withCheckDigit(series.extension + series.prefix + String(serial).padStart(serialDigits(series), '0'));

export const serialIn = ({ prefix }: Series, sscc: string): number =>
  Number(sscc.slice(1 + prefix.length, -1));

export const linkOfSscc = (sscc: string): string => `https://id.gs1.org/00/${sscc}`;

export const ssccOf = (id: string): string | undefined =>
  /^https:\/\/id\.gs1\.org\/00\/(\d{18})$/.exec(id)?.[1];

/** As printed under a bar code. */
export const ssccText = (sscc: string): string => `(00)${sscc}`;

/** More numbers than the series has left. */
export const noRoom = (series: Series, left: number, count: number) =>
  wrongPrefix(
    wording('units.found.room', { prefix: series.prefix, extension: series.extension, left }),
    wording('units.expect.room', { count }),
  );
