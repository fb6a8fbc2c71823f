import { nearest } from '../../lib/names/index.js';
import { type Param, type Wording, wording } from '../../lib/wording/index.js';
import { inEveryLanguage, isLabelKey, type LabelKey } from '../../words/index.js';

// The words of these fields are called the same in other places.
const areas: Readonly<Record<string, string>> = {
  class: 'class',
  documentType: 'documentType',
  kind: 'source-kind',
  measure: 'measure.short',
  ruleClass: 'goods',
  stage: 'stage',
  status: 'status',
  terms: 'verdict',
};

/** What the words that a field may hold are called: all of them in one area of the catalogue, or none is. */
export function labelKeys(field: string, words: readonly string[]): ReadonlyMap<string, LabelKey> {
  for (const area of [areas[field], 'choice']) {
    const keys = words.map((word) => `${area ?? ''}.${word}`);
    if (keys.every(isLabelKey))
      return new Map(words.map((word, at) => [word, keys[at]] as const).flatMap(named));
  }
  return new Map();
}

const named = ([word, key]: readonly [string, LabelKey | undefined]): [string, LabelKey][] =>
  key === undefined ? [] : [[word, key]];

/** One of the words of a field, each with what it is called in the reader's language. */
export function oneOfWords(field: string, words: readonly string[]): Wording {
  const keys = labelKeys(field, words);
  const list = words.map((word): Param => {
    const called = keys.get(word);
    return called === undefined ? { words: { en: word } } : { word, called };
  });
  return wording('expect.one-of', { choices: { list, join: 'commas' } });
}

/** The word that was most likely meant, by itself or by what it is called in any language. */
export function nearestWord(found: string, field: string, words: readonly string[]): string | undefined {
  const keys = labelKeys(field, words);
  const called = new Map(
    words.flatMap((word) => {
      const key = keys.get(word);
      return [word, ...(key === undefined ? [] : inEveryLanguage(key))].map((label) => [
        label.toLowerCase(),
        word,
      ]);
    }),
  );
  const label = nearest(found.toLowerCase(), called.keys());
  return label === undefined ? undefined : called.get(label);
}
