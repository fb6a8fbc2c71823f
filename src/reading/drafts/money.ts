import type { Clause, Draft } from '../article.js';
import { draft } from './draft.js';
import { isPerPiece } from './per-piece.js';
import { isOfGoods, type Reader, type Telling } from './reader.js';

/** Money that was promised, given or paid for something that has no number. */
export function money(clause: Clause, at: number, reader: Reader): Draft[] {
  const { legible, clauses } = reader;
  const isOfAmount = clauses.some(
    (other) =>
      other.sentence === clause.sentence && other.start <= clause.start && other.figures.some(isOfGoods),
  );
  if (isOfAmount) return [];
  return clause.figures.flatMap((figure) => {
    if (figure.kind !== 'money' || !figure.value || isPerPiece(legible.plain, figure)) return [];
    const words = /^ ?(?:di |de |d')?\S+/u.exec(legible.shown.slice(figure.end))?.[0].trim() ?? '';
    const freight = clauses
      .filter(({ sentence }) => sentence === clause.sentence)
      .flatMap(({ goods }) => goods)
      .find(({ key }) => key === 'freight');
    const goods = freight
      ? { key: freight.key, words: legible.shown.slice(freight.start, freight.end) }
      : { key: 'money' as const, words: words || (figure.currency ?? '') };
    const base = { goods, amount: figure.value, amountWords: legible.shown.slice(figure.start, figure.end) };
    const told: Telling = {
      at,
      clauses: [clause],
      acts: freight ? [] : clause.acts,
      beside: [],
      isShared: false,
    };
    return draft(base, told, told.acts, figure, reader).map((each) => ({
      ...each,
      measure: 'price' as const,
      ...(figure.value && figure.currency && { value: { ...figure.value, currency: figure.currency } }),
    }));
  });
}
