import { plainName } from './account-name.js';
import type { Fields } from './layouts.js';
import { listSign } from './things-in.js';

/** Where to find the four things in a file; each the first field that is not empty. */
export type Selection = {
  readonly thing: Fields;
  readonly account: Fields;
  /** Whether case tells no two accounts apart. */
  readonly accountIgnoresCase?: boolean;
  readonly content: Fields;
  readonly time: Fields;
  /** Only the posts of these. */
  readonly accounts?: readonly string[];
  /** Leave the contents' texts out: their hashes are enough, and most of a file is often text. */
  readonly contentHashesOnly?: boolean;
};

export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * SQL that gives one row per post: for thing, account and content a hash and the text, then the time in milliseconds,
 * and its text where that is not the time of a post. Nothing is NULL: an empty text has the hash 0, and a time that
 * cannot be read is not a number.
 */
export function postsQuery(source: string, selection: Selection): string {
  const { accounts, contentHashesOnly } = selection;
  const only = accounts ? `WHERE account IN (${accounts.map(quoteText).join(', ')})` : '';
  return `
    SELECT ${hashOf('thing')}, thing, ${hashOf('account')}, account,
           ${hashOf('content')}, ${contentHashesOnly === true ? `''` : 'content'}, time_ms,
           CASE WHEN time_ms >= 0 AND time_ms < ${endOfTime} THEN '' ELSE "time" END
    FROM (${plainPosts(source, selection)}) ${only}`;
}

/** SQL that gives the same as texts, and the time as text and in milliseconds. */
export const plainPosts = (
  source: string,
  { thing, account, accountIgnoresCase, content, time }: Selection,
): string => `
    SELECT * REPLACE (${plainName('account', accountIgnoresCase)} AS account),
           ${milliseconds('"time"', 'try_cast("time" AS DOUBLE)')} AS time_ms
    FROM (SELECT ${filled(thing)} AS thing, ${filled(account)} AS account, ${filled(content)} AS content,
                 ${filled(time)} AS "time" FROM ${source})`;

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
  const [, path, where, wanted] = /^(\$[^?]+)\?(\$[^=]+)=(.*)$/.exec(field) ?? [];
  if (path !== undefined && where !== undefined)
    return `CASE WHEN ${fieldText(where)} = ${quoteText(wanted ?? '')} THEN ${fieldText(path)} END`;
  if (!field.startsWith('$')) return `CAST(${quoteName(field)} AS VARCHAR)`;
  const [, list, type, rest] = /^(.*)\[type=(\w+)\](.*)$/.exec(field) ?? [];
  if (list !== undefined && type !== undefined)
    return `(list_filter(json_extract(json, ${quoteText(`${list}[*]`)}), lambda item: item ->> '$.type' = '${type}')[1] ->> ${quoteText(`$${rest ?? ''}`)})`;
  const value = `(json ->> ${quoteText(field)})`;
  return field.includes('[*]') ? `array_to_string(${value}, chr(10))` : value;
}

// A number is seconds up to the year 5138, milliseconds up to the same year, then microseconds, then nanoseconds.
const milliseconds = (time: string, number: string): string => `
  CASE WHEN ${number} IS NOT NULL THEN
    CASE WHEN abs(${number}) < 1e11 THEN round(${number} * 1000)
         WHEN abs(${number}) < 1e14 THEN round(${number})
         WHEN abs(${number}) < 1e17 THEN floor(${number} / 1e3)
         ELSE floor(${number} / 1e6) END
  ELSE coalesce(
    epoch_ms(try_cast(${time} AS TIMESTAMPTZ)),
    epoch_ms(try_strptime(${time}, ['%a %b %d %H:%M:%S %z %Y', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M'])),
    'nan'::DOUBLE
  )::DOUBLE END`;

/** 1 January 2100: later than any post, and in milliseconds still far from what microseconds would give. */
export const endOfTime = 4_102_444_800_000;
