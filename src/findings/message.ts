import { formatDay } from '../lib/days/index.js';
import type { Interval } from '../lib/intervals/index.js';
import { en, type MessageKey } from './messages/en.js';
import { it } from './messages/it.js';
import { zh } from './messages/zh.js';

export const languages = { en, it, zh } as const;
export type Language = keyof typeof languages;
export const languageNames = Object.keys(languages) as Language[];

export type { MessageKey };

/** What a message is filled with: a name as it is, a number, an interval, a chance, another message, words
 * that data bring along in several languages, or a list. */
export type Param =
  | string
  | number
  | { readonly interval: Interval; readonly as: 'count' | 'share' | 'ratio' }
  | { readonly chance: number }
  /** A country, or a region with a code of its own, by its alpha-2 code. */
  | { readonly country: string }
  | { readonly key: MessageKey; readonly params?: Readonly<Record<string, Param>> }
  | { readonly words: { readonly en: string } & Readonly<Partial<Record<Language, string>>> }
  | { readonly list: readonly Param[]; readonly join: 'and' | 'or' | 'or-each' | 'sentences' | 'commas' };

export type Message = { readonly key: MessageKey; readonly params: Readonly<Record<string, Param>> };

export const message = (key: MessageKey, params: Readonly<Record<string, Param>> = {}): Message => ({
  key,
  params,
});

/** A message that counts something: its form for one, or its form for any other number, which is `{count}`. */
export const counted = (
  key: Counted,
  quantity: number,
  params: Readonly<Record<string, Param>> = {},
): Message => message(`${key}.${quantity === 1 ? 'one' : 'other'}`, { ...params, count: quantity });

type Counted = MessageKey extends infer K ? (K extends `${infer Stem}.one` ? Stem : never) : never;

export const count = (interval: Interval): Param => ({ interval, as: 'count' });
export const share = (interval: Interval): Param => ({ interval, as: 'share' });
/** A probability, which is said to a tenth of a per cent: 0.0 % is as much as a reader needs of 6e-193. */
export const chance = (probability: number): Param => ({ chance: probability });
export const ratio = (interval: Interval): Param => ({ interval, as: 'ratio' });

/** A message as a sentence in one language. */
export function sayMessage({ key, params }: Message, language: Language): string {
  return languages[language][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const param = params[name];
    if (param === undefined) throw new Error(`message ${key} has no value for {${name}}`);
    return sayParam(param, language);
  });
}

function sayParam(param: Param, language: Language): string {
  // A day is said as the language says it; any other text is a name and stays as it is.
  if (typeof param === 'string') return formatDay(param, language);
  if (typeof param === 'number') return formatNumber(param, language);
  if ('chance' in param) return formatChance(param.chance, language);
  if ('country' in param) return nameCountry(param.country, language);
  if ('key' in param) return sayMessage({ key: param.key, params: param.params ?? {} }, language);
  if ('words' in param) return param.words[language] ?? param.words.en;
  if ('list' in param) return sayList(param, language);
  return sayInterval(param.interval, param.as, language);
}

function sayList({ list, join }: Extract<Param, { list: unknown }>, language: Language): string {
  // Numbers carry commas of their own: "600, 1,000, or 2,000" cannot be read.
  if (join === 'or-each') {
    return list.map((each) => sayParam(each, language)).join(languages[language]['list.or']);
  }
  if (join === 'commas') {
    return list.map((each) => sayParam(each, language)).join(language === 'zh' ? '、' : ', ');
  }
  if (join === 'sentences') {
    return list.map((each) => sayParam(each, language)).join(language === 'zh' ? '' : ' ');
  }
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(language, { type }).format(list.map((each) => sayParam(each, language)));
}

// The code stands beside the name, for it is what a dossier holds; what has no name here is its code.
function nameCountry(code: string, language: Language): string {
  const name = /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
    : undefined;
  return name === undefined ? code : `${name} (${code})`;
}

const formatNumber = (value: number, language: Language, percent = false): string =>
  new Intl.NumberFormat(language, {
    ...(value >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: percent ? 3 : 4 }),
    ...(percent ? { style: 'percent' as const } : {}),
  }).format(value);

const formatChance = (probability: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(probability);

export function sayInterval(
  { low, high }: Interval,
  as: 'count' | 'share' | 'ratio',
  language: Language,
): string {
  const say = (value: number): string => formatNumber(value, language, as === 'share');
  if (high === Number.POSITIVE_INFINITY) return fill(languages[language]['interval.at-least'], say(low));
  if (say(low) === say(high)) return say(low);
  if (low === 0) return fill(languages[language]['interval.at-most'], say(high));
  return `${say(low)}–${say(high)}`;
}

const fill = (template: string, value: string): string => template.replace('{value}', value);
