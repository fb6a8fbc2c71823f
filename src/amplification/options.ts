import type { AppError } from '../lib/errors/index.js';
import { asIs, oneOf, type Wording, wording } from '../lib/wording/index.js';
import { wrongValue } from '../words/index.js';
import type { ColumnNames } from './api.js';
import type { DateOrder, ReadAs } from './reading/asked.js';
import { zoneOf } from './reading/times/zones.js';

const secondsIn: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, min: 60, h: 3600, d: 86_400 };
const bytesIn: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };

/** `60s`, `5m`, `250ms`; a bare number is seconds. */
export const parseDurationMs = (flag: string, text: string): number =>
  Math.round(1000 * measured(flag, text, secondsIn, 's', wording('expect.duration')));

/** `2GB`, `500MB`; a bare number is bytes. */
export const parseBytes = (flag: string, text: string): number =>
  Math.round(measured(flag, text, bytesIn, 'b', wording('expect.bytes')));

function measured(
  flag: string,
  text: string,
  units: Readonly<Record<string, number>>,
  bare: string,
  expected: Wording,
): number {
  const [, digits = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const size = units[unit.toLowerCase() || bare];
  if (digits === '' || size === undefined) throw wrongValue(flag, asIs(text), expected);
  return Number(digits) * size;
}

export function parseNumber(flag: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= min && value <= max))
    throw wrongValue(flag, asIs(text), numberWithin(String(min), max));
  return value;
}

const numberWithin = (min: string, max: number): Wording =>
  max === Number.POSITIVE_INFINITY
    ? wording('expect.at-least', { min })
    : wording('expect.number-within', { min, max: String(max) });

export function parseMode(text: string): 'cooRTweet' | 'default' {
  if (text === 'default') return 'default';
  if (text.toLowerCase() === 'coortweet') return 'cooRTweet';
  throw wrongValue('--mode', asIs(text), oneOf(['default', 'cooRTweet']));
}

type ColumnOptions = { readonly [what in keyof ColumnNames]?: string };

/** The columns named by hand, all that are needed or none. */
export function parseColumns({ account, content, time, object }: ColumnOptions): ColumnNames | undefined {
  if ([account, content, time, object].every((name) => name === undefined)) return undefined;
  if (account === undefined) throw noColumn('--account');
  if (time === undefined) throw noColumn('--time');
  return { account, content, time, object };
}

const noColumn = (flag: string): AppError =>
  wrongValue(flag, wording('found.none'), wording('expect.column-beside'));

type ReadAsOptions = { readonly [what in keyof ReadAs]?: string };

export const parseReadAs = ({ dates, zone, sheet, encoding, objectAs }: ReadAsOptions): ReadAs =>
  checkedReadAs({
    ...(dates === undefined ? {} : { dates: parseDates(dates) }),
    ...(zone === undefined ? {} : { zone }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(objectAs === undefined ? {} : { objectAs: parseObjectAs(objectAs) }),
  });

/** What the platform knows of zones and encodings decides; the encoding is called by its own name afterwards. */
export function checkedReadAs(readAs: ReadAs): ReadAs {
  const { zone, encoding } = readAs;
  if (zone !== undefined && zoneOf(zone) === undefined)
    throw wrongValue('--zone', asIs(zone), wording('expect.zone'));
  if (encoding === undefined) return readAs;
  try {
    return { ...readAs, encoding: new TextDecoder(encoding).encoding };
  } catch {
    throw wrongValue('--encoding', asIs(encoding), wording('expect.encoding'));
  }
}

function parseDates(text: string): DateOrder {
  const order = text.toLowerCase();
  if (order === 'dmy' || order === 'mdy' || order === 'ymd') return order;
  throw wrongValue('--dates', asIs(text), wording('expect.date-order'));
}

function parseObjectAs(text: string): 'text' | 'names' {
  if (text === 'text' || text === 'names') return text;
  throw wrongValue('--object-as', asIs(text), oneOf(['text', 'names']));
}

export function parseTwo(flag: string, found: readonly string[], expected: Wording): [string, string] {
  const [one, other, ...more] = found;
  if (one === undefined || other === undefined || more.length > 0)
    throw wrongValue(flag, asIs(found.join(' ')), expected);
  return [one, other];
}
