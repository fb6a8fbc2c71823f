import { alpha2Of } from '../lib/countries/index.js';
import { formatDay } from '../lib/days/index.js';
import type { Interval } from '../lib/intervals/index.js';
import { everyDecimal, isAsSaid } from '../lib/numbers/index.js';
import { en } from './catalogue/server/en.js';
import { it } from './catalogue/server/it.js';
import { zh } from './catalogue/server/zh.js';
import { type Sentence, sentencesOf } from './compile.js';
import type { Language } from './language.js';
import { type Message, type MessageKey, message, type Param } from './message.js';

const catalogues = { en, it, zh } as const;
const sentences: { [L in Language]?: ReturnType<typeof sentencesOf<MessageKey>> } = {};

// Made when first asked for: the page takes other words from this folder, and is spared these.
const sentenceOf = (key: MessageKey, language: Language): Sentence => {
  sentences[language] ??= sentencesOf(catalogues[language], language);
  return sentences[language](key);
};

/** Whether a text that came from outside, or from a file of another version, names one of ours. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** A message as a sentence in one language. */
export function formatMessage({ key, params }: Message, language: Language): string {
  const { names, counts, say } = sentenceOf(key, language);
  const find = (name: string): Param => {
    const param = params[name];
    if (param === undefined) throw new Error(`message ${key} has no value for {${name}}`);
    return param;
  };
  const said = Object.fromEntries(names.map((name) => [name, formatParam(find(name), language)]));
  return say(said, Object.fromEntries(counts.map((name) => [name, numberOf(find(name))])));
}

// Of what is not one number the form is that of many.
const many = 2;

function numberOf(param: Param): number {
  if (typeof param === 'number') return param;
  if (typeof param === 'string') return Number(param);
  if (!('interval' in param)) return many;
  const { high } = param.interval;
  return Number.isFinite(high) ? high : many;
}

function formatParam(param: Param, language: Language): string {
  // A day is said as the language says it; any other text is a name and stays as it is.
  if (typeof param === 'string') return formatDay(param, language);
  if (typeof param === 'number') return formatNumber(param, language);
  if ('chance' in param) return formatChance(param.chance, language);
  if ('country' in param) return nameCountry(param.country, language);
  if ('key' in param) return formatMessage({ key: param.key, params: param.params ?? {} }, language);
  if ('called' in param) return formatWord(param, language);
  if ('words' in param) return param.words[language] ?? param.words.en;
  if ('list' in param) return formatList(param, language);
  return formatInterval(param.interval, param.as, language);
}

function formatWord({ word, called }: Extract<Param, { called: unknown }>, language: Language): string {
  const label = formatMessage(message(called), language);
  // "masks" tells nobody more than mask.
  if ([word, `${word}s`].map(plainWord).includes(plainWord(label))) return word;
  return language === 'zh' ? `${word}（${label}）` : `${word} (${label})`;
}

const plainWord = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, '');

function formatList({ list, join }: Extract<Param, { list: unknown }>, language: Language): string {
  // Numbers carry commas of their own: "600, 1,000, or 2,000" cannot be read.
  if (join === 'or-each') {
    return list.map((each) => formatParam(each, language)).join(formatMessage(message('list.or'), language));
  }
  if (join === 'commas') {
    return list.map((each) => formatParam(each, language)).join(language === 'zh' ? '、' : ', ');
  }
  if (join === 'semicolons') {
    return list.map((each) => formatParam(each, language)).join(language === 'zh' ? '；' : '; ');
  }
  if (join === 'lines') return list.map((each) => formatParam(each, language)).join('\n');
  if (join === 'sentences') {
    return list.map((each) => formatParam(each, language)).join(language === 'zh' ? '' : ' ');
  }
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(language, { type }).format(list.map((each) => formatParam(each, language)));
}

// Two letters stand beside the name, for they are what a dossier holds; parties have three, which nobody reads. What has no
// name here is its code.
export function nameCountry(code: string, language: Language): string {
  const two = /^[A-Z]{3}$/.test(code) ? alpha2Of(code) : undefined;
  if (two !== undefined)
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(two) ?? code;
  const name = /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
    : undefined;
  return name === undefined ? code : `${name} (${code})`;
}

const formatNumber = (value: number, language: Language, percent = false): string =>
  new Intl.NumberFormat(language, {
    ...(percent
      ? { maximumSignificantDigits: 3, style: 'percent' as const }
      : isAsSaid(value)
        ? everyDecimal
        : value >= 1000
          ? { maximumFractionDigits: 0 }
          : { maximumSignificantDigits: 4 }),
  }).format(value);

const formatChance = (probability: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(probability);

function formatInterval(
  { low, high }: Interval,
  as: 'count' | 'share' | 'ratio',
  language: Language,
): string {
  const say = (value: number): string => formatNumber(value, language, as === 'share');
  if (high === Number.POSITIVE_INFINITY)
    return formatMessage(message('interval.at-least', { value: say(low) }), language);
  if (say(low) === say(high)) return say(low);
  if (low === 0) return formatMessage(message('interval.at-most', { value: say(high) }), language);
  return `${say(low)}–${say(high)}`;
}
