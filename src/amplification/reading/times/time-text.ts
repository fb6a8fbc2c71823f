import { isWeekday, monthOf, plainWord } from './month-names.js';
import { isGreenwich, isZoneName } from './zones.js';

/** Three numbers with a sign between them: which is the day, the column says. */
export type Triple = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly sign: string;
  readonly longYear: boolean;
  /** Whether the last number has a full stop too, as in Korea and Croatia. */
  readonly closed: boolean;
};

/** A date and time as they are written, before what the column decides. */
export type Written = {
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | Triple;
  /** Milliseconds since midnight; undefined when only a day is written. */
  readonly clockMs: number | undefined;
  readonly offsetMinutes?: number;
  readonly zone?: string;
};

/** Digits of every script as 0–9, spaces of every width as one, and nothing that only turns the direction. */
export const plainTime = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/[^\0-\x7F]/gu, (sign) => digitOf(sign) ?? sign)
    .replaceAll(/\s+/g, ' ')
    .trim();

// The decimal digits of a script follow each other, and begin where the number before is no digit.
function digitOf(sign: string): string | undefined {
  if (!/\p{Nd}/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

const half =
  '(?:am|pm|a\\.? ?m\\.?|p\\.? ?m\\.?|上午|下午|午前|午後|凌晨|清晨|早晨|早上|中午|傍晚|晚上|夜里|夜裡|오전|오후|صباحا?ً?ا?|مساءً?ا?|ص|م|sa|ch|π\\.?μ\\.?|μ\\.?μ\\.?|ö\\.?ö\\.?|ö\\.?s\\.?)';
const clocks = [
  new RegExp(
    `(?<before>${half})?\\s*(?<!\\d)(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?\\s*(?<after>${half}(?![\\p{L}]))?`,
    'iu',
  ),
  new RegExp(
    `(?<before>${half})?\\s*(?<h>\\d{1,2}) ?[時时點点시](?: ?(?<m>\\d{1,2}) ?[分분])?(?: ?(?<s>\\d{1,2}) ?[秒초])?(?<f>(?!))?(?<after>(?!))?`,
    'iu',
  ),
  new RegExp(
    `(?<=\\s)(?<before>(?!))?(?<h>\\d{1,2})(?<m>(?!))?(?<s>(?!))?(?<f>(?!))? ?(?<after>${half})(?![\\p{L}])`,
    'iu',
  ),
  /(?<=[\s,])(?<before>(?!))?(?<h>\d{1,2}) ?h ?(?<m>\d{2})(?:m(?:in)?(?<s>\d{2})s?)?(?<f>(?!))?(?<after>(?!))?/iu,
];
// With full stops only beside a date, which it would be taken for.
const dottedClock = /(?<![\d.])(?<h>\d{1,2})\.(?<m>\d{2})(?:\.(?<s>\d{2}))?(?![\d.])/u;
const isAfternoon = (word: string): boolean =>
  /^(p|ch$|下午|午後|傍晚|晚上|夜里|夜裡|中午|오후|م|μ|ö\.?s)/iu.test(word);

const offset =
  /(?:\b(?:gmt|utc)\s?)?(?<![\d.])([+−-])(\d{1,2})(?::?(\d{2}))?(?!\d)(?: (?:UTC|GMT)(?=\s|$))?(?=\s|$|\()/iu;

/** What a text says of a date and time; undefined where something is left that is neither. */
export function writtenTime(raw: string): Written | undefined {
  const text = plainTime(raw);
  const compact =
    /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:\.(\d+))?)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(
      text,
    );
  if (compact) return fromCompact(compact);
  let rest = ` ${withoutLongNames(text)} `.replace(/(\d)T(?=\d\d:)/i, '$1 ');
  const clock = take(rest, clocks);
  rest = clock?.rest ?? rest;
  const zoned = clock === undefined ? undefined : zoneIn(rest, clock.at);
  const dated = dateIn(zoned?.rest ?? rest);
  if (dated === undefined) return undefined;
  const dotted = clock === undefined ? take(dated.rest, [dottedClock]) : undefined;
  if (!isFiller(dotted?.rest ?? dated.rest)) return undefined;
  const hours = clock?.groups ?? dotted?.groups;
  const clockMs = hours && msOf(hours);
  if (hours && clockMs === undefined) return undefined;
  return {
    date: dated.date,
    clockMs,
    ...(zoned?.minutes === undefined ? {} : { offsetMinutes: zoned.minutes }),
    ...(zoned?.name === undefined ? {} : { zone: zoned.name }),
  };
}

/**
 * Behind an offset what stands in brackets is the zone's long name. Elsewhere it may be the zone itself, or the clock.
 * Cameras write a date with colons.
 */
const longName =
  /((?:(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?|(?<=:\d\d[\d:.]*\s?)(?:Z|[+-]\d{2}(?::?\d{2})?)) ?)(?:\([^()]*\)|\[[\w/+-]+\])$/i;
const withoutLongNames = (text: string): string =>
  text
    .replace(longName, '$1')
    .replace(/^'/, '')
    .replace(/^(\d{4})([:_])(\d{2})\2(\d{2})(?!\d)/, '$1-$3-$4')
    .replaceAll(/[()]|^\[|\]$/g, ' ');

function fromCompact([, y, mo, d, h, m, s, f, zone]: RegExpExecArray): Written | undefined {
  const date = { year: Number(y), month: Number(mo), day: Number(d) };
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return undefined;
  const clockMs = h === undefined ? undefined : msOf({ h, m, s, f });
  if (h !== undefined && clockMs === undefined) return undefined;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone ?? '') ?? [];
  const offsetMinutes = zone === undefined ? undefined : sign === undefined ? 0 : east(sign, hours, minutes);
  return { date, clockMs, ...(offsetMinutes === undefined ? {} : { offsetMinutes }) };
}

type Groups = Partial<Record<string, string>>;

function take(text: string, forms: readonly RegExp[]) {
  for (const form of forms) {
    const found = form.exec(text);
    if (found?.groups)
      return {
        groups: found.groups as Groups,
        at: found.index,
        rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
      };
  }
  return undefined;
}

function msOf({ h = '', m = '0', s = '0', f = '', before, after }: Groups): number | undefined {
  let word = before ?? after;
  let hours = Number(h);
  if (word !== undefined) {
    // Noon is told from 11 to 1; twelve at night is of this day to some and of the next to others.
    // In Vietnam the morning, which in German is a day: only at twelve does it matter.
    if (/^sa$/i.test(word)) {
      if (word === 'SA' && hours === 12) hours = 0;
      else if (hours === 12) return undefined;
      word = undefined;
    } else if (word === '中午' && (hours === 10 || hours === 11)) word = undefined;
    else if (/^[晚夜]/u.test(word) && (hours === 12 || hours < 5)) return undefined;
  }
  if (word !== undefined) {
    if (hours > 12 && !isAfternoon(word)) return undefined;
    if (hours <= 12) hours = (hours % 12) + (isAfternoon(word) ? 12 : 0);
  }
  // A leap second is the last of its minute.
  const seconds = Math.min(59, Number(s));
  if (hours > 23 || Number(m) > 59 || Number(s) > 60) return undefined;
  return ((hours * 60 + Number(m)) * 60 + seconds) * 1000 + Math.floor(Number(`0.${f || '0'}`) * 1000 + 1e-6);
}

const east = (sign: string, hours = '0', minutes = '0'): number =>
  (sign === '+' ? 1 : -1) * (60 * Number(hours) + Number(minutes));

type Zone = { readonly rest: string; readonly minutes?: number; readonly name?: string };

/** A zone stands behind the clock. */
function zoneIn(text: string, from: number): Zone {
  const [before, behind] = [text.slice(0, from), text.slice(from)];
  const found = offset.exec(behind);
  if (found?.[1] !== undefined && Number(found[2]) <= 14)
    return {
      rest: `${before} ${behind.slice(0, found.index)} ${behind.slice(found.index + found[0].length)}`,
      minutes: east(found[1], found[2], found[3]),
    };
  for (const word of behind.matchAll(/(?<![\p{L}\d/])[A-Z]{1,4}(?![\p{L}\d])/gu))
    if (isZoneName(word[0]) && monthOf(word[0]) === undefined)
      return {
        rest: `${before} ${behind.slice(0, word.index)} ${behind.slice(word.index + word[0].length)}`,
        ...(isGreenwich(word[0]) ? { minutes: 0 } : { name: word[0] }),
      };
  const place = /(?<![\p{L}\d])[A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/u.exec(behind);
  return place ? { rest: `${before} ${behind.replace(place[0], ' ')}`, name: place[0] } : { rest: text };
}

const word = "(?:[ก-ฮ][\\u0e00-\\u0e7f]*\\.[ก-ฮ]\\.?|\\p{L}[\\p{L}\\p{M}'’]*[.॰]?)";
const vietnamese = /(?<!\d)(\d{1,2}) (?:thg|tháng) (\d{1,2}),? (?:năm )?(\d{4})(?!\d)/iu;
const yearFirst = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2}) ?[日일.]?(?!\d)/u;
const numbers = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(\.?)(?!\d)/u;
const dayName = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?[\\s\\-/.]*(?:de |of |d')?(${word})[\\s\\-/.,]*(?:de |del |di )?(\\d{4}|\\d{2})(?!\\d)`,
  'giu',
);
const nameDay = new RegExp(
  `(?<!\\p{L})(${word})[\\s\\-/.]+(\\d{1,2})(?:st|nd|rd|th|\\.)?,?[\\s\\-/.]+(\\d{4})(?!\\d)`,
  'giu',
);
const yearName = new RegExp(`(?<!\\d)(\\d{4})[\\s\\-/.]+(${word})[\\s\\-/.]+(\\d{1,2})(?!\\d)`, 'giu');

type Dated = { readonly date: Written['date']; readonly rest: string };

function dateIn(text: string): Dated | undefined {
  const without = (found: RegExpMatchArray) =>
    `${text.slice(0, found.index)} ${text.slice((found.index ?? 0) + found[0].length)}`;
  const first = yearFirst.exec(text);
  if (first)
    return {
      date: { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) },
      rest: without(first),
    };
  const inVietnamese = vietnamese.exec(text.normalize('NFC'));
  if (inVietnamese)
    return {
      date: { year: Number(inVietnamese[3]), month: Number(inVietnamese[2]), day: Number(inVietnamese[1]) },
      rest: without(inVietnamese),
    };
  const named: readonly [RegExp, d: number, m: number, y: number][] = [
    [dayName, 1, 2, 3],
    [nameDay, 2, 1, 3],
    [yearName, 3, 2, 1],
  ];
  for (const [form, d, m, y] of named)
    for (const found of text.matchAll(form)) {
      const month = monthOf(found[m] ?? '');
      const year = Number(found[y]);
      if (month !== undefined)
        return {
          date: { year: year < 100 ? 2000 + year : year, month, day: Number(found[d]) },
          rest: without(found),
        };
    }
  const three = numbers.exec(text);
  if (three) {
    const [, a = '', sign = '', b = '', c = '', stop = ''] = three;
    return {
      date: { a: Number(a), b: Number(b), c: Number(c), sign, longYear: c.length === 4, closed: stop !== '' },
      rest: without(three),
    };
  }
  return undefined;
}

// What stands around a date and is none: "at", "o'clock", "of the year" in some languages.
const fillers = new Set(
  'at um uhr alle ore le a as las la los à às h hrs kl klo o год г года в о рік р de del of on the and u om den στις ساعت الساعة في को बजे pukul lúc ngày เวลา ค.ศ น'
    .split(' ')
    .map(plainWord),
);
const isFiller = (text: string): boolean =>
  text.split(/[\s,;:·•|()[\].،]+/u).every((part) => isNothing(part) || part.split(/[-–—]/).every(isNothing));

const isNothing = (part: string): boolean =>
  part === '' ||
  isWeekday(part) ||
  fillers.has(plainWord(part)) ||
  /^[月火水木金土日一二三四五六]$|^(?:星期|周|週)[一二三四五六日天]$|曜日$|요일$/u.test(part);
