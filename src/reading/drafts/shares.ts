import type { Clause, Draft } from '../article.js';
import type { GoodsWords } from '../goods-words.js';
import type { TextFigure } from '../text-figure.js';
import type { Span } from '../words.js';
import { draftsOf } from './draft.js';
import type { Reader } from './reader.js';
import { tell } from './tell.js';

/** "Four fifths of the masks were donated by firms": a part of what was counted before. */
export function shares(clause: Clause, at: number, reader: Reader): Draft[] {
  const told = tell(at, reader);
  const own = reader.legible.plain.slice(clause.start, clause.end);
  if (!told.acts.some(({ key }) => key.terms) && !reader.tools.gift.has(own)) return [];
  return clause.figures.flatMap((figure) => {
    const { value } = figure;
    if (figure.kind !== 'ratio' || !value || value.high === null || value.high > 1) return [];
    if (isChange(figure, reader)) return [];
    const goods = goodsBefore(figure, reader);
    const whole = goods && wholeOf(goods.key, figure, reader);
    if (!goods || !whole?.value || whole.value.high === null) return [];
    const times = (one: number, other: number): number => Number((one * other).toPrecision(12));
    const amount = { low: times(value.low, whole.value.low), high: times(value.high, whole.value.high) };
    return draftsOf(
      { ...figure, value: amount, ...(whole.unit !== undefined && { unit: whole.unit }) },
      goods,
      told,
      reader,
    ).map((each) => ({ ...each, isPart: true as const }));
  });
}

const changeAhead =
  /(?:增长|增加|上升|下降|减少|回落|同比|环比)(?:了|约|近|超)*$|(?<!\p{L})(?:up|down|rose|grew|fell|grown|risen|increase\p{L}*|decrease\p{L}*|growth|aument\p{L}*|cresc\p{L}*|calo|diminu\p{L}*|crec\p{L}*|subi\p{L}*|hausse|baisse|augment\p{L}*|recul\p{L}*|gestiegen|gesunken|zuwachs|zunahme|plus|minus)(?: (?:by|of|del|di|un|en|de|da|um|von|about|circa|environ|almost))*(?: |(?<='))$/u;
const changeBehind =
  /^ ?(?:(?:more|less|fewer|higher|lower) than|(?:increase|rise|growth|drop)|in (?:piu|meno)|mas que|menos que|de (?:plus|moins) qu|mehr als|weniger als)(?!\p{L})/u;

/** "Up 11.6 % on last year", 同比增长11.6%: how much more or less it is, and no part of it. */
const isChange = ({ start, end }: Span, { legible: { plain } }: Reader): boolean =>
  changeAhead.test(plain.slice(Math.max(0, start - 40), start)) ||
  changeBehind.test(plain.slice(end, end + 24));

/** The goods spoken of at a place: those named last. */
const goodsBefore = ({ start, end }: Span, { clauses }: Reader): GoodsWords | undefined => {
  const sentence = clauses.find((clause) => start >= clause.start && start < clause.end)?.sentence;
  const all = clauses.flatMap(({ goods, sentence: own }) => goods.map((each) => ({ ...each, own })));
  return (
    all.find((each) => each.own === sentence && each.start >= end && each.start - end < 30) ??
    all.findLast((each) => each.end <= start)
  );
};

/** The number such goods were last counted by. */
export const wholeOf = (
  key: GoodsWords['key'],
  { start }: Span,
  { clauses }: Reader,
): TextFigure | undefined =>
  clauses
    .flatMap(({ figures }) => figures)
    .findLast((figure) => figure.kind === 'goods' && figure.goods?.key === key && figure.end <= start);
