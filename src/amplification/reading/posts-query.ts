import { plainAccount } from './account-name.js';
import type { Fields } from './layouts.js';
import { listSign } from './objects-in.js';

/** Where to find the four things a post has in a file; each the first field that is not empty. */
export type Selection = {
  readonly object: Fields;
  readonly account: Fields;
  /** Whether case tells no two accounts apart. */
  readonly accountIgnoresCase?: boolean;
  readonly content: Fields;
  readonly time: Fields;
  /** Only the posts of these. */
  readonly accounts?: readonly string[];
  /** Of some layouts the time that the author's program says. */
  readonly ownTime?: Fields;
  /** Let our own clock read all that is no plain number: a date may be of another zone than UTC. */
  readonly everyTimeOurs?: boolean;
  /** Leave the contents' texts out: their hashes are enough, and most of a file is often text. */
  readonly contentHashesOnly?: boolean;
};

export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A file's name as one name: DuckDB takes `[`, `*` and `?` in it for a pattern, and `posts[1].csv` would read posts1.csv. */
export const quotePath = (path: string): string => quoteText(path.replace(/[[*?]/gu, '[$&]'));
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * SQL that gives one row per post: for object, account and content a hash and the text, then the time in milliseconds,
 * and its text where that is not the time of a post. Nothing is NULL: an empty text has the hash 0, and a time that
 * cannot be read is not a number.
 */
export function postsQuery(source: string, selection: Selection): string {
  const { accounts, contentHashesOnly } = selection;
  const only = accounts ? `WHERE account IN (${accounts.map(quoteText).join(', ')})` : '';
  return `
    SELECT ${hashOf('object')}, object, ${hashOf('account')}, account,
           ${hashOf('content')}, ${contentHashesOnly === true ? `''` : 'content'}, time_ms,
           CASE WHEN time_ms >= 0 AND time_ms < ${endOfTime} THEN '' ELSE "time" END
           ${selection.ownTime ? `, coalesce(abs(time_ms - own_ms) > ${apartMs}, false)` : ''}
    FROM (${plainPosts(source, selection)}) ${only}`;
}

/** SQL that gives the same as texts, and the time as text and in milliseconds. */
export const plainPosts = (
  source: string,
  { object, account, accountIgnoresCase, content, time, ownTime, everyTimeOurs }: Selection,
): string => `
    SELECT * REPLACE (${plainAccount('account', accountIgnoresCase)} AS account),
           ${milliseconds('"time"', everyTimeOurs === true)} AS time_ms
           ${ownTime ? `, ${milliseconds('own_time', everyTimeOurs === true)} AS own_ms` : ''}
    FROM (SELECT ${filled(object)} AS object, ${filled(account)} AS account, ${filled(content)} AS content,
                 ${filled(time)} AS "time"${ownTime ? `, ${filled(ownTime)} AS own_time` : ''} FROM ${source})`;

/** SQL that gives the four texts, without looking at what they say. */
export const textsQuery = (source: string, { object, account, content, time }: Selection): string =>
  `SELECT ${filled(object)} AS object, ${filled(account)} AS account, ${filled(content)} AS content, ${filled(time)} AS "time" FROM ${source}`;

/**
 * SQL that gives one row for times that are alike to who asks how they are to be read: one of them, and how many they
 * are. Days matter, clock times do not; of long numbers only how they begin. The one is the same
 * however many threads read the file, since somebody is shown it as an example.
 */
export const kindsOfTimes = (source: string, { time }: Selection): string => `
  SELECT min("time"), count(*)
  FROM (SELECT ${filled(time)} AS "time" FROM ${source})
  GROUP BY CASE WHEN regexp_full_match("time", '[0-9]{9,}([.,][0-9]+)?') THEN left("time", 8) || length("time")
                WHEN regexp_full_match("time", '[0-9]+[.,][0-9]+') THEN regexp_extract("time", '^[0-9]+')
                ELSE regexp_replace("time", '[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?', '') END
  ORDER BY 1`;

// A program's clock may be late; one hour is no longer that.
const apartMs = 3_600_000;

const hashOf = (column: string): string =>
  `CASE WHEN ${column} = '' THEN 0::UBIGINT ELSE hash(${column}) END`;

const filled = (fields: Fields): string => `coalesce(${textOf(fields)}, '')`;

export function textOf(fields: Fields): string {
  if (fields.length === 0) return `''`;
  const texts = fields.map(fieldText);
  const [only] = texts;
  return texts.length === 1 && only
    ? only
    : `coalesce(${texts.map((text) => `nullif(${text}, '')`).join(', ')})`;
}

function fieldText(field: string): string {
  if (field.endsWith('[]')) return `(${quoteText(listSign)} || nullif(${fieldText(field.slice(0, -2))}, ''))`;
  const [, value, where, wanted] = /^([^?]+)\?([^?=]+)=(.*)$/.exec(field) ?? [];
  if (value !== undefined && where !== undefined)
    return `CASE WHEN ${fieldText(where)} = ${quoteText(wanted ?? '')} THEN ${fieldText(value)} END`;
  if (field.startsWith('scope+')) return `(coalesce(scope, '') || '/' || ${fieldText(field.slice(6))})`;
  if (field.startsWith('whole$')) return jsonText('whole', field.slice(5));
  return field.startsWith('$') ? jsonText('json', field) : `CAST(${quoteName(field)} AS VARCHAR)`;
}

function jsonText(json: string, path: string): string {
  const [, list, type, rest] = /^(.*)\[type=(\w+)\](.*)$/.exec(path) ?? [];
  if (list !== undefined && type !== undefined)
    return `(list_filter(json_extract(${json}, ${quoteText(`${list}[*]`)}), lambda item: item ->> '$.type' = '${type}')[1] ->> ${quoteText(`$${rest ?? ''}`)})`;
  const value = `(${json} ->> ${quoteText(path)})`;
  return path.includes('*') ? `array_to_string(${value}, chr(10))` : value;
}

// Most times are seconds or milliseconds since 1970 or ISO 8601, of which DuckDB reads a thousand at once. Whatever is
// not plainly one of these is read by our own clock (times/time-column.ts), to which DuckDB gives it.
function milliseconds(time: string, everyTimeOurs: boolean): string {
  const number = `try_cast(${time} AS DOUBLE)`;
  const iso = `epoch_ms(try_cast(${time} AS TIMESTAMPTZ))`;
  return `
  coalesce(
    CASE WHEN ${number} BETWEEN 631152e3 AND 4102444e3 THEN round(${number} * 1000)
         WHEN ${number} BETWEEN 631152e6 AND 4102444e6 THEN round(${number})
         ${everyTimeOurs ? '' : `WHEN ${endsPlainly(time)} AND ${iso} BETWEEN 631152e6 AND 4102444e6 THEN ${iso}`} END,
    post_time(${time}))::DOUBLE`;
}

// The name of a zone at the end DuckDB would take for one of several that share it.
const endsPlainly = (time: string): string =>
  `(ascii(right(${time}, 1)) BETWEEN 48 AND 57 OR right(${time}, 1) = 'Z')`;

/** 1 January 2100: later than any post, and in milliseconds still far from what microseconds would give. */
export const endOfTime = 4_102_444_800_000;
