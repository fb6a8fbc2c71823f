import type { Clause } from '../article.js';
import type { TextFigure } from '../text-figure.js';
import type { Reader } from './reader.js';

/** 全县仅有救护车7辆 tells of what is there, 30台制氧机中有18台 of a part: neither number moves. */
export function isHanStock(figure: TextFigure, clause: Clause, { legible, tools }: Reader): boolean {
  if (!tools.isChinese) return false;
  const { plain } = legible;
  const first = Math.min(figure.start, figure.goods?.start ?? figure.start);
  const last = Math.max(figure.end, figure.goods?.end ?? figure.end);
  const isHeld =
    clause.acts.length === 0 &&
    /(?:仅有|只有|现有|拥有|原有|尚有|设有|备有|仅剩|只剩)$/u.test(plain.slice(clause.start, first));
  const isWhole = /^\p{Script=Han}?(?:中|当中|里面|之中)有?$/u.test(
    plain.slice(last, clause.figures.find(({ start }) => start >= last)?.start ?? last),
  );
  return isHeld || isWhole;
}
