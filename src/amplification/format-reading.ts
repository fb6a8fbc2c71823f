import { asIs, commas, type Param, wording } from '../lib/wording/index.js';
import { formatMessage, isMessageKey, type Language, type Message } from '../words/index.js';
import type { FileReading } from './api.js';
import { byHand } from './reading/layouts.js';

const shownRows = 5;

/** A file as it was recognised, for the terminal. */
export function formatReading(reading: FileReading, language: Language): string {
  const say = (text: Message): string => formatMessage(text, language);
  const known =
    reading.layout === null ? unknownLines(reading, say) : knownLines(reading, reading.layout, say);
  const notices = reading.notices.flatMap(({ code, text }) => [text, ...hintOn(code, language)]);
  const questions = reading.questions.map(({ text }) => text);
  return `${[...known, ...notices, ...questions].map(oneLine).join('\n')}\n`;
}

type Say = (text: Message) => string;

const unknownLines = ({ columns, rows }: FileReading, say: Say): string[] => [
  say(wording('command.describe.unknown')),
  say(wording('command.describe.columns', { columns: commas(columns) })),
  ...rows.slice(0, shownRows).map((row) => `  ${row.join(' | ')}`),
];

function knownLines({ by, fields, preview }: FileReading, layout: string, say: Say): string[] {
  const object = { by: asIs(by.proposed ?? ''), fields: eachOf(fields.object) };
  return [
    say(wording('command.describe.layout', { layout: layoutParam(layout) })),
    say(wording('command.describe.account', { fields: eachOf(fields.account) })),
    say(wording('command.describe.content', { fields: eachOf(fields.content) })),
    say(wording('command.describe.time', { fields: eachOf(fields.time) })),
    say(
      by.proposed === null
        ? wording('command.describe.no-object')
        : wording('command.describe.object', object),
    ),
    say(wording('command.describe.takes', { kinds: commas(by.kinds) })),
    ...preview.slice(0, shownRows).map((row) => previewLine(row, say)),
  ];
}

const previewLine = (
  { account, content, timeText, at, object }: FileReading['preview'][number],
  say: Say,
): string =>
  `  ${at ?? say(wording('command.describe.no-time', { found: asIs(timeText) }))} | ${account} | ${content} | ${object}`;

const eachOf = (names: readonly string[]): Param =>
  names.length === 0 ? wording('found.none') : { list: names.map(asIs), join: 'or-each' };

/** The name of an export, or words where somebody named the columns. */
export const layoutParam = (layout: string): Param =>
  layout === byHand ? wording('hashtags.by-hand') : asIs(layout);

/** How the command line changes what a notice tells of. */
export function hintOn(code: string, language: Language): string[] {
  const key = `posts.hint.${code}`;
  return isMessageKey(key) ? [formatMessage({ key, params: {} }, language)] : [];
}

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
