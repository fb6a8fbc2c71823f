import type { GoodsKey } from './goods-keys.js';
import type { Tools } from './tools.js';
import type { Hit, Span } from './words.js';

// In French, Italian and Spanish a noun looks like an adjective, so only what is said of goods most is known for one.
const adjective =
  '(?:nuov|nuev|nouve|neu[fv]|modern|usa[td]|portatil|portati[fv]|portabl|avan[zc]|sofisticat|sofisticad|sophistiqu|performant|grand|piccol|pequen|petit|special|especial|robust|completa?|completement|potent|puissant|efficient|eficient|urgent|util|important|prezios|valios|precieu)\\p{L}*';
const roman = new RegExp(
  `^(?: (?:[\\p{L}]+mente? )?${adjective}){1,3}(?:,| e| ed| y| et)(?: (?:piu |mas |plus )?${adjective}){1,3} $`,
  'u',
);

const between: Readonly<Record<string, RegExp>> = {
  en: /^(?: [\p{L}-]*[^s\W]){1,3}(?:,| and)(?: [\p{L}-]*[^s\W]){1,3} $/u,
  // German writes its nouns with a capital, and its adjectives without.
  de: /^(?: [\p{Ll}-]+){1,3}(?:,| und)(?: [\p{Ll}-]+){1,3} $/u,
  it: roman,
  es: roman,
  fr: roman,
};

/** "40 brand-new, fully equipped beds": goods behind adjectives that a mark or an "and" stands between. */
export function behindAdjectives(
  plain: string,
  shown: string,
  { end }: Span,
  goods: readonly Hit<GoodsKey>[],
  { lexicon, acts, leads }: Tools,
): Hit<GoodsKey> | undefined {
  const next = goods.find(({ start }) => start >= end);
  if (!next || next.start - end > 50) return undefined;
  const text = (lexicon.language === 'de' ? shown : plain).slice(end, next.start);
  const isThem = between[lexicon.language]?.test(text) === true && !acts.has(plain.slice(end, next.start));
  return isThem && text.split(/[ ,]+/).every((word) => !leads.has(word)) ? next : undefined;
}
