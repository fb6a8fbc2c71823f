import { type Delimiter, delimiters, splitRecords } from '../lib/csv/index.js';
import { readDay } from '../lib/days/index.js';

const dayColumns = new Set(['asOf', 'from', 'until']);

/**
 * A table of registers with commas between its cells and days as they are kept. Spreadsheets write what the machine is
 * set to: semicolons or tabs, and days in the order of the country, which is settled over all the days of the file.
 */
export function plainRegisterTable(text: string): string {
  const delimiter = delimiterOf(text);
  const records = [...splitRecords(text, () => true, delimiter)];
  const names = records[0]?.cells?.map((cell) => cell.trim()) ?? [];
  // What cannot be taken apart stays as it is, and is named by the reader of tables.
  if (records.some(({ cells }) => cells === undefined)) return text;
  const places = names.flatMap((name, at) => (dayColumns.has(name) ? [at] : []));
  const written = records.slice(1).flatMap(({ cells }) => places.map((at) => cells?.[at]?.trim() ?? ''));
  const dayOf = settleDays(written.filter((day) => day !== ''));
  if (delimiter === ',' && written.every((day) => dayOf(day) === day)) return text;
  const lines: string[] = [];
  for (const { line, cells = [] } of records) {
    while (lines.length < line - 1) lines.push('');
    lines.push(
      cells.map((cell, at) => quoted(places.includes(at) && line > 1 ? dayOf(cell.trim()) : cell)).join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

function delimiterOf(text: string): Delimiter {
  const [first = ''] = text.split('\n', 1);
  const width = (one: Delimiter): number => first.split(one).length;
  return delimiters.reduce((best, one) => (width(one) > width(best) ? one : best), ',');
}

const inNumbers = /^(\d{1,2})[-/ ](\d{1,2})[-/ ]\d{4}$/;

/** A day past the twelfth shows which order the file is written in; without one what could be two stays as it was. */
function settleDays(days: readonly string[]): (day: string) => string {
  const pairs = days.flatMap((day) => {
    const [, first, second] = inNumbers.exec(day) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const isDayFirst = pairs.some(({ first }) => first > 12);
  const isMonthFirst = pairs.some(({ second }) => second > 12);
  const language = isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'it' : 'en-US';
  return (day) => {
    const reading = readDay(day, { language });
    return reading.kind === 'read' ? reading.day : day;
  };
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
