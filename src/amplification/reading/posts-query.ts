import type { Fields } from './layouts.js';
import { listSign } from './things-in.js';

/** Where to find the four things in a file; each the first field that is not empty. */
export type Selection = {
  readonly thing: Fields;
  readonly account: Fields;
  readonly content: Fields;
  readonly time: Fields;
  /** Only the posts of these. */
  readonly accounts?: readonly string[];
};

export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * SQL that gives one row per post: for thing, account and content the two halves of a hash and the text, then the
 * time in milliseconds and as text. Halves, because whole ones reach us as one BigInt object each.
 */
export function postsQuery(source: string, { thing, account, content, time, accounts }: Selection): string {
  const only = accounts ? `WHERE account IN (${accounts.map(quoteText).join(', ')})` : '';
  return `
    SELECT ${halves('thing')}, thing, ${halves('account')}, account, ${halves('content')}, content,
           ${milliseconds('"time"')} AS time_ms, "time"
    FROM (SELECT *, try_cast("time" AS DOUBLE) AS number, ${hashOf('thing')} AS thing_hash, ${hashOf('account')} AS account_hash,
                 ${hashOf('content')} AS content_hash
          FROM (SELECT ${textOf(thing)} AS thing, ${textOf(account)} AS account, ${textOf(content)} AS content,
                 ${textOf(time)} AS "time" FROM ${source})) ${only}`;
}

const halves = (column: string): string =>
  `(${column}_hash & 4294967295)::UINTEGER, (${column}_hash >> 32)::UINTEGER`;

const hashOf = (column: string): string =>
  `CASE WHEN ${column} IS NULL OR ${column} = '' THEN 0::UBIGINT ELSE hash(${column}) END`;

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
const milliseconds = (time: string): string => `
  CASE WHEN number IS NOT NULL THEN
    CASE WHEN abs(number) < 1e11 THEN round(number * 1000)
         WHEN abs(number) < 1e14 THEN round(number)
         WHEN abs(number) < 1e17 THEN floor(number / 1e3)
         ELSE floor(number / 1e6) END
  ELSE coalesce(
    epoch_ms(try_cast(${time} AS TIMESTAMPTZ)),
    epoch_ms(try_strptime(${time}, ['%a %b %d %H:%M:%S %z %Y', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M']))
  )::DOUBLE END`;
