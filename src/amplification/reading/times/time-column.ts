import { isMissing } from '../../../lib/missing/index.js';
import { asIs, type Param, type Wording, wording } from '../../../lib/wording/index.js';
import { appError } from '../../../words/index.js';
import type { DateOrder, ReadAs } from '../asked.js';
import { type Notice, type NoticeCode, notice } from '../notice.js';
import { type Triple, type Written, writtenTime } from './time-text.js';
import { meaningsOf, offsetOf, offsetText, pairedWith, zoneOf } from './zones.js';

/** No post of a network is older, and a number below it is not a time: 1 January 1990 to 2100. */
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** What could not be told from the whole column, and has to be asked. */
export type TimeQuestion = {
  readonly about: 'dates' | 'zone' | 'digits';
  readonly says: Wording;
  readonly values: Readonly<Record<string, string>>;
  readonly choices: readonly { readonly value: string; readonly label: Wording }[];
};

export type TimeDecision = {
  readonly order: DateOrder | undefined;
  /** Minutes east by the name of a zone. */
  readonly zones: ReadonlyMap<string, number>;
  readonly notices: readonly Notice[];
  readonly question?: TimeQuestion;
};

export const undecided: TimeDecision = { order: undefined, zones: new Map(), notices: [] };

/** Reads the times of one column by what was decided about it. */
export class Clock {
  /** Whether a time was met that the column has to decide about. */
  metUndecided = false;
  private readonly zone: ((localMs: number) => number) | undefined;
  private readonly days = new Map<string, number | undefined>();

  constructor(
    readonly decision: TimeDecision,
    readonly readAs: ReadAs,
  ) {
    this.zone = readAs.zone === undefined ? undefined : zoneOf(readAs.zone);
  }

  /** Milliseconds since 1970; not a number for what is no time. */
  read(text: string): number {
    if (isMissing(text)) return Number.NaN;
    const plain = unwrapped(text.trim());
    if (/^[\d.,+\-eE\s]+$/.test(plain) && !/\d[-.]\d+[-.]\d/.test(plain)) return this.readNumber(plain);
    const written = writtenTime(plain);
    return written === undefined ? Number.NaN : this.readWritten(written);
  }

  private readNumber(text: string): number {
    const number = Number(ungrouped(text).replace(',', '.'));
    if (/e/i.test(text) && this.decision === undecided) this.metUndecided = true;
    const ms = serialMs(number) ?? epochMs(number);
    if (ms !== undefined) return ms;
    const written = writtenTime(text);
    return written === undefined ? (Number.isFinite(number) ? -1 : Number.NaN) : this.readWritten(written);
  }

  private readWritten({ date, clockMs = 0, offsetMinutes, zone }: Written): number {
    const day = 'sign' in date ? this.dayOfTriple(date) : dayMs(date.year, date.month, date.day);
    if (day === undefined) return Number.NaN;
    if (day < earliest - 86_400_000 || day > latest) return -1;
    const local = day + clockMs;
    if (offsetMinutes !== undefined) return local - offsetMinutes * 60_000;
    if (zone === undefined) return this.zone ? this.zone(local) : local;
    return this.inZone(local, zone);
  }

  private inZone(local: number, name: string): number {
    const known = this.decision.zones.get(name) ?? offsetOf(name);
    if (known !== undefined) return local - known * 60_000;
    if (meaningsOf(name).length > 0 && this.zone) return this.zone(local);
    const place = meaningsOf(name).length === 0 ? zoneOf(name) : undefined;
    if (place) return place(local);
    this.metUndecided = true;
    return Number.NaN;
  }

  private dayOfTriple(triple: Triple): number | undefined {
    const order = this.readAs.dates ?? this.decision.order;
    if (order === undefined) {
      this.metUndecided = true;
      return undefined;
    }
    const key = `${triple.a}.${triple.b}.${triple.c}`;
    if (!this.days.has(key)) this.days.set(key, dayIn(triple, order));
    return this.days.get(key);
  }
}

/** Days since 1900 as spreadsheets count them, of the years 1990 to 2100, to the second. */
function serialMs(days: number): number | undefined {
  if (!(days >= 32_874 && days < 73_051)) return undefined;
  return Math.round(days * 86_400) * 1000 + Date.UTC(1899, 11, 30);
}

// .NET counts the tenths of a microsecond since the year 1.
const ticksBefore1970 = 62_135_596_800_000;

/** Of a number in groups of three, the number. */
const ungrouped = (text: string): string =>
  /^\d{1,3}(?:,\d{3}){3,}$/.test(text) || /^\d{1,3}(?:\s\d{3}){3,}$/.test(text)
    ? text.replaceAll(/[,\s]/g, '')
    : text;

// What .NET and MongoDB put around a time in JSON.
const wrapped =
  /^\\?\/Date\((-?\d+)(?:[+-]\d{4})?\)\\?\/$|^\{\s*"\$date"\s*:\s*(?:\{\s*"\$numberLong"\s*:\s*)?"?([^"{}]+)"?\s*\}+$/;

function unwrapped(text: string): string {
  const found =
    text.startsWith('/') || text.startsWith('\\') || text.startsWith('{') ? wrapped.exec(text) : null;
  return found?.[1] ?? found?.[2] ?? text;
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, whichever gives a year of 1990 to 2100. */
function epochMs(number: number): number | undefined {
  const ofTicks = number / 1e4 - ticksBefore1970;
  // As nanoseconds all of these would be of 1990.
  if (ofTicks >= Date.UTC(2001, 0, 12) && ofTicks < latest) return Math.floor(ofTicks);
  for (const unit of [1000, 1, 1e-3, 1e-6]) {
    const ms = number * unit;
    if (ms >= earliest && ms < latest) return unit === 1000 ? Math.round(ms) : Math.floor(ms);
  }
  return undefined;
}

function dayMs(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : undefined;
}

/** Two digits of a year are of 1970 to 2069, as POSIX has them. */
const fullYear = (year: number, isLong: boolean): number =>
  isLong ? year : year < 69 ? 2000 + year : 1900 + year;

function dayIn({ a, b, c, longYear }: Triple, order: DateOrder): number | undefined {
  if (order === 'ymd') return longYear ? undefined : dayMs(fullYear(a, false), b, c);
  const year = fullYear(c, longYear);
  return order === 'dmy' ? dayMs(year, b, a) : dayMs(year, a, b);
}

/** A text of the column, or what stands for several that differ only in what does not matter, and how many they are. */
export type SeenTimes = { readonly text: string; readonly count: number };

/** Decides how the times of a column are to be read from all that stand in it. */
export function decideTimes(seen: readonly SeenTimes[], readAs: ReadAs): TimeDecision {
  const present = seen.filter(({ text }) => !isMissing(text.trim()));
  const lost = lostDigits(present);
  if (lost) return { ...undecided, question: lost };
  const written = present.flatMap(({ text, count }) => {
    const time = writtenTime(text);
    return time ? [{ text, count, time }] : [];
  });
  const dates = decideOrder(written, readAs);
  const zones = decideZones(written, readAs);
  const question = dates.question ?? zones.question;
  const serial = present.find(({ text }) => /^\d{5}([.,]\d+)?$/.test(text.trim()));
  const serialAt = serial && serialMs(Number(serial.text.replace(',', '.')));
  return {
    order: dates.order,
    zones: zones.zones,
    notices: [
      ...dates.notices,
      ...zones.notices,
      ...(serial && serialAt !== undefined
        ? [notice('serial-dates', { example: serial.text, reading: isoMinute(serialAt) })]
        : []),
    ],
    ...(question ? { question } : {}),
  };
}

const isoMinute = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

type WrittenSeen = SeenTimes & { readonly time: Written };
type Order = Pick<TimeDecision, 'order' | 'notices' | 'question'>;

/**
 * Day and month are told apart by the numbers above twelve of the whole column. Between full stops the day is first,
 * in every country that writes dates so. Of a year of two digits the place is the one that changes least.
 */
function decideOrder(written: readonly WrittenSeen[], { dates: asked }: ReadAs): Order {
  const triples = written.flatMap(({ text, count, time }) =>
    'sign' in time.date ? [{ text, count, triple: time.date }] : [],
  );
  const [first] = triples;
  if (first === undefined) return { order: undefined, notices: [] };
  if (asked !== undefined) return said(asked, first, 'why-asked');
  const possible = (['dmy', 'mdy', 'ymd'] as const).map((order) => ({
    order,
    against: triples.filter(({ triple }) => dayIn(triple, order) === undefined || isFuture(triple, order)),
  }));
  const fitting = possible.filter(({ against }) => against.length === 0).map(({ order }) => order);
  const orders = fitting.length > 1 ? withoutUnlikelyYear(fitting, triples) : fitting;
  const [only] = orders;
  const telling = (order: DateOrder) => triples.find(({ triple }) => tellsOrder(triple, order)) ?? first;
  if (only !== undefined && orders.length === 1) {
    const order = said(only, telling(only), fitting.length === 1 ? 'why-only' : 'why-years');
    return { ...order, notices: [...order.notices, ...maybeSwapped(written, triples, only)] };
  }
  if (
    orders.includes('dmy') &&
    triples.every(({ triple }) => triple.sign === '.' && (triple.longYear || !triple.closed))
  )
    return said('dmy', telling('dmy'), 'why-stops');
  return { order: undefined, notices: [], question: askOrder(orders, triples, possible) };
}

/**
 * A spreadsheet of a country with another order makes dates of what it can read, day and month exchanged, and leaves
 * as text what it cannot: then no day of the ones is above twelve, and every day of the others.
 */
function maybeSwapped(
  written: readonly WrittenSeen[],
  triples: readonly { readonly triple: Triple }[],
  order: DateOrder,
): readonly Notice[] {
  const whole = written.flatMap(({ text, time: { date } }) =>
    'sign' in date ? [] : [{ text, day: date.day }],
  );
  const [first, second] = whole;
  const telling = triples.length > 1 && triples.every(({ triple }) => tellsOrder(triple, order));
  if (order === 'ymd' || !telling || first === undefined || second === undefined) return [];
  return whole.every(({ day }) => day <= 12) ? [notice('dates-swapped', { example: first.text.trim() })] : [];
}

const isFuture = (triple: Triple, order: DateOrder): boolean => {
  const day = dayIn(triple, order);
  return day !== undefined && (day < earliest || day >= latest);
};

const tellsOrder = ({ a, b }: Triple, order: DateOrder): boolean =>
  order === 'dmy' ? a > 12 : order === 'mdy' ? b > 12 : a > 31;

function said(order: DateOrder, { text, triple }: { text: string; triple: Triple }, why: NoticeCode): Order {
  const day = dayIn(triple, order);
  const code =
    order === 'dmy' ? 'dates-day-first' : order === 'mdy' ? 'dates-month-first' : 'dates-year-first';
  const reading = day === undefined ? '?' : isoDay(day);
  return { order, notices: [notice(code, { example: text.trim(), reading, why })] };
}

/** In a column of times years change less often than days. */
function withoutUnlikelyYear(
  orders: readonly DateOrder[],
  triples: readonly { readonly triple: Triple }[],
): readonly DateOrder[] {
  if (!orders.includes('ymd') || orders.length === 1) return orders;
  const firsts = new Set(triples.map(({ triple }) => triple.a)).size;
  const lasts = new Set(triples.map(({ triple }) => triple.c)).size;
  if (firsts === lasts) return orders;
  return orders.filter((order) => (order === 'ymd') === firsts < lasts);
}

type Possible = readonly { readonly order: DateOrder; readonly against: readonly SeenTimes[] }[];

function askOrder(
  orders: readonly DateOrder[],
  triples: readonly (SeenTimes & { readonly triple: Triple })[],
  possible: Possible,
): TimeQuestion {
  const offered = orders.length > 0 ? orders : (['dmy', 'mdy'] as const);
  const told = triples.find(({ triple }) => triple.a !== triple.b) ?? triples[0];
  const example = told?.text.trim() ?? '';
  const choices = offered.map((order) => ({ value: order, label: orderLabel(order, told?.triple) }));
  const flags = orEach(offered.map((order) => asIs(`--dates ${order}`)));
  if (orders.length === 0) {
    const mixed = { dayFirst: firstAgainst('mdy', possible), monthFirst: firstAgainst('dmy', possible) };
    const says = wording('posts.ask.dates-mixed', {
      dayFirst: asIs(mixed.dayFirst),
      monthFirst: asIs(mixed.monthFirst),
      flags,
    });
    return { about: 'dates', values: { example, ...mixed }, choices, says };
  }
  const readings = orEach(choices.map(({ label }) => label));
  const says = wording('posts.ask.dates', { example: asIs(example), readings, flags });
  return { about: 'dates', values: { example }, choices, says };
}

const orEach = (list: readonly Param[]): Param => ({ list, join: 'or-each' });

function orderLabel(order: DateOrder, triple: Triple | undefined): Wording {
  const day = triple && dayIn(triple, order);
  const label = wording(`posts.order.${order}`);
  return day === undefined ? label : wording('posts.order.read', { order: label, day: asIs(isoDay(day)) });
}

const firstAgainst = (order: DateOrder, possible: Possible): string =>
  possible.find((one) => one.order === order)?.against[0]?.text.trim() ?? '';

type Zones = Pick<TimeDecision, 'zones' | 'notices' | 'question'>;

function decideZones(written: readonly WrittenSeen[], { zone }: ReadAs): Zones {
  const names = new Set(written.flatMap(({ time }) => (time.zone === undefined ? [] : [time.zone])));
  const zones = new Map<string, number>();
  for (const name of names) {
    const [summer, minutes] = pairedWith[name] ?? [];
    const own = offsetOf(name) ?? (summer !== undefined && names.has(summer) ? minutes : undefined);
    if (own !== undefined) zones.set(name, own);
  }
  const open = [...names].filter((name) => !zones.has(name) && meaningsOf(name).length > 0);
  const unzoned = written.some(({ time }) => time.zone === undefined && time.offsetMinutes === undefined);
  const read = [...zones];
  const notices = [
    ...(read.length > 0
      ? [notice('zone-names', { zones: read.map(([name, at]) => `${name} = ${offsetText(at)}`).join(', ') })]
      : []),
    ...(zone !== undefined && (unzoned || open.length > 0) ? [notice('zone-given', { zone })] : []),
    ...(zone === undefined && unzoned && open.length === 0 ? [notice('zone-assumed')] : []),
  ];
  const [first] = open;
  if (first === undefined || zone !== undefined) return { zones, notices };
  return { zones, notices, question: askZone(first) };
}

function askZone(zone: string): TimeQuestion {
  const choices = meaningsOf(zone).map(({ minutes, where }) => ({
    value: offsetText(minutes).replace('−', '-'),
    label: wording('posts.zone-at', { where, offset: asIs(offsetText(minutes)) }),
  }));
  const says = wording('posts.ask.zone', {
    zone: asIs(zone),
    meanings: { list: choices.map(({ label }) => label), join: 'commas' },
    example: asIs(choices[0]?.value ?? ''),
  });
  return { about: 'zone', values: { zone }, choices, says };
}

/** Numbers that a spreadsheet cut to some digits: 1.58436E+12 stands for every moment of three hours. */
function lostDigits(seen: readonly SeenTimes[]): TimeQuestion | undefined {
  let finest = Number.POSITIVE_INFINITY;
  let example = '';
  for (const { text } of seen) {
    const [, mantissa, exponent] = /^\s*\d(?:[.,](\d*))?e\+?(\d+)\s*$/i.exec(text) ?? [];
    if (exponent === undefined) continue;
    const size = Number(text.trim().replace(',', '.'));
    const perSecond = size < 1e11 ? 1 : size < 1e14 ? 1e3 : size < 1e17 ? 1e6 : 1e9;
    const seconds = 10 ** (Number(exponent) - (mantissa?.replace(/0+$/, '').length ?? 0)) / perSecond;
    if (seconds < finest) [finest, example] = [seconds, text.trim()];
  }
  if (finest === Number.POSITIVE_INFINITY || finest <= 1) return undefined;
  const span =
    finest >= 3600
      ? wording('posts.hours', { count: Number((finest / 3600).toPrecision(2)) })
      : wording('posts.seconds', { count: Number(finest.toPrecision(2)) });
  return {
    about: 'digits',
    values: { example },
    choices: [],
    says: wording('posts.ask.digits', { example: asIs(example), span }),
  };
}

/** Whether a time says by itself what it is, so that nothing of the column is needed to read it. */
export function readsAlone(text: string): boolean {
  if (/^\s*\d(?:[.,]\d*)?e\+?\d+\s*$/i.test(text)) return false;
  const number = Number(text);
  if (text.trim() !== '' && !Number.isNaN(number)) return epochMs(number) !== undefined;
  const time = writtenTime(text);
  return time === undefined || (!('sign' in time.date) && time.zone === undefined);
}

export const mustDecide = ({ question }: TimeDecision): void => {
  if (question) throw appError('request-invalid', question.says);
};
