import type { FileReading } from './api.js';

const shownRows = 5;

/** A file as it was recognised, for the terminal. */
export function formatReading({
  layout,
  columns,
  by,
  fields,
  preview,
  rows,
  notices,
  questions,
}: FileReading): string {
  const said = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', or '));
  const aside = [...notices.map(({ text }) => text), ...questions.map(({ text }) => text)];
  if (layout === null)
    return lines([
      'The layout is not a known one. Name the columns with --account, --time, --object and, if there is one, --content.',
      `Columns: ${columns.join(', ')}`,
      ...rows.slice(0, shownRows).map((row) => `  ${row.join(' | ')}`),
      ...aside,
    ]);
  return lines([
    `Layout: ${layout}`,
    `Account: ${said(fields.account)}`,
    `Content: ${said(fields.content)}`,
    `Time: ${said(fields.time)}`,
    `Object: ${by.proposed === null ? 'none; name it with --object, or choose with --by' : `by ${by.proposed}, from ${said(fields.object)}`}`,
    `--by takes: ${by.kinds.join(', ')}`,
    ...preview
      .slice(0, shownRows)
      .map(
        ({ account, content, timeText, at, object }) =>
          `  ${at ?? `unreadable time “${timeText}”`} | ${account} | ${content} | ${object}`,
      ),
    ...aside,
  ]);
}

const lines = (texts: readonly string[]): string => `${texts.map(oneLine).join('\n')}\n`;

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
