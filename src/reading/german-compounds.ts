import type { GoodsKey } from './goods-keys.js';
import { fold } from './parties/party.js';
import { type Finder, type Hit, overlaps } from './words.js';

// What the last part of a compound has to be to say what the whole is. Others end many words of other meanings:
// Protest, Kreisverband, Beiträge.
const heads: ReadonlySet<GoodsKey> = new Set<GoodsKey>([
  'ventilator',
  'suit',
  'glove',
  'monitor',
  'concentrator',
  'vaccine',
  'generator',
  'bed',
  'shelter',
  'device',
  'kit',
  'oxygen',
  'gown',
  'mask',
  'syringe',
  'eyewear',
  'disinfectant',
  'water',
  'cold',
  'thermometer',
  'medicine',
  'respirator',
]);
const headMin = 4;
const noHead = /(?:trag\p{L}*|plan\p{L}*|team\p{L}*|netz\p{L}*|ausrustung)$/u;

/** "Narkosegeräte", "Winterzelte", "Krankenhausbetten": goods by their last part. */
export function germanCompounds(
  shown: string,
  goods: Finder<GoodsKey>,
  known: readonly Hit<GoodsKey>[],
): Hit<GoodsKey>[] {
  return [...shown.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]{7,}/gu)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const word = fold(match[0]);
    if (known.some((hit) => overlaps(hit, span))) return [];
    for (let from = 3; from <= word.length - headMin; from++) {
      const head = word.slice(from);
      const [hit] = goods.in(head);
      if (hit?.end === head.length && hit.start === 0 && heads.has(hit.key) && !noHead.test(head))
        return [{ ...span, key: hit.key }];
    }
    return [];
  });
}
