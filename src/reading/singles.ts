import type { GoodsKey } from './goods-keys.js';
import type { TextFigure } from './text-figure.js';
import type { Tools } from './tools.js';
import { isInTransfer } from './unknown-goods.js';
import { type Hit, overlaps } from './words.js';

// Given one by one, and not spoken of in general: "a vaccine" is none that was given.
const single: ReadonlySet<GoodsKey> = new Set<GoodsKey>([
  'ventilator',
  'monitor',
  'concentrator',
  'generator',
  'ambulance',
  'vehicle',
  'field-hospital',
  'bed',
  'device',
  'water',
  'cold',
]);

const behind = String.raw`((?:\p{L}[\p{L}\d-]* |[\d-]+\p{L}+ ){0,2})$`;
const article = new RegExp(String.raw`(?<!\p{L})(?:(?:un[aeo]?|ein|eine[nmrs]?) |un['’])${behind}`, 'u');
const englishArticle = new RegExp(String.raw`(?<!\p{L})(?:an?|one) ${behind}`, 'u');

/** "A field hospital", "une couveuse", "einen Rettungswagen": one, where it is given, sent or received. */
export function singles(
  plain: string,
  goods: readonly Hit<GoodsKey>[],
  figures: readonly TextFigure[],
  tools: Tools,
): TextFigure[] {
  if (tools.isChinese) return [];
  return goods.flatMap((one): TextFigure[] => {
    const isEnglish = tools.lexicon.language === 'en';
    const found = (isEnglish ? englishArticle : article).exec(
      plain.slice(Math.max(0, one.start - 40), one.start),
    );
    const isTaken = figures.some((figure) => figure.goods && overlaps(figure.goods, one));
    if (!found || !single.has(one.key) || isTaken || !isInTransfer(plain, one, tools)) return [];
    const between = found[1] ?? '';
    if (tools.before.some(({ pattern }) => pattern.test(between)) || tools.acts.has(between)) return [];
    const start = one.start - found[0].length;
    return [
      {
        start,
        end: start + (/^[^ '’]+['’]?/u.exec(found[0])?.[0].length ?? 0),
        kind: 'goods',
        value: { low: 1, high: 1 },
        goods: { ...one },
      },
    ];
  });
}
