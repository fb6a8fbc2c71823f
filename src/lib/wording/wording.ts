import type { Interval } from '../intervals/index.js';

/** Every text of the server by its key. src/words declares them; what stands below it says a text by its key all the same. */
// biome-ignore lint/suspicious/noEmptyInterface: src/words/message.ts fills it.
export interface Texts {}

export type TextKey = keyof Texts;

/** What a text is filled with: a name as it is, a number, an interval, a chance, another text, words that data bring
 * along in several languages, or a list. */
export type Param =
  | string
  | number
  | { readonly interval: Interval; readonly as: 'count' | 'share' | 'ratio' }
  | { readonly chance: number }
  /** A country, or a region with a code of its own, by its alpha-2 code. */
  | { readonly country: string }
  | { readonly key: TextKey; readonly params?: Readonly<Record<string, Param>> }
  /** A word of a file, with what it is called in the reader's language where that is another. */
  | { readonly word: string; readonly called: TextKey }
  | { readonly words: { readonly en: string; readonly it?: string; readonly zh?: string } }
  | {
      readonly list: readonly Param[];
      readonly join: 'and' | 'or' | 'or-each' | 'sentences' | 'commas' | 'semicolons' | 'lines';
    };

/** A text to be said when it leaves, in the language of whoever reads it. */
export type Wording = { readonly key: TextKey; readonly params: Readonly<Record<string, Param>> };

// What follows the brace that opens a form of a plural is words and no name.
type OpensForm = `${string}, plural, one ` | `${string}, plural, other ` | `${string}} other `;
type NameOf<Text extends string> = Text extends `${infer Name}}${string}`
  ? Name extends `${infer Counted},${string}`
    ? Counted
    : Name
  : never;
type NamesIn<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? (Before extends OpensForm ? never : NameOf<After>) | NamesIn<After>
  : never;

type Params<Text> = Text extends string
  ? string extends Text
    ? Readonly<Record<string, Param>>
    : Readonly<Record<NamesIn<Text>, Param>>
  : never;

type Filling<Key extends TextKey> =
  Record<never, never> extends Params<Texts[Key]>
    ? [params?: Params<Texts[Key]>]
    : [params: Params<Texts[Key]>];

/** A key of the catalogue with all that its text names: one that is misspelt or lacks a value does not compile. */
export const wording = <Key extends TextKey>(key: Key, ...[params]: Filling<Key>): Wording => ({
  key,
  params: params ?? {},
});

/** Text that stays as it is in every language: a name, a value, a day as files hold it. */
export const asIs = (text: string): Param => ({ words: { en: text } });

const namesMax = 10;

/** The first of many names, and how many more there are. */
export function namesShown(names: readonly string[], most = namesMax): Param {
  const shown = asIs(names.slice(0, most).join(', '));
  const count = names.length - most;
  return count > 0 ? wording('names.more', { names: shown, count: String(count) }) : shown;
}

/** The same with every text from outside changed, as by a file's own name for that of its copy. */
export const withTexts = (says: Wording, change: (text: string) => string): Wording => ({
  key: says.key,
  params: changedIn(says.params, change),
});

const changedIn = (params: Wording['params'], change: (text: string) => string): Wording['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, changedParam(param, change)]));

function changedParam(param: Param, change: (text: string) => string): Param {
  if (typeof param === 'string') return change(param);
  if (typeof param === 'number') return param;
  if ('words' in param) return { words: { ...param.words, en: change(param.words.en) } };
  if ('key' in param) return { ...param, params: changedIn(param.params ?? {}, change) };
  if ('list' in param) return { ...param, list: param.list.map((each) => changedParam(each, change)) };
  return param;
}

/** Several texts as one. */
export const inSentences = (...texts: readonly Wording[]): Wording =>
  wording('text.sentences', { sentences: { list: texts, join: 'sentences' } });

/** Words of a file or a program, one after the other. */
export const commas = (texts: Iterable<string>): Param => ({ list: [...texts].map(asIs), join: 'commas' });
