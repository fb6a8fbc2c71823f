import type { Clause, Draft } from '../article.js';
import type { GoodsWords } from '../goods-words.js';
import type { Span } from '../words.js';
import { draft } from './draft.js';
import { type Base, hasGoods, isOfGoods, type Reader, type Telling } from './reader.js';
import { wholeOf } from './shares.js';
import { stageOf } from './stage.js';

/** "China has sent ventilators to France": goods, a verb and both sides, and no number. */
export function unnumbered(clause: Clause, at: number, reader: Reader): Draft[] {
  if (hasGoods(clause) || isHeadline(clause, reader)) return [];
  if (clause.acts.length === 0) return sharing(clause, at, reader);
  const sentence = reader.clauses.filter(
    (other) => other.sentence === clause.sentence && other.depth === clause.depth,
  );
  if (sentence.some((other) => other.figures.some(isOfGoods))) return [];
  const goods = namedIn(clause, sentence, reader);
  const told: Telling = { at, clauses: [clause], acts: clause.acts, beside: [], isShared: false };
  if (!goods || isAside(goods, reader) || told.acts.every(({ key }) => key.isRequest)) return [];
  const words = { key: goods.key, words: reader.legible.shown.slice(goods.start, goods.end) };
  const whole = isDefinite(goods, reader) ? wholeOf(goods.key, goods, reader) : undefined;
  const base = { goods: words, ...(whole?.value && { amount: whole.value, unit: whole.unit }) };
  return draft(base, told, told.acts, goods, reader).filter(
    ({ from, to, stage, isNegated }) =>
      stage !== undefined && (isNegated ? whole !== undefined : from !== undefined && to !== undefined),
  );
}

/** "… sent medics to Iraq, ventilators to France": goods and a side, and the verb of the clause before. */
function sharing(clause: Clause, at: number, reader: Reader): Draft[] {
  const [goods] = clause.goods;
  if (!goods || !clause.parties.some(({ side }) => side === 'to')) return [];
  const earlier = reader.clauses.findLast(
    (other) =>
      other.sentence === clause.sentence &&
      other.depth === clause.depth &&
      other.start < clause.start &&
      other.acts.some(({ isModifier }) => !isModifier),
  );
  const acts = earlier?.acts.filter(({ isModifier, key }) => !isModifier && !key.isRequest) ?? [];
  if (acts.length === 0) return [];
  const told: Telling = { at, clauses: [clause], acts, beside: [], isShared: true };
  const words = { key: goods.key, words: reader.legible.shown.slice(goods.start, goods.end) };
  const base: Base = { goods: words };
  const stage = stageOf(told.acts, { ...told, isShared: false }, base);
  return draft(base, told, told.acts, goods, reader)
    .map((each) => ({ ...each, stage }))
    .filter(({ from, to }) => from !== undefined && to !== undefined && stage !== undefined);
}

/** 与该批手套有关的报告: no gloves were received. */
const isAside = ({ end }: GoodsWords, { legible, tools }: Reader): boolean =>
  tools.isChinese &&
  /^(?:有关|相关|问题|情况|短缺|紧缺|需求|缺口|采购合同|捐赠仪式)/u.test(legible.plain.slice(end));

// A headline says what the text says again.
const isHeadline = ({ end }: Clause, { legible }: Reader): boolean => {
  const line =
    legible.shown
      .slice(0, legible.shown.indexOf('\n', end) < 0 ? undefined : legible.shown.indexOf('\n', end))
      .split('\n')
      .at(-1) ?? '';
  return !/[.!?。！？”"»“]\s*$/u.test(line);
};

/** The goods a clause is about: its own, or those its sentence began with: "Les sachets, eux, ont été achetés". */
function namedIn(
  clause: Clause,
  sentence: readonly Clause[],
  { tools, legible, clauses }: Reader,
): GoodsWords | undefined {
  const [own] = clause.goods;
  if (own) return own;
  const before = sentence.filter(({ start }) => start < clause.start);
  const goods = before.flatMap((other) => other.goods).at(-1);
  if (goods) return goods;
  const units = [...before, clause].flatMap(({ start, end }) =>
    tools.units
      .in(legible.plain.slice(start, end))
      .map((hit) => ({ start: start + hit.start, end: start + hit.end })),
  );
  const [unit] = units;
  const words = unit && legible.plain.slice(unit.start, unit.end);
  const figure = clauses
    .flatMap(({ figures }) => figures)
    .findLast((each) => unit && each.unit === words && each.end <= unit.start);
  return unit && figure?.goods ? { ...unit, key: figure.goods.key } : undefined;
}

const isDefinite = ({ start }: Span, { legible, tools }: Reader): boolean =>
  tools.isChinese ||
  /(?:^|[^\p{L}])(?:the|these|those|il|i|le|gli|la|queste|questi|el|los|las|estas|estos|les|ces|die|diese|der|dieser) (?:\p{L}+ )?$/u.test(
    legible.plain.slice(Math.max(0, start - 24), start),
  );
