import { basename } from 'node:path';
import {
  formatMessage,
  type Language,
  type Message,
  message,
  type Param,
  wrongValue,
} from '../../findings/index.js';
import { Day } from '../../lib/days/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { ArticleReading } from '../api.js';
import { readArticleFile } from '../io/article-file.js';
import { type ReadingLanguage, readingLanguages } from '../lexicon/lexicons.js';
import { proposeFromFile } from '../propose.js';

export type ReadOptions = { readonly language?: string; readonly published?: string; readonly json?: true };

/** Prints what an article says, each statement with its words. */
export async function runRead(file: string, options: ReadOptions, language: Language): Promise<void> {
  const asked = { language: languageOf(options.language), published: dayOf(options.published) };
  const reading = await proposeFromFile(basename(file), readArticleFile(file), asked);
  if (options.json) printAnswer(ArticleReading, reading);
  else process.stdout.write(`${formatReading(reading, language)}\n`);
}

function languageOf(text: string | undefined): ReadingLanguage | undefined {
  const found = readingLanguages.find((each) => each === text);
  if (text === undefined || found) return found;
  throw wrongValue('--language', asIs(text), oneOf(readingLanguages));
}

function dayOf(text: string | undefined): string | undefined {
  const day = text === undefined ? undefined : Day.safeParse(text);
  if (day === undefined || day.success) return day?.data;
  throw wrongValue('--published', asIs(text ?? ''), wording('expect.day'));
}

function formatReading(reading: ArticleReading, language: Language): string {
  const say = (key: Message['key'], params: Readonly<Record<string, Param>> = {}): string =>
    formatMessage(message(key, params), language);
  const { published, numbers, statements, skipped } = reading;
  const counts = { language: reading.language, numbers: numbers.length, statements: statements.length };
  const left = skipped.numbers + skipped.statements;
  return [
    published === null ? say('reading.head.no-day', counts) : say('reading.head', { ...counts, published }),
    ...(reading.languageDoubtful ? [say('reading.language-doubtful')] : []),
    ...(reading.encoding === null ? [] : [say('reading.other-encoding', { encoding: reading.encoding })]),
    ...(skipped.tableLines > 0 ? [say('reading.tables', { lines: skipped.tableLines })] : []),
    ...skipped.turned.map(({ words }) => say('reading.turned', { words })),
    ...(left > 0 ? [say('reading.more', { count: left })] : []),
    '',
    say('reading.statements'),
    ...(statements.some(isUnsure) ? [say('reading.unsure.note')] : []),
    ...statements.flatMap((each, at) => [
      `${at + 1}. ${formatProposal(each, statements[each.partOf ?? -1], say)}`,
      `   “${oneLine(each.words)}” [${each.start}–${each.end}]`,
    ]),
    '',
    say('reading.numbers'),
    ...numbers.map(
      (each) => `${oneLine(each.words)} · ${formatNumber(each, say)} [${each.start}–${each.end}]`,
    ),
  ].join('\n');
}

type Say = (key: Message['key'], params?: Readonly<Record<string, Param>>) => string;

type Proposed = ArticleReading['statements'][number];

function formatProposal(each: Proposed, whole: Proposed | undefined, say: Say): string {
  const { amount, goods, stage, terms, value, speaker, hedged, negated, on, total } = each;
  const [from, to] = [sideOf(each, 'from', say), sideOf(each, 'to', say)];
  const nobody = say('reading.nobody');
  const stageSaid = stage === null ? say('reading.stage.none') : say(`stage.${stage}`);
  return [
    [
      amount?.words,
      goods?.words ??
        (each.measure === 'goods' ? say('reading.no-goods') : say(`measure.short.${each.measure}`)),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
    ...(from === null && to === null ? [] : [`${from ?? nobody} → ${to ?? nobody}`]),
    negated ? say('reading.not', { stage: stageSaid }) : stageSaid,
    ...(terms === 'unknown' ? [] : [say(`terms.${terms}`)]),
    ...(value === null
      ? []
      : [
          say('reading.worth', {
            value: {
              interval: { low: value.low, high: value.high ?? Number.POSITIVE_INFINITY },
              as: 'count',
            },
            currency: value.currency,
          }),
        ]),
    ...(on === null ? [] : [on.from === on.to ? on.from : `${on.from}–${on.to}`]),
    ...(total === null
      ? []
      : [say(total.addsUp ? 'reading.total' : 'reading.total.maybe', { parts: total.parts.join(' + ') })]),
    ...(whole ? [say('reading.part', { whole: whole.amount?.words ?? '' })] : []),
    ...(hedged ? [say('reading.hedged')] : []),
    ...(speaker === null ? [] : [say('reading.says', { speaker })]),
  ].join(' · ');
}

function sideOf(each: Proposed, side: 'from' | 'to', say: Say): string | null {
  const unsure = each.unsure[side];
  return unsure.length > 0 ? say('reading.unsure', { names: { list: unsure, join: 'or' } }) : each[side];
}

const isUnsure = ({ unsure }: Proposed): boolean => unsure.from.length + unsure.to.length > 0;

function formatNumber(
  { kind, value, days, currency, counts }: ArticleReading['numbers'][number],
  say: Say,
): string {
  const read = days
    ? days.from === days.to
      ? days.from
      : `${days.from}–${days.to}`
    : value && (value.low === value.high ? `${value.low}` : `${value.low}–${value.high ?? '…'}`);
  return [say(`reading.kind.${kind}`), read, currency, counts].filter((part) => part !== null).join(' · ');
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');
