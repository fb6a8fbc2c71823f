import type { Command, Option } from 'commander';
import { formatMessage, type Language, languageNames, type Message, message } from '../findings/index.js';
import { alpha2Of, readCountry } from '../lib/countries/index.js';
import { type DayReading, daysInYears, isNoSuchDay, otherYearIn, readDay } from '../lib/days/index.js';
import { readNumber } from '../lib/numbers/index.js';
import { CommandFailure } from './command-failure.js';

// What an option takes is said by the word in its angle brackets; numbers, days and countries are read here as people
// write them, whatever the command, and handed on in plain digits and codes.
const wholes = new Set(['pieces', 'count', 'posts', 'bits', 'number']);
const ratios = new Set(['share', 'rate', 'quantile', 'percent']);

type Read = { readonly value: string; readonly isPlain: boolean; readonly said: Message | string };

/** Reads every option of a command that was typed. `--lang` decides what can mean two things; without it nothing does. */
export function readTyped(command: Command): void {
  const typed = command.getOptionValueSource('lang') === 'cli' ? String(command.opts().lang) : undefined;
  const language = languageNames.find((name) => name === typed);
  for (const option of command.options) {
    const name = option.attributeName();
    const text: unknown = command.getOptionValue(name);
    if (typeof text !== 'string' || command.getOptionValueSource(name) !== 'cli') continue;
    const read = readOption(option, text, language);
    if (!read) continue;
    command.setOptionValueWithSource(name, read.value, 'cli');
    if (!read.isPlain) echo(option.long ?? name, text, read.said, language ?? 'en');
  }
}

function echo(flag: string, text: string, said: Message | string, language: Language): void {
  const reading = typeof said === 'string' ? said : formatMessage(said, language);
  process.stderr.write(`${formatMessage(message('typed.read', { flag, text, reading }), language)}\n`);
}

function readOption(option: Option, text: string, language: Language | undefined): Read | undefined {
  const takes = /<([^>.]+)/.exec(option.flags)?.[1] ?? '';
  const flag = option.long ?? option.attributeName();
  if (takes === 'date') return readTypedDay(flag, text, language);
  if (takes === 'country') return readTypedCountry(flag, text, language);
  // "125 125" are the numbers of two samples.
  if (ofSamples.has(option.attributeName()) && /^\d+( \d+)+$/.test(text)) return undefined;
  const isWhole = wholes.has(takes);
  const isRatio = ratios.has(takes) || option.attributeName() === 'confidence';
  if (isWhole || isRatio || takes === 'value')
    return readTypedNumber(flag, text, { language, isWhole, isRatio, isPercent: takes === 'percent' });
  return undefined;
}

const ofSamples = new Set(['inspected', 'found']);

const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?%?$/i;
const decimal = (value: number): string => String(Number(value.toPrecision(15)));

type How = {
  readonly language: Language | undefined;
  readonly isWhole: boolean;
  readonly isRatio: boolean;
  readonly isPercent: boolean;
};

function readTypedNumber(
  flag: string,
  text: string,
  { language, isWhole, isRatio, isPercent }: How,
): Read | undefined {
  const reading = readNumber(text, { language, isWhole, isRatio });
  if (reading.kind === 'two-ways') {
    const [one, other] = reading.readings.map(({ low }) => low);
    throw twoWays(flag, text, one ?? 0, other ?? 0, language);
  }
  if (reading.kind === 'unreadable' || reading.low !== reading.high) return undefined;
  const hasSign = /[%٪％]|percent|per cent/i.test(text);
  return {
    value: decimal(isPercent && hasSign ? reading.low * 100 : reading.low),
    isPlain:
      plainNumber.test(text) &&
      decimal(reading.low * (text.endsWith('%') ? 100 : 1)) === decimal(Number.parseFloat(text)),
    said: message('typed.number', { value: { interval: reading, as: hasSign ? 'share' : 'ratio' } }),
  };
}

function readTypedDay(flag: string, text: string, language: Language | undefined): Read | undefined {
  const reading = readDay(text, { language });
  if (reading.kind === 'two-ways') throw twoWays(flag, text, ...reading.days, language);
  if (reading.kind === 'no-year') throw noYear(flag, text, reading, language);
  const year = otherYearIn(text);
  if (year !== undefined)
    throw new CommandFailure(
      formatMessage(message('typed.other-calendar', { flag, text, year }), language ?? 'en'),
    );
  if (isNoSuchDay(text))
    throw new CommandFailure(formatMessage(message('typed.no-such-day', { flag, text }), language ?? 'en'));
  return reading.kind === 'read'
    ? { value: reading.day, isPlain: reading.isPlain, said: reading.day }
    : undefined;
}

// The year of today as an example of how to write it, not as a guess.
const noYear = (
  flag: string,
  text: string,
  reading: Extract<DayReading, { kind: 'no-year' }>,
  language: Language = 'en',
): CommandFailure => {
  const [example = 'YYYY-MM-DD'] = daysInYears(reading, [new Date().getFullYear()]).map((day) => `"${day}"`);
  return new CommandFailure(formatMessage(message('typed.no-year', { flag, text, example }), language));
};

const twoWays = (
  flag: string,
  text: string,
  one: number | string,
  other: number | string,
  language: Language = 'en',
) => new CommandFailure(formatMessage(message('typed.two-ways', { flag, text, one, other }), language));

function readTypedCountry(flag: string, text: string, language: Language = 'en'): Read | undefined {
  // The rules know regions with codes of their own, which are no countries.
  if (/^[A-Za-z]{2,3}$/.test(text) && alpha2Of(text) === undefined) return undefined;
  const reading = readCountry(text, { language });
  const name = new Intl.DisplayNames(language, { type: 'region' });
  if (reading.kind === 'read')
    return {
      value: reading.code,
      isPlain: /^[A-Z]{2,3}$/.test(text),
      said: `${name.of(reading.code)} (${reading.code})`,
    };
  const near = reading.codes.map((code) => `${name.of(code)} (${code})`);
  if (near.length === 0) return undefined;
  const key = reading.kind === 'several' ? 'typed.country-several' : 'typed.country-near';
  throw new CommandFailure(
    formatMessage(message(key, { flag, text, near: { list: near, join: 'or' } }), language),
  );
}
