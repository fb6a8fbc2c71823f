import { AppError } from '../lib/errors/index.js';
import type { ColumnNames } from './api.js';
import type { DateOrder, ReadAs } from './reading/asked.js';
import { zoneOf } from './reading/times/zones.js';

const secondsIn: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, min: 60, h: 3600, d: 86_400 };
const bytesIn: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };

/** `60s`, `5m`, `250ms`; a bare number is seconds. */
export const parseDurationMs = (flag: string, text: string): number =>
  Math.round(1000 * measured(flag, text, secondsIn, 's', 'a time such as 60s, 5m or 1h'));

/** `2GB`, `500MB`; a bare number is bytes. */
export const parseBytes = (flag: string, text: string): number =>
  Math.round(measured(flag, text, bytesIn, 'b', 'a size such as 500MB or 2GB'));

function measured(
  flag: string,
  text: string,
  units: Readonly<Record<string, number>>,
  bare: string,
  expected: string,
): number {
  const [, digits = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const size = units[unit.toLowerCase() || bare];
  if (digits === '' || size === undefined) throw wrong(flag, text, expected);
  return Number(digits) * size;
}

export function parseNumber(flag: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= min && value <= max))
    throw wrong(
      flag,
      text,
      max === Number.POSITIVE_INFINITY ? `at least ${min}` : `a number from ${min} to ${max}`,
    );
  return value;
}

export function parseMode(text: string): 'cooRTweet' | 'default' {
  if (text === 'default') return 'default';
  if (text.toLowerCase() === 'coortweet') return 'cooRTweet';
  throw wrong('--mode', text, 'default or cooRTweet');
}

type ColumnOptions = { readonly [what in keyof ColumnNames]?: string };

/** The columns named by hand, all that are needed or none. */
export function parseColumns({ account, content, time, object }: ColumnOptions): ColumnNames | undefined {
  if ([account, content, time, object].every((name) => name === undefined)) return undefined;
  if (account === undefined)
    throw wrong('--account', 'none', 'the name of a column, because others are named');
  if (time === undefined) throw wrong('--time', 'none', 'the name of a column, because others are named');
  return { account, content, time, object };
}

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
    throw wrong('--zone', zone, 'a zone such as Europe/Rome or +02:00');
  if (encoding === undefined) return readAs;
  try {
    return { ...readAs, encoding: new TextDecoder(encoding).encoding };
  } catch {
    throw wrong(
      '--encoding',
      encoding,
      'an encoding such as windows-1252, windows-1251, gb18030 or shift_jis',
    );
  }
}

function parseDates(text: string): DateOrder {
  const order = text.toLowerCase();
  if (order === 'dmy' || order === 'mdy' || order === 'ymd') return order;
  throw wrong('--dates', text, 'dmy, mdy or ymd: the order of day, month and year');
}

function parseObjectAs(text: string): 'text' | 'names' {
  if (text === 'text' || text === 'names') return text;
  throw wrong('--object-as', text, 'text or names');
}

export function parseTwo(flag: string, found: readonly string[], expected: string): [string, string] {
  const [one, other, ...more] = found;
  if (one === undefined || other === undefined || more.length > 0)
    throw wrong(flag, found.join(' '), expected);
  return [one, other];
}

const wrong = (flag: string, found: string, expected: string): AppError =>
  new AppError('request-invalid', `${flag}: found ${found}, expected ${expected}.`);
