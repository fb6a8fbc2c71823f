import type { QuoteWord } from './split-words.js';

const cellsMax = 8_000_000;
const [stretchesMax, wordsMin, timesQuote] = [4, 400, 6];

type Stretch = { readonly from: number; readonly until: number };

/** A whole source, or of one too long to be aligned the stretches that have most of the quote's words. */
export function likelyStretches(quote: readonly QuoteWord[], source: readonly QuoteWord[]): Stretch[] {
  if (quote.length * source.length <= cellsMax) return [{ from: 0, until: source.length }];
  const most = Math.floor(cellsMax / quote.length);
  const length = Math.min(most, Math.max(wordsMin, quote.length * timesQuote));
  const found: { from: number; until: number; rare: number }[] = [];
  const weights = rarities(quote, source);
  // Each stretch overlaps the next by half, so that no passage lies across the bounds of all.
  for (let from = 0; from < source.length; from += Math.ceil(length / 2)) {
    const until = Math.min(source.length, from + length);
    const keys = new Set(source.slice(from, until).map(({ key }) => key));
    const rare = [...keys].reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
    found.push({ from, until, rare });
  }
  return found.toSorted((a, b) => b.rare - a.rare).slice(0, stretchesMax);
}

function rarities(quote: readonly QuoteWord[], source: readonly QuoteWord[]): ReadonlyMap<string, number> {
  const counts = new Map(quote.map(({ key }) => [key, 0]));
  for (const { key } of source) {
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return new Map([...counts].map(([key, count]) => [key, 1 / (1 + count)]));
}
